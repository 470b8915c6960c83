/** Makes the page built in mode `single` stand alone: what Vite leaves outside is put in, with a policy of its own. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseHeaders, policyForMeta } from './headers.mjs';

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of the site, with the inline pieces named by their hashes and nothing fetched at all.
 * @param {string} html
 */
function policyOf(html) {
  /** @param {RegExp} element */
  const hashes = (element) =>
    [...html.matchAll(element)].map(([, content = '']) => hashOf(content)).join(' ');
  /** @type {Record<string, string>} */
  const own = {
    'script-src': hashes(/<script(?! type="application\/json")[^>]*>([\s\S]*?)<\/script>/g),
    'style-src': hashes(/<style[^>]*>([\s\S]*?)<\/style>/g),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'worker-src': "'none'",
    'manifest-src': "'none'",
  };
  return policyForMeta(parseHeaders(readFileSync('public/_headers', 'utf8')))
    .split('; ')
    .map((directive) => {
      const [name = ''] = directive.split(' ');
      return name in own ? `${name} ${own[name]}` : directive;
    })
    .join('; ');
}

/**
 * @param {string} page with its scripts, styles and fonts inlined
 * @param {Record<string, string>} data file name → text
 */
export function oneFile(page, data) {
  const icon = readFileSync('public/icon.svg', 'base64');
  const boot = readFileSync('public/boot.js', 'utf8');
  const needed = Object.entries(data).filter(([file]) => !/^(schema|datapackage)\./.test(file));
  const blocks = needed.map(([file, text]) => {
    const id = `data-${file.replace('.json', '')}`;
    return `<script type="application/json" id="${id}">${text.replaceAll('<', '\\u003c')}</script>`;
  });
  const end = page.lastIndexOf('</body>');
  const html = `${page.slice(0, end)}${blocks.join('\n')}\n${page.slice(end)}`
    .replace('"./icon.svg"', `"data:image/svg+xml;base64,${icon}"`)
    .replace('<script src="./boot.js"></script>', () => `<script>${boot}</script>`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  return html.replace('<head>', () => `<head>\n    ${meta}`);
}
