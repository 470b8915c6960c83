/** The documents of an archive arrive after its claims. */
import type { Source } from './claim.ts';
import type { Archive } from './dataset.ts';

/**
 * The archive with its documents in full, where it was opened with what the first screen says of them. The
 * same archive, its records filled in, so that nothing is worked out again; another one where what was said differs.
 */
export const completed = (archive: Archive, sources: readonly Source[]): Archive => {
  const before = new Map(archive.sources.map((source) => [source.id, source]));
  const isSame = (source: Source): boolean =>
    Object.entries(before.get(source.id) ?? { id: '' }).every(
      ([field, value]) => source[field as keyof Source] === value,
    );
  if (sources.length !== before.size || !sources.every(isSame)) return { ...archive, sources };
  for (const source of sources) Object.assign(before.get(source.id) ?? {}, source);
  return archive;
};
