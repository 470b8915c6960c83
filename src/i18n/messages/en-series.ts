/** English, for the series of trade by direction and of investment over time. */
export const enSeries = {
  tradeBalance: {
    title: 'Goods trade by direction',
    scope: 'Goods, US$ a year, Vietnamese record',
    laoSurplus:
      'Since {since} Laos has sold more to Vietnam than it bought; the gap was {figure} in {year}',
    vnSurplus:
      'Since {since} Vietnam has sold more to Laos than it bought; the balance was {figure} in {year}',
    none: 'No year with both directions is known on this day from the voices shown',
    gap: 'no split',
    flows: 'Goods by direction, US$ billion',
    balance: 'What Laos sells beyond what it buys, US$ million',
    surplusLa: 'Surplus of Laos',
    surplusVn: 'Surplus of Vietnam',
    keyDerived: 'derived',
    keyPart: 'part of the year',
    noteDrawn: 'Drawn as known',
    noteDrawnText:
      'Filled: printed by a source. Dashed: derived, from a printed rate of growth or from the total less the other direction. Open: part of a year. A year without both directions stays empty.',
    notePart: 'Not yet a year',
    notePartText:
      'For {period} the surplus of Laos is {figure}; no source gives the whole year by direction.',
    noteRecord: 'Two registers',
    noteRecordText:
      'For {year} the Lao ministry printed {out} from Laos to Vietnam and {back} the other way. That is a different record and is not drawn here.',
  },
  investmentHistory: {
    title: 'Investment stock over time',
    scope:
      'Vietnamese investment in Laos at each date it was stated: registered and realised capital, and number of projects',
    headline: 'In {year} Vietnam counted {own} projects in Laos; Laos counted {lao}',
    last: 'The latest stated registered capital is {figure} ({date})',
    none: 'No stated stock is known on this day from the voices shown',
    registered: 'Registered capital',
    realised: 'Realised capital',
    projects: 'Projects',
    capitalOf: '{basis}: capital, US$ billion',
    projectsOf: '{basis}: projects',
    mark: '{what}, {period}: {figure}, {basis}, {voice}{n_n, plural, one {} other {, {n} statements}}',
    captioned: '{figure} realised',
    inferred: 'basis inferred',
    keyStated: 'basis named by the source',
    keyInferred: 'basis inferred, not named',
    noteBases: 'Two registers',
    noteBasesText:
      'Vietnam counts the certificates it gives to investors going out; Laos counts the licences it gives to those coming in. The two never share a line or a sum, and figures without a named basis stand apart from both.',
    noteFall: 'Not explained',
    noteFallText: 'No source explains the fall from {before} ({then}) to {after} ({now}).',
  },
  investmentFlow: {
    title: 'New investment by year',
    scope: 'Capital newly registered by Vietnamese investors in Laos, Vietnamese count',
    headline: 'New capital was {figure} in {year}, against {before} in {then}',
    level: 'New capital was {figure} in {year}',
    none: 'No year of new capital is known on this day from the voices shown',
    gap: 'no figure',
    years: 'By year, US$ million',
    grew: '{year} as it was reported: since January, US$ million',
    keyYear: 'whole year',
    keyOther: 'stated otherwise',
    noteGrowth: 'Growth that does not fit',
    noteFlow: 'Not the stock',
    noteFlowText:
      'New capital is what was registered in a span of time, new projects and additions together. The stock also falls when projects end, so the years need not add up to it.',
  },
} as const;
