/** Starts the application: address, data, and either taking over the built page or drawing a new one. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { FreeNotesHost } from './free-notes-host.tsx';
import { LoadFaultNotice } from './load-fault.tsx';
import { keepAtHand } from './offline.ts';
import { judge } from './view-state.ts';
import { archiveQuery } from '../data/query.ts';
import { startAddress, useAddress } from '../state/address.ts';
import { loadPreferences } from '../state/preferences.ts';

const client = new QueryClient();
const root = document.getElementById('root');

/** The built page shows the dashboard of its own data: only then can it be taken over as it stands. */
const builtChecksum = root?.firstElementChild
  ? document.querySelector<HTMLMetaElement>('meta[name="data-checksum"]')?.content
  : undefined;

const start = async (): Promise<void> => {
  if (!root) return;
  const archive = await client.fetchQuery(archiveQuery);
  const page = (
    <QueryClientProvider client={client}>
      <FreeNotesHost>
        <App archive={archive} live />
      </FreeNotesHost>
    </QueryClientProvider>
  );
  const asked = [...useAddress.getState().params.keys()];
  const same = builtChecksum === archive.checksum && asked.every((key) => key === 'theme');
  // In slices: what a reader touches meanwhile is taken over first.
  if (same) startTransition(() => void hydrateRoot(root, page));
  else createRoot(root).render(page);
  document.documentElement.removeAttribute('data-boot');
  void keepAtHand();
};

const notice = document.getElementById('notice');

const attempt = (): void => {
  start().then(
    () => notice?.replaceChildren(),
    (error: unknown) => {
      if (!notice) return;
      const stand = document.createElement('div');
      notice.replaceChildren(stand);
      document.documentElement.dataset['ready'] = 'true';
      if (document.documentElement.dataset['boot'])
        document.documentElement.dataset['boot'] = 'fault';
      createRoot(stand).render(<LoadFaultNotice error={error} retry={attempt} />);
    },
  );
};

export const startApp = (): void => {
  startAddress(judge);
  loadPreferences();
  attempt();
};
