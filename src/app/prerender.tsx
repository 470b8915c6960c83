/** Draws the dashboard into the built HTML, as of the dataset's version date, in each language. Build only. */
import { renderToString } from 'react-dom/server';
import { archiveOf, servedFirst, wordingsOf, type FileName } from '../data/files.ts';
import { checksum } from '../domain/checksum.ts';
import { languages, type Language } from '../domain/language.ts';
import { bringLanguage, holdNames } from '../i18n/catalogue.ts';
import { entryDescription } from '../i18n/messages/entry.ts';
import { createText } from '../i18n/translate.ts';
import { App } from './app.tsx';

export type Entry = {
  readonly language: Language;
  readonly html: string;
  /** Of the data, and of the names in the language: the page is taken over only when both are the same. */
  readonly checksum: string;
  readonly title: string;
  readonly description: string;
};

export const prerender = async (
  files: Readonly<Record<string, string>>,
): Promise<readonly Entry[]> => {
  // As the page itself is given them: see `loadArchive`.
  const texts = Object.fromEntries(
    servedFirst.map((name) => [
      name === 'carriers' ? 'sources' : name,
      files[`${name}.json`] ?? '[]',
    ]),
  );
  const archive = archiveOf(texts as Record<FileName, string>);
  await Promise.all(languages.map(bringLanguage));
  const namesOf = (language: Language): string | undefined => files[`names-${language}.json`];
  for (const language of languages) {
    const names = namesOf(language);
    if (names !== undefined) holdNames(language, wordingsOf(names));
  }
  return languages.map((language) => ({
    language,
    html: renderToString(<App archive={archive} live home={language} />),
    checksum: [archive.checksum, ...[namesOf(language) ?? []].flat().map(checksum)].join(''),
    title: createText(language).say('app.title'),
    description: entryDescription[language],
  }));
};
