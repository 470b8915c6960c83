/** The table of an exhibit, where it is shown only when asked for: its code comes then. */
import { lazy, Suspense } from 'react';
import type { Table } from '../contract/view.ts';

const DataTable = lazy(async () => ({ default: (await import('./data-table.tsx')).DataTable }));

export const LaterTable = ({ table }: { table: Table }) => (
  <Suspense>
    <DataTable table={table} />
  </Suspense>
);
