import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = () =>
  [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].filter(
    (path) => typeof path === 'string' && path !== '',
  );

const found = () => candidates().find((path) => existsSync(path)) ?? null;

const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' });

/** Path of a Firefox for the tests of the one-file app; Debian as root installs its package. Throws with what to run. */
export function findFirefox() {
  const present = found();
  if (present !== null) return present;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr']);
  }
  const installed = found();
  if (installed === null) throw new Error('No Firefox found; install it or set FIREFOX_PATH.');
  return installed;
}
