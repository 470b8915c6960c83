/** Who printed what a slide shows: the carriers of most of its figures, with the day of the newest. */
import { evidenceOf } from '../contract/describe.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { text, type Figure, type Text } from '../i18n/text.ts';
import { byText } from '../domain/text-order.ts';

/** Two names, or one where they are long: the footer is one line. */
const longest = 46;

type Carrier = { readonly publisher: string; readonly claims: readonly Claim[] };

const grouped = (data: Dataset, figures: readonly Figure[]): readonly Carrier[] => {
  const groups = new Map<string, Claim[]>();
  for (const id of new Set(figures.flatMap((figure) => figure.claims))) {
    const claim = data.claim(id);
    const publisher = claim && data.source(claim.source)?.publisher;
    if (claim && publisher) groups.set(publisher, [...(groups.get(publisher) ?? []), claim]);
  }
  return [...groups]
    .map(([publisher, claims]) => ({ publisher, claims }))
    .toSorted((a, b) => b.claims.length - a.claims.length);
};

/** The newest document of a carrier, and its day where that is known. */
const newest = (data: Dataset, claims: readonly Claim[]): readonly [Claim, string] | undefined =>
  claims
    .flatMap((claim) => {
      const day = data.source(claim.source)?.published;
      return day === undefined ? [] : [[claim, day] as const];
    })
    .toSorted((a, b) => byText(b[1], a[1]))[0];

/** @param said figures of the title: whoever carried them is named first. */
export const carriersOf = (
  data: Dataset,
  said: readonly Figure[],
  figures: readonly Figure[],
): readonly Text[] => {
  const leading = new Set(said.flatMap((figure) => figure.claims));
  const leads = ({ claims }: Carrier): number => (claims.some(({ id }) => leading.has(id)) ? 1 : 0);
  const all = grouped(data, figures).toSorted((a, b) => leads(b) - leads(a));
  if (all.length === 0) return [text('projector.noSource')];
  const length = all.slice(0, 2).reduce((sum, { publisher }) => sum + publisher.length, 0);
  const named = length > longest ? 1 : 2;
  const rest = all.length - named;
  return [
    ...all.slice(0, named).map(({ publisher, claims }) => {
      const found = newest(data, claims);
      return found
        ? text('projector.carrier', {
            carrier: { name: publisher },
            date: { period: found[1], of: evidenceOf(found[0]) },
          })
        : text('say.name', { name: { name: publisher } });
    }),
    ...(rest > 0 ? [text('projector.moreSources', { n: { count: rest } })] : []),
  ];
};
