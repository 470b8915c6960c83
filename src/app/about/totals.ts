/** Lines of the answers that rest on several claims at once: totals, sets and paces. */
import { apartOf } from '../../domain/relations.ts';
import { conflictOn, type Dataset } from '../../domain/dataset.ts';
import { latestSet } from '../../domain/investment.ts';
import { sourced } from '../../domain/sourced.ts';
import { latestYear, requiredPace, weighed } from '../../domain/trade.ts';
import { text, type Text } from '../../i18n/text.ts';
import { citeOf, type Say } from './statement.ts';

/** The article's level, whose year the official one is set beside. */
export const articleLevel = 't103';
export const articleGoal = 't521';

/** The preferred total of the year the article starts from, and how far apart the two stand. */
export const officialLevel: Say = (data) => {
  const period = data.claim(articleLevel)?.period ?? '2024';
  const preferred = weighed(data, 'reported', period);
  const claim = preferred?.preferred;
  if (!preferred || !claim || claim.id === articleLevel) return undefined;
  const conflict = conflictOn(data, claim);
  const apart = conflict && apartOf(conflict);
  const values = { figure: { figure: preferred.figure }, year: { period, of: preferred.figure } };
  return {
    id: claim.id,
    text: apart
      ? text('about.say.levelApart', { ...values, apart: { figure: apart } })
      : text('about.say.level', values),
    cite: citeOf(data, claim),
  };
};

export const latestLevel: Say = (data) => {
  const point = latestYear(data);
  const claim = point?.verdict?.preferred;
  if (!point || !claim || String(point.year) === data.claim(articleLevel)?.period) return undefined;
  return {
    id: claim.id,
    text: text('about.say.level', {
      figure: { figure: point.figure },
      year: { period: String(point.year), of: point.figure },
    }),
    cite: citeOf(data, claim),
  };
};

export const paceNeeded: Say = (data) => {
  const goal = data.claim(articleGoal);
  const pace = goal && requiredPace(data, goal);
  return pace
    ? { id: 'pace', text: text('about.say.pace', { pace: { figure: pace } }) }
    : undefined;
};

export const stock: Say = (data) => {
  const set = latestSet(data);
  const [claim] = set?.claims ?? [];
  if (!set || !claim) return undefined;
  return {
    id: 'stock',
    text: text('about.say.stock', {
      projects: { figure: set.projects },
      registered: { figure: set.registered },
      realised: { figure: set.realised },
    }),
    cite: citeOf(data, claim),
  };
};

/** Both starting points and their distance, where the two are in conflict. */
export const levelsApart = (data: Dataset): Text | undefined => {
  const claim = data.claim(articleLevel);
  const own = claim && sourced(claim);
  const official = claim?.period && weighed(data, 'reported', claim.period);
  const conflict = claim && conflictOn(data, claim);
  const apart = conflict && apartOf(conflict);
  return own && official && official.preferred !== claim && apart
    ? text('about.answer.levels', {
        article: { figure: own },
        official: { figure: official.figure },
        year: { period: own.period ?? '', of: own },
        apart: { figure: apart },
      })
    : undefined;
};
