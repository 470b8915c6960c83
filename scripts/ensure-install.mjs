// Runs before anything is installed, so it may use Node's own modules only.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} file */
function changedAt(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs;
}

// npm writes this hidden copy of the lockfile as its last act, so it dates a finished install.
const installed = changedAt('node_modules/.package-lock.json');
const locked = changedAt('package-lock.json');

if (installed === undefined || (locked !== undefined && installed < locked)) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm run` npm names its own script: calling it needs no shell, on Windows either.
  const npm = process.env['npm_execpath'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = run.status ?? 1;
}
