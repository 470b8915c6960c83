/** The bundled record, read as the product reads it. */
import { servedData } from '../../scripts/served-data.mjs';
import { archiveOf, fileNames, type FileName } from '../../src/data/files.ts';
import { parseIsoDay } from '../../src/domain/civil.ts';
import {
  datasetAt,
  type Archive,
  type Dataset,
  type EvidenceFilter,
} from '../../src/domain/dataset.ts';

/** As served: free notes come later, so no exhibit may count on them. */
export const textsOfFiles = (): Record<FileName, string> => {
  const served = servedData();
  return Object.fromEntries(
    fileNames.map((name) => [name, served[`${name}.json`] ?? '[]']),
  ) as Record<FileName, string>;
};

export const archive: Archive = archiveOf(textsOfFiles());

export const dayOf = (iso: string): number => {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  return day;
};

export const asKnown = (iso = '2026-11-22', evidence: EvidenceFilter = 'all'): Dataset =>
  datasetAt(archive, dayOf(iso), evidence);
