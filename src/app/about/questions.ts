/** The four questions themselves: which statements stand beside which. */
import type { Dataset } from '../../domain/dataset.ts';
import { text, type MessageKey, type Text } from '../../i18n/text.ts';
import {
  articleGoal,
  articleLevel,
  latestLevel,
  levelsApart,
  officialLevel,
  paceNeeded,
  stock,
} from './totals.ts';
import { readingsOf, says, sideOf, type Point, type Say } from './statement.ts';

type Plan = {
  readonly id: 'partnership' | 'economy' | 'security' | 'region';
  readonly readings: readonly string[];
  readonly points: readonly (readonly [
    id: string,
    article: readonly Say[],
    record: readonly Say[],
  ])[];
};

const say = (id: string, name: string): Say => says(id, `about.say.${name}` as MessageKey);

const plans: readonly Plan[] = [
  {
    id: 'partnership',
    readings: ['accord-2025-08-12', 'c-upgrade'],
    points: [
      [
        'accord',
        [
          say('a-accord', 'accord'),
          say('a-scope', 'scope'),
          say('a-aims', 'aims'),
          say('a-interests', 'interests'),
        ],
        [say('t628.d', 'raised'), say('m-politics', 'politics')],
      ],
      [
        'steering',
        [say('a-commission', 'commission'), say('a-first-review', 'firstReview')],
        [
          say('m-session-48', 'chairs'),
          say('m-48-years', 'unbroken'),
          say('m-after-summit', 'afterSummit'),
          say('m-mechanisms', 'mechanisms'),
        ],
      ],
      [
        'plans',
        [],
        [
          say('m-period-closed', 'periodClosed'),
          say('agr-2026-2030.d', 'nextTerm'),
          say('m-plan', 'plan'),
          say('m-key-projects', 'keyProjects'),
          say('m-people', 'people'),
        ],
      ],
    ],
  },
  {
    id: 'economy',
    readings: ['trade-2024-article', 'licensed-2021-25', 'highway-whose'],
    points: [
      [
        'trade',
        [
          say(articleLevel, 'articleLevel'),
          say(articleGoal, 'articleGoal'),
          say('a-tariffs', 'tariffs'),
        ],
        [
          officialLevel,
          latestLevel,
          paceNeeded,
          say('t634', 'beatsTarget'),
          say('t514', 'goalSoon'),
          say('t519', 'goalNoYear'),
          say('t604.d', 'agreement'),
          say('m-payments', 'payments'),
        ],
      ],
      [
        'credit',
        [
          say('t597', 'credit'),
          say('a-credit-works', 'works'),
          say('a-connectivity', 'connectivity'),
          say('a-watch', 'watch'),
        ],
        [],
      ],
      [
        'capital',
        [say('a-mining', 'mining'), say('t596', 'inflow')],
        [
          stock,
          say('sector-23', 'sectors'),
          say('m-projects-operating', 'operating'),
          say('m-energy-mining', 'energyMining'),
          say('t584', 'licences'),
          say('t585', 'licensed'),
          say('t586', 'taxes'),
          say('m-economy', 'pillar'),
        ],
      ],
      [
        'links',
        [
          say('t706', 'network'),
          say('t707', 'highway'),
          say('a-rail', 'rail'),
          say('a-backbone', 'backbone'),
        ],
        [say('vv-lp-highway.s', 'highwayWhose'), say('rail-feasibility.s', 'railStudy')],
      ],
    ],
  },
  {
    id: 'security',
    readings: [],
    points: [
      [
        'drills',
        [say('a-drills', 'drills'), say('a-mekong-shield', 'shield'), say('a-borders', 'borders')],
        [
          say('drill-clv-2025.d', 'drillHeld'),
          say('defence-202510.d', 'ministers'),
          say('m-security', 'security'),
        ],
      ],
      [
        'crime',
        [
          say('a-intelligence', 'intelligence'),
          say('a-cyber', 'cyber'),
          say('a-peacekeeping', 'peacekeeping'),
        ],
        [],
      ],
    ],
  },
  {
    id: 'region',
    readings: [],
    points: [
      [
        'asean',
        [
          say('a-asean', 'asean'),
          say('a-diversification', 'diversification'),
          say('a-powers', 'powers'),
        ],
        [say('m-region', 'region')],
      ],
    ],
  },
];

export type Question = {
  readonly id: Plan['id'];
  readonly title: MessageKey;
  /** One sentence first: how far the two sides agree. */
  readonly answer: Text;
  readonly points: readonly Point[];
  readonly readings: readonly Text[];
};

const answerOf = (data: Dataset, id: Plan['id'], points: readonly Point[]): Text => {
  const [article, record] = [
    points.some((point) => point.article.lines.length > 0),
    points.some((point) => point.record.lines.length > 0),
  ];
  if (article && record)
    return (id === 'economy' ? levelsApart(data) : undefined) ?? text(`about.answer.${id}`);
  return text(`about.answer.${article ? 'articleAlone' : record ? 'recordAlone' : 'none'}`);
};

export const questions = (data: Dataset): readonly Question[] =>
  plans.map(({ id, points: planned, readings }) => {
    const points = planned.map(([name, article, record]): Point => ({
      id: name,
      title: `about.point.${name}` as MessageKey,
      article: sideOf(data, article),
      record: sideOf(data, record),
    }));
    return {
      id,
      title: `about.question.${id}`,
      answer: answerOf(data, id, points),
      points,
      readings: readingsOf(data, readings),
    };
  });
