/** Joint projects, events, promises and readings. Dates and values are claims, held by id. */
import type { Localised } from './language.ts';

/** Page contract: the eight states a project can be in. The clock decides only `past-target`. */
export const projectStatuses = [
  'planned',
  'started',
  'completed',
  'past-target',
  'delayed',
  'suspended',
  'cancelled',
  'unknown',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** What a milestone marks on the project's line: its beginning, its end, a step on the way, or talk about it. */
export type MilestoneRole = 'start' | 'end' | 'step' | 'announced';

export type Milestone = {
  /** The claim that dates it; its `kind` says planned (target) or reported. */
  readonly claim: string;
  /** The fact base's word: groundbreaking, commercial-operation, signed … */
  readonly type: string;
  readonly role: MilestoneRole;
};

export type Project = {
  readonly id: string;
  readonly name: Localised;
  readonly sector: string;
  readonly vietnamRole: string;
  readonly place: {
    readonly text: string;
    readonly province?: string;
    readonly country?: string;
    /** Of a named town, never of the site. */
    readonly lat?: number;
    readonly lon?: number;
    readonly geoPlace?: string;
    readonly geoSource?: string;
  };
  /** Claim ids of money values, the one to show first. */
  readonly values: readonly string[];
  /** Claim ids of capacity, length and the like. */
  readonly measures: readonly string[];
  readonly milestones: readonly Milestone[];
  /** The last reported state: the fact base's code, and the claim that dates it. */
  readonly status: { readonly code: string; readonly claim: string; readonly text: Localised };
  readonly note?: string;
};

export type CooperationEvent = {
  readonly id: string;
  readonly kind: string;
  readonly name: Localised;
  /** A name short enough for an axis; such events are drawn on the trade series. */
  readonly flag?: Localised;
  readonly place?: string;
  /** The claim that dates it: reported, or target when only planned. */
  readonly claim: string;
  /** Other claims about the same event. */
  readonly also?: readonly string[];
};

export type Commitment = {
  readonly id: string;
  readonly name: Localised;
  /** For narrow lists. */
  readonly short?: Localised;
  readonly area: 'economy' | 'links' | 'security' | 'finance' | 'politics';
  /** The claim in which it was promised: who, when, due (its period). */
  readonly claim: string;
  /** Claims since that bear on it, reported ones being evidence of fulfilment or progress. */
  readonly bearing: readonly string[];
  readonly project?: string;
};

export type Reading = {
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
  /** Claims it speaks of. */
  readonly claims: readonly string[];
  /** No value is preferred: the range is shown. */
  readonly unresolved?: boolean;
};

export type DataChange = {
  readonly date: string;
  readonly kind: 'added' | 'revised' | 'corrected' | 'withdrawn';
  readonly text: Localised;
  readonly claims: readonly string[];
};
