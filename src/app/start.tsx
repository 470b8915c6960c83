/** Starts the application: address, data, and either taking over the built page or drawing a new one. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App } from './app.tsx';
import { bringDocuments, documentsOf } from './documents.ts';
import { isLanguage, type Language } from '../domain/language.ts';
import { FreeNotesHost } from './free-notes-host.tsx';
import { entryLanguage, homeLanguage } from './home-language.ts';
import { fetchNames, namesChecksum } from './language.tsx';
import { LoadFaultNotice } from './load-fault.tsx';
import { bringScreen } from './lazy.tsx';
import { idle, keepAtHand } from './offline.ts';
import { judge } from './view-state.ts';
import { archiveQuery } from '../data/query.ts';
import type { Archive } from '../domain/dataset.ts';
import { bringLanguage, namesFrom } from '../i18n/catalogue.ts';
import { startAddress, useAddress } from '../state/address.ts';
import { loadPreferences } from '../state/preferences.ts';

const client = new QueryClient();

/** The built page shows the dashboard of its own data: only then can it be taken over as it stands. */
const builtChecksum = (root: HTMLElement): string | undefined =>
  root.firstElementChild
    ? document.querySelector<HTMLMetaElement>('meta[name="data-checksum"]')?.content
    : undefined;

const languageOf = (params: URLSearchParams): Language => {
  const asked = params.get('lang');
  return isLanguage(asked) ? asked : homeLanguage();
};

let drawn: Root | undefined;

/** What was built stays hidden until what was asked for stands in its place: not one frame of another view or language. */
const Unveiled = () => {
  useLayoutEffect(() => document.documentElement.removeAttribute('data-boot'), []);
  return null;
};

const pageOf = (archive: Archive) => (
  <QueryClientProvider client={client}>
    <Unveiled />
    <FreeNotesHost>
      <App archive={archive} live home={homeLanguage()} />
    </FreeNotesHost>
  </QueryClientProvider>
);

/** Nobody waits for it; what is named with it waits by itself. */
const complete = async (archive: Archive): Promise<void> => {
  await idle();
  const whole = await bringDocuments().catch(() => archive);
  if (whole !== archive) drawn?.render(pageOf(whole));
};

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (!root) return;
  // Read before anything is drawn into it.
  const built = builtChecksum(root);
  const asked = useAddress.getState().params;
  const language = languageOf(asked);
  const [archive] = await Promise.all([
    client.fetchQuery(archiveQuery),
    bringLanguage(language),
    bringScreen(asked.get('screen')),
  ]);
  documentsOf(archive);
  // Other screens name documents; the dashboard does not before it is touched.
  if (asked.has('screen')) await bringDocuments();
  const same =
    built === archive.checksum + namesChecksum(language) &&
    language === entryLanguage() &&
    [...asked.keys()].every((key) => key === 'theme');
  // In slices: what a reader touches meanwhile is taken over first.
  if (same) startTransition(() => void (drawn = hydrateRoot(root, pageOf(archive))));
  else {
    drawn = createRoot(root);
    drawn.render(pageOf(archive));
  }
  void keepAtHand();
  void complete(archive);
};

const attempt = (): void => {
  const notice = document.getElementById('notice');
  start().then(
    () => notice?.replaceChildren(),
    (error: unknown) => {
      if (!notice) return;
      const stand = document.createElement('div');
      notice.replaceChildren(stand);
      document.documentElement.dataset['ready'] = 'true';
      if (document.documentElement.dataset['boot'])
        document.documentElement.dataset['boot'] = 'fault';
      createRoot(stand).render(
        <LoadFaultNotice
          error={error}
          language={languageOf(useAddress.getState().params)}
          retry={attempt}
        />,
      );
    },
  );
};

/** Once the page has been parsed. */
export const startApp = (): void => {
  namesFrom(fetchNames);
  loadPreferences();
  startAddress(judge);
  attempt();
};
