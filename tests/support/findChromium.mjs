import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Places a Chromium may already be, in order of preference. */
const candidates = () =>
  [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    chromium.executablePath(),
  ].filter((path) => typeof path === 'string' && path !== '');

const found = () => candidates().find((path) => existsSync(path)) ?? null;

const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' });

/** Debian as root has its own package; elsewhere the test tool brings its build. */
function install() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  } else {
    run('npx', ['playwright', 'install', 'chromium']);
  }
}

/** Path of a Chromium for the tests, installed if there is none. Throws with what to run when that fails. */
export function findChromium() {
  const present = found();
  if (present !== null) return present;
  try {
    install();
  } catch (error) {
    throw new Error(
      'No Chromium found and none could be installed. Run "apt-get install chromium" as root or ' +
        '"npx playwright install chromium", or set CHROMIUM_PATH.',
      { cause: error },
    );
  }
  const installed = found();
  if (installed === null)
    throw new Error('Chromium was installed but is not where it is expected; set CHROMIUM_PATH.');
  return installed;
}
