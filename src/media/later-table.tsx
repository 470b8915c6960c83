/** The table of an exhibit, where it is shown only when asked for: its code comes then. */
import { Suspense } from 'react';
import type { Table } from '../contract/view.ts';
import { bringRest } from '../i18n/catalogue.ts';
import { later } from './later.tsx';

const DataTable = later(async () => {
  const [{ DataTable: drawn }] = await Promise.all([import('./data-table.tsx'), bringRest()]);
  return drawn;
});

export const LaterTable = ({ table }: { table: Table }) => (
  <Suspense>
    <DataTable table={table} />
  </Suspense>
);
