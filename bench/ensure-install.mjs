/** Installs the packages of this folder, once. Uses Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file */
const changedAt = (file) =>
  statSync(join(import.meta.dirname, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

export function ensureInstall() {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  const npm = process.env['npm_execpath'];
  const [command, ...args] = npm?.endsWith('.js') ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  const { status } = spawnSync(command, args, {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of bench/ could not be installed.');
}
