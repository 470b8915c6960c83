/** One entry for each language: the built page with what is drawn, said and fetched in that language. */

/** @typedef {import('../src/app/prerender.tsx').Entry} Entry */
/** @typedef {Record<string, {fileName: string, type: string, moduleIds?: readonly string[]}>} Bundle */

const appMarker = '<div id="root"><!--app--></div>';
const headMarker = '<!--head-->';

/** @param {string} text */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** @param {Entry} entry */
const nameOf = ({ language }) => (language === 'en' ? 'index.html' : `${language}.html`);

/** Faces beside the Latin one, which every entry preloads. */
const faces = { en: undefined, vi: 'noto-sans-vietnamese-wght', lo: 'noto-sans-lao-lao-wght' };

/**
 * What the entry needs at once, besides what every entry does.
 * @param {Entry} entry
 * @param {Bundle} bundle
 */
function fetched({ language }, bundle) {
  const files = Object.values(bundle);
  const catalogue = files.find(({ moduleIds }) =>
    moduleIds?.some((id) => id.endsWith(`/src/i18n/messages/${language}.ts`)),
  );
  if (!catalogue) throw new Error(`no script of the build holds the catalogue of ${language}`);
  const wanted = faces[language];
  const face = files.find(({ fileName }) => wanted !== undefined && fileName.includes(wanted));
  return [
    `<link rel="modulepreload" crossorigin href="./${catalogue.fileName}">`,
    ...(face
      ? [`<link rel="preload" href="./${face.fileName}" as="font" type="font/woff2" crossorigin>`]
      : []),
  ];
}

/**
 * @param {string} page the built page with its markers
 * @param {Entry} entry
 * @param {readonly string[]} head
 */
export function fill(page, entry, head = []) {
  for (const marker of [appMarker, headMarker])
    if (page.split(marker).length !== 2) throw new Error(`index.html must hold ${marker} once`);
  const checksum = `<meta name="data-checksum" content="${entry.checksum}">`;
  return page
    .replace(appMarker, () => `<div id="root">${entry.html}</div>`)
    .replace(headMarker, () => [checksum, ...head].join('\n    '))
    .replace(/<html\b[^>]*>/, `<html lang="${entry.language}">`)
    .replace(/<title>[^<]*/, () => `<title>${attribute(entry.title)}`)
    .replace(
      /(<meta\s+name="description"\s+content=)"[^"]*"/,
      (_, start) => `${start}"${attribute(entry.description)}"`,
    );
}

/**
 * @param {readonly Entry[]} drawn
 * @param {string} mode
 * @returns {import('vite').Plugin}
 */
export function entries(drawn, mode) {
  const [front] = drawn;
  if (!front) throw new Error('nothing was drawn');
  return {
    name: 'entries',
    enforce: 'post',
    // One file holds one drawing; in what else it may be asked for, it is drawn anew.
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        mode === 'single' ? fill(html, front).replace('<html ', '<html data-single ') : html,
    },
    // Within the build, so that the service worker keeps the pages as they are in the end.
    generateBundle(_, bundle) {
      if (mode === 'single') return;
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('the build has no page');
      const html = String(page.source);
      for (const entry of drawn) {
        const source = fill(html, entry, fetched(entry, /** @type {Bundle} */ (bundle)));
        if (entry === front) page.source = source;
        else this.emitFile({ type: 'asset', fileName: nameOf(entry), source });
      }
    },
  };
}
