/** Sectors of projects in five families, in page order. */
const families = {
  energy: ['hydropower', 'wind', 'solar', 'thermal power', 'power grid', 'fuel'],
  transport: ['road', 'rail', 'port', 'logistics', 'airport', 'multi-sector'],
  resources: ['mining', 'agriculture'],
  services: ['telecoms', 'banking', 'real estate', 'digital government'],
  public: ['public works', 'health', 'security'],
} as const;

export type ProjectFamily = keyof typeof families;

export const projectFamilies = Object.keys(families) as readonly ProjectFamily[];

/** A sector not named here stands under the last. */
export const familyOf = (sector: string): ProjectFamily =>
  projectFamilies.find((family) => (families[family] as readonly string[]).includes(sector)) ??
  'public';
