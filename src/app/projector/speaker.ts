/** What a speaker may say to a slide: the finding, who it comes from, what is disputed, and a likely question answered. */
import { figuresIn, figuresOfBody } from '../../charts/slide-model.ts';
import { carrierText, periodText, speakerText } from '../../contract/describe.ts';
import { readingOf, type Dataset } from '../../domain/dataset.ts';
import { apartOf } from '../../domain/relations.ts';
import type { Sourced } from '../../domain/sourced.ts';
import { latestYear, requiredPace, tradeTargets } from '../../domain/trade.ts';
import { text, type Figure, type Text } from '../../i18n/text.ts';
import type { Prepared } from './prepared.ts';

type Question =
  'whoSays' | 'sure' | 'why' | 'reach' | 'half' | 'late' | 'sum' | 'basis' | 'power' | 'balance';

/** What an audience asks of each exhibit first. */
const likely: Readonly<Record<string, Question>> = {
  'trade-growth': 'reach',
  'trade-target': 'reach',
  'trade-balance': 'balance',
  disagreements: 'why',
  'investment-breakdown': 'half',
  'fdi-projects': 'half',
  'fdi-registered': 'half',
  'fdi-realised': 'half',
  'investment-history': 'basis',
  'project-timeline': 'late',
  commitments: 'late',
  attention: 'late',
  'project-values': 'sum',
  'power-imports': 'power',
};

const amount = (figure: Figure | undefined): Sourced | undefined =>
  figure?.is === 'amount' ? figure : undefined;

const paceAnswer = (data: Dataset): Text | undefined => {
  const latest = latestYear(data);
  const pace = latest
    ? tradeTargets(data)
        .map((claim) => requiredPace(data, claim))
        .find((one) => one !== undefined)
    : undefined;
  return pace && text('projector.speak.answers.reach', { pace: { figure: pace } });
};

/** Answers that need figures of the slide; undefined where it has none. */
const answerOf = (question: Question, data: Dataset, one: Prepared): Text | undefined => {
  const figures = figuresOfBody(one.content.body);
  const [a, b] = figuresIn(one.headline).map(amount);
  switch (question) {
    case 'reach':
      return paceAnswer(data);
    case 'half': {
      const { body } = one.content;
      const pair =
        body.as === 'capital'
          ? [body.stock.part, body.stock.whole]
          : body.as === 'figures'
            ? [body.items[2]?.figure, body.items[1]?.figure].map(amount)
            : [];
      return pair[0] && pair[1]
        ? text('projector.speak.answers.half', {
            part: { figure: pair[0] },
            whole: { figure: pair[1] },
          })
        : undefined;
    }
    case 'why': {
      const relation = one.shown?.view.disagreements.find((r) =>
        r.claims.some((claim) => figures[0]?.claims.includes(claim.id)),
      );
      const reading = relation && readingOf(data, relation);
      return reading
        ? text('projector.speak.answers.why', {
            reason: text('say.free', {
              free: { free: reading.text.en, claims: reading.claims, lang: 'en' },
            }),
          })
        : text('projector.speak.answers.noReading');
    }
    case 'power':
      return a && b
        ? text('projector.speak.answers.power', { running: { figure: b }, signed: { figure: a } })
        : undefined;
    case 'balance':
      return a ? text('projector.speak.answers.balance', { figure: { figure: a } }) : undefined;
    case 'late':
    case 'sum':
    case 'basis':
      return text(`projector.speak.answers.${question}`);
    case 'whoSays':
    case 'sure':
      return undefined;
  }
};

const sayer = (data: Dataset, one: Prepared) =>
  [
    ...figuresIn(one.content.title ?? one.headline),
    ...(one.content.figures ?? figuresOfBody(one.content.body)),
  ]
    .flatMap((figure) => figure.claims)
    .map((id) => data.claim(id))
    .find((claim) => claim !== undefined);

const disputeOf = (one: Prepared): Text[] => {
  const ids = new Set(figuresOfBody(one.content.body).flatMap((figure) => figure.claims));
  const relation = one.shown?.view.disagreements.find(
    (r) => r.kind === 'conflict' && r.size >= 0.05 && r.claims.some((claim) => ids.has(claim.id)),
  );
  const apart = relation && apartOf(relation);
  return apart
    ? [text('projector.speak.dispute', { apart: { figure: apart, style: 'bare' } })]
    : [];
};

/** Paragraphs, in the order they are needed. */
export const speakerNotes = (data: Dataset, one: Prepared): readonly Text[] => {
  const claim = sayer(data, one);
  const wanted = likely[one.exhibit ?? ''] ?? 'whoSays';
  const answered = answerOf(wanted, data, one);
  const question = answered ? wanted : 'whoSays';
  const answer =
    answered ??
    (claim && text('projector.speak.answers.whoSays', { who: speakerText(data, claim) }));
  return [
    text('projector.speak.begin', { headline: one.content.title ?? one.headline }),
    ...(claim
      ? [
          text('projector.speak.source', {
            who: speakerText(data, claim),
            carrier: carrierText(data, claim),
          }),
        ]
      : []),
    ...disputeOf(one),
    ...(answer
      ? [
          text('projector.speak.ask', {
            question: text(`projector.speak.question.${question}`),
          }),
          text('projector.speak.answer', { answer }),
        ]
      : []),
    ...(claim
      ? [
          text('projector.speak.ask', { question: text('projector.speak.question.sure') }),
          text('projector.speak.answer', {
            answer: text('projector.speak.answers.sure', {
              kind: text(`kind.${claim.kind}`),
              period: periodText(claim),
            }),
          }),
        ]
      : []),
  ];
};
