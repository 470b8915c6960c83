import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, args) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], shell }).status === 0;
}

function installFromDistribution() {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'])) return;
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright() {
  run('npx', ['playwright', 'install', 'chromium']);
}

const message = `No Chromium was found, and none could be installed; the end-to-end tests need one.
Do one of these, then run the command again:
  - install it:          apt install chromium   (or Google Chrome, in its usual place)
  - download it:         npx playwright install chromium
  - name your own copy:  CHROMIUM_PATH=/path/to/chromium npm test
The other checks need no browser:  npm run check`;

const asked = process.env['CHROMIUM_PATH'];
if (asked && !findChromium()) {
  console.error(`CHROMIUM_PATH names no file: ${asked}`);
  process.exitCode = 1;
} else {
  if (!findChromium()) installFromDistribution();
  if (!findChromium()) installFromPlaywright();
  if (!findChromium()) {
    console.error(message);
    process.exitCode = 1;
  }
}
