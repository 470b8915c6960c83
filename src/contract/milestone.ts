/** The steps of a project, by the word of the fact base. */
import { text, type MessageKey, type Text } from '../i18n/text.ts';

type Known = Extract<MessageKey, `milestone.${string}`>;

const known: ReadonlySet<string> = new Set<Known extends `milestone.${infer Type}` ? Type : never>([
  'acquisition',
  'agreement',
  'announced',
  'approval',
  'cancelled',
  'commercial-operation',
  'completion',
  'completion-phase-1',
  'completion-phase-2',
  'concession',
  'construction-duration',
  'contract-appendix',
  'energised',
  'feasibility-ordered',
  'financing-signed',
  'first-turbine',
  'founded',
  'grid-connection',
  'groundbreaking',
  'handover',
  'implementation-by',
  'import-approval',
  'inauguration',
  'joint-venture-signed',
  'launch',
  'licence',
  'licence-amended',
  'line-completion',
  'mou',
  'operation',
  'partial-operation',
  'ppa',
  'ppp-accepted',
  'production',
  'progress-85',
  'proposed',
  'reservoir-filling',
  'resumption',
  'review',
  'signed',
  'start',
  'survey',
  'survey-complete',
  'suspension',
  'test',
  'trial',
  'turbines-complete',
]);

/** A word the catalogue does not know is shown as it stands in the record. */
export const milestoneText = (type: string): Text =>
  known.has(type)
    ? text(`milestone.${type}` as Known)
    : text('say.name', { name: { name: type.replaceAll('-', ' '), lang: 'en' } });
