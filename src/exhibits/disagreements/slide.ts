/** For a room: the widest quarrel over a level, its two voices on one scale. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent, SlideVoice } from '../../charts/slide-model.ts';
import { toneOf } from '../../charts/tone.ts';
import { officeText } from '../../contract/describe.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { wholeYear } from '../../domain/periods.ts';
import { apartOf, type Relation } from '../../domain/relations.ts';
import { sourced } from '../../domain/sourced.ts';
import { twoWay } from '../../domain/trade.ts';
import { text, type Text } from '../../i18n/text.ts';

/** Two-way trade of a whole year first: it is what most speakers are asked about. */
const widest = (data: Dataset): Relation | undefined => {
  const levels = data
    .relations()
    .filter((r) => r.kind === 'conflict' && !r.mistake && !r.measure.endsWith('.growth'));
  const isTrade = (relation: Relation): boolean =>
    relation.measure === twoWay.measure &&
    wholeYear(relation.period) !== undefined &&
    relation.claims.every((claim) => claim.direction === 'both' && claim.refArea === 'VN');
  return (
    levels.filter(isTrade).toSorted((a, b) => b.size - a.size)[0] ??
    levels.toSorted((a, b) => b.size - a.size)[0]
  );
};

const noteOf = (relation: Relation, claim: Claim): Text => {
  const figure = sourced(claim);
  const same = relation.claims.filter(
    (other) => other !== claim && sourced(other)?.value === figure?.value,
  );
  if (same.length > 0) return text('projector.othersSame', { n: { count: same.length } });
  return text(
    claim.authority === 'unofficial' ? 'projector.nothingSupports' : 'projector.oneVoice',
  );
};

const voiceOf = (data: Dataset, relation: Relation, claim: Claim): SlideVoice[] => {
  const figure = sourced(claim);
  return figure
    ? [
        {
          id: claim.id,
          figure,
          tone: toneOf(claim),
          ...(figure.unit === 'USD' ? { mult: 9 } : {}),
          who: officeText(data, claim),
          note: noteOf(relation, claim),
        },
      ]
    : [];
};

export const disagreementsSlide = (data: Dataset, { view }: Shown): SlideContent => {
  const relation = widest(data);
  const apart = relation && apartOf(relation);
  const lead = relation?.verdict?.preferred ?? relation?.claims[0];
  const ends = [relation?.figures[0], relation?.figures.at(-1)].map((figure) =>
    figure ? data.claim(figure.claims[0]) : undefined,
  );
  const level = lead && sourced(lead)?.value;
  const rival = ends
    .filter((claim) => claim !== undefined && sourced(claim)?.value !== level)
    .toSorted((a, b) => distance(b) - distance(a))[0];
  function distance(claim: Claim | undefined): number {
    return Math.abs((claim ? (sourced(claim)?.value ?? 0) : 0) - (level ?? 0));
  }
  const voices = [lead, rival].flatMap((claim) =>
    relation && claim ? voiceOf(data, relation, claim) : [],
  );
  const [a, b] = voices;
  if (!relation || !apart || !a || !b) return { body: genericBody(view.table) };
  const reason = relation.verdict?.reason;
  return {
    title: text('projector.duel', {
      year: { period: relation.period, of: apart },
      subject: text('say.name', {
        name: { name: data.measure(relation.measure)?.name ?? relation.measure },
      }),
      a: { figure: a.figure },
      whoA: a.who,
      b: { figure: b.figure, style: 'bare' },
      whoB: b.who,
    }),
    body: {
      as: 'voices',
      key: relation.key,
      voices,
      apart,
      ...(reason
        ? { note: text('projector.whyPreferred', { reason: text(`rankReason.${reason}`) }) }
        : {}),
    },
  };
};
