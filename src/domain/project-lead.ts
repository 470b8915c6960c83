/** Who leads a project, from the record's words on Vietnam's part in it; what they do not say stays unsaid. */
export const projectLeads = ['vietnam', 'joint', 'aid', 'laos', 'unstated'] as const;
export type ProjectLead = (typeof projectLeads)[number];

/** In order: the first that fits holds. */
const signs: readonly (readonly [RegExp, ProjectLead])[] = [
  [/^named in|as told by/, 'unstated'],
  [/\b(aid|gift)\b/, 'aid'],
  [/^(joint|both)|\bjoint venture\b|memorandum between/, 'joint'],
  [
    /^(Lao|link to|power buyer|export to|grid link|contractor|one of)|not Vietnamese|not by Vietnam|Lao-financed|is one of/,
    'laos',
  ],
];

export const leadOf = (role: string): ProjectLead =>
  signs.find(([sign]) => sign.test(role))?.[1] ?? (role === '' ? 'unstated' : 'vietnam');
