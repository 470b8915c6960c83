import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @returns {string[]} the places where browsers built on Chromium are commonly installed */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/** @returns {string | undefined} the browser Playwright downloaded, if it did */
function playwrightsOwn() {
  try {
    const require = createRequire(import.meta.url);
    const { chromium } = /** @type {typeof import('@playwright/test')} */ (
      require('@playwright/test')
    );
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Where the browser for the end-to-end tests is. A CHROMIUM_PATH that leads nowhere is an error to
 * be told, not a reason to test in some other browser.
 * @returns {string | undefined}
 */
export function findChromium() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return existsSync(asked) ? asked : undefined;
  return [...usualPlaces(), playwrightsOwn()].find((path) => path && existsSync(path));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(findChromium() ?? 'no Chromium found');
}
