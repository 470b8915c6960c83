/** Draws the dashboard into the built HTML, as of the dataset's version date. Build only. */
import { renderToString } from 'react-dom/server';
import { archiveOf, fileNames, type FileName } from '../data/files.ts';
import { App } from './app.tsx';

export const prerender = (files: Record<string, string>): { html: string; head: string } => {
  const texts = Object.fromEntries(fileNames.map((name) => [name, files[`${name}.json`] ?? '[]']));
  const archive = archiveOf(texts as Record<FileName, string>);
  return {
    html: renderToString(<App archive={archive} live />),
    head: `<meta name="data-checksum" content="${archive.checksum}">`,
  };
};
