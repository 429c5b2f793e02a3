import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's Chromium without a window: the same engine for a quarter less work a page, see `prefersShell`. */
const shell = '/usr/bin/chromium-headless-shell';

/** Places a Chromium may already be, in order of preference. */
const candidates = (prefersShell) =>
  [
    process.env.CHROMIUM_PATH,
    ...(prefersShell ? [shell] : []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    chromium.executablePath(),
  ].filter((path) => typeof path === 'string' && path !== '');

const found = (prefersShell) => candidates(prefersShell).find((path) => existsSync(path)) ?? null;

const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' });

/** Debian as root has its own packages; elsewhere the test tool brings its build. */
function install(prefersShell) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    const packages = ['chromium', ...(prefersShell ? ['chromium-headless-shell'] : [])];
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  } else {
    run('npx', ['playwright', 'install', 'chromium']);
  }
}

/**
 * Path of a Chromium, installed if there is none. Throws with what to run when that fails.
 * `prefersShell`: for tests, which look at what the page does; times are measured in the browser people have.
 */
export function findChromium({ prefersShell = false } = {}) {
  const present = found(prefersShell);
  if (present !== null) return present;
  try {
    install(prefersShell);
  } catch (error) {
    throw new Error(
      'No Chromium found and none could be installed. Run "apt-get install chromium" as root or ' +
        '"npx playwright install chromium", or set CHROMIUM_PATH.',
      { cause: error },
    );
  }
  const installed = found(prefersShell);
  if (installed === null)
    throw new Error('Chromium was installed but is not where it is expected; set CHROMIUM_PATH.');
  return installed;
}
