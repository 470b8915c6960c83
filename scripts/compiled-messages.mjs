/** Messages are compiled when the client is built, so that no reader's browser is sent, or runs, a parser of them. */
import compile from 'icu-minify/compile';

const catalogue = /\/src\/i18n\/messages\/[\w-]+\.ts$/;

/** @typedef {{type: string, start: number, end: number, [key: string]: unknown}} Node */

/**
 * Every literal that is the value of a property, in the order of the text.
 * @param {unknown} node
 * @returns {Node[]}
 */
function messagesIn(node) {
  if (Array.isArray(node)) return node.flatMap(messagesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = /** @type {Node} */ (node);
  const literal = /** @type {Node | undefined} */ (value);
  if (type === 'Property' && literal?.type === 'Literal') return [literal];
  return Object.values(node).flatMap(messagesIn);
}

/** @returns {import('vite').Plugin} */
export function compiledMessages() {
  return {
    name: 'compiled-messages',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    enforce: 'post',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    transform(code, id) {
      if (!catalogue.test(id)) return null;
      let compiled = '';
      let done = 0;
      for (const { start, end, value } of messagesIn(this.parse(code))) {
        compiled += code.slice(done, start) + JSON.stringify(compile(String(value)));
        done = end;
      }
      return { code: compiled + code.slice(done), map: null };
    },
  };
}
