/** English, the screen About. Digits stand only in words of help; all others come from claims. */
export const enAbout = {
  about: {
    title: 'About this dashboard',
    count: '{n}',
    contents: 'On this page',
    section: {
      what: 'What this is',
      languages: 'Languages',
      reading: 'How to read a figure',
      method: 'Method',
      kinds: 'Kinds and states',
      conventions: 'House conventions',
      definitions: 'Definitions',
      'not-published': 'What is not published',
      questions: 'Questions and answers',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
      version: 'Version and licence',
    },
    languages: {
      same: 'English, Vietnamese and Lao say the same, from the same claims. Numbers, dates and big-number words follow the locale data of each language and its official usage; the glossary names the source of each term.',
      unreviewed:
        'No native speaker has reviewed the Vietnamese and the Lao wording yet. Read them as careful translations, and where a word decides, read the source.',
      report:
        'To report a wording: open an issue at the project with the address of the page, the words as they stand and the words you would write; the file {file} says where each term came from. Free notes and the titles of sources stay in their own language.',
    },
    what: {
      first:
        'This dashboard gathers the public record on trade, investment, joint projects and promises between Vietnam and Laos.',
      second:
        'It is made for people who must use these figures in front of others: analysts, advisers, and those who check them.',
      third:
        'Every figure opens its evidence, and where sources disagree it shows both, how far apart they are, and why one of them is preferred.',
    },
    reading: {
      lead: 'Around a figure stand up to three signs. They do not need colour, and they are the same in a sentence, a table and a chart.',
      kind: 'The small raised sign behind a figure says what kind of figure it is. Filled has happened; hollow has not.',
      voice: 'The line under a figure says who speaks. It also marks what can be opened.',
      voiceOf: {
        official: 'official: statistics, a ministry, a leader or an ambassador',
        press: 'a news agency, a newspaper, a company',
        unofficial: 'one unofficial voice, with no second source',
      },
      apart:
        'A not-equal sign with a size says that sources disagree, and by how much of the preferred value.',
      past: 'A hatched square says that a date has passed and no report was found. It does not say that anything is late.',
      words:
        'The words over, about, nearly, at least and at most belong to the figure. They are kept in every sum.',
      colour:
        'Colour says whose a figure is: brick for Vietnam, navy for Laos, teal for both together, plum for one unofficial voice. Amber marks only a disagreement or a passed date.',
      examples: 'Example',
      noExample: 'no example on this day',
    },
    method: {
      claim:
        'The smallest unit is a claim: one speaker, one value of one measure for one period, in one document. A document is a source. A statement without a number is a claim too.',
      authority:
        'What counts is who said it, not who printed it. A minister quoted by a newspaper speaks as a minister; the newspaper is the carrier. Speakers rank in this order: {order}.',
      rank: 'Claims are compared only when measure, kind, countries, direction, basis, goods and period are all the same. The higher authority is preferred, then the later statement; a more exact figure replaces a rounded one that agrees with it. The reason always stands in the opened evidence. Where nothing decides, no value is preferred and the range is shown.',
      mistakes:
        'A mistake of a source, such as a misprint, is kept and set aside, with the reason.',
      asOf: 'The as-of date in the bar shows the record as it was known on that day: claims stated later are left out. A document whose day is not known counts from the end of the time it speaks of, and its date of publication is called unknown. Today is the civil date in Vientiane.',
      filter:
        'The evidence filter “official only” hides every speaker below a leader or ambassador and says how many claims it hides. Nothing is put in their place.',
      computed:
        'Totals, rates and gaps are computed from claims each time the page is drawn. Opened, a computed figure shows its formula and what went in. Disagreements are computed too, never marked by hand; only their explanations are written.',
    },
    kinds: {
      lead: 'A goal is not a result. What a figure is stands beside it and decides its sign.',
      reported: 'said to have happened, or to hold on a day',
      target: 'a goal or a planned date that somebody has set',
      forecast: 'what somebody expects',
      pledge: 'what somebody has undertaken to give or do',
      derived: 'computed here from other figures; no source prints it',
      letters: 'Letters of observation status',
      lettersLead:
        'The letters follow the code list of SDMX, the standard of statistical offices. These are in use on the day shown.',
      letter: 'Letter',
      meaning: 'Meaning',
      claims: 'Claims',
      states: 'States of a project',
      statesLead:
        'The clock decides one state only: past target, when the whole stated window has ended and no report was found. It never says delayed and never says done; these need a source.',
      state: {
        planned: 'agreed, signed or proposed; no start reported',
        started: 'a start or works reported',
        completed: 'completion or operation reported',
        'past-target': 'a stated window has certainly ended with no report; decided by the clock',
        delayed: 'a source says it is delayed',
        suspended: 'a source says it has stopped',
        cancelled: 'a source says it was given up',
        unknown: 'no source says how it stands',
      },
    },
    conventions: {
      lead: 'Printed figures are not exact. For arithmetic and comparison each stands for a range; the ranges are a convention of this house.',
      words: 'As printed',
      range: 'Stands for',
      example: 'Example',
      printed: 'a bare figure',
      printedRange: '± half of its last printed digit',
      over: 'over x, at least x',
      overRange: 'x to 1.1 x',
      nearly: 'nearly x, at most x',
      nearlyRange: '0.95 x to x',
      about: 'about x',
      aboutRange: 'x ± 5%',
      counts: 'Counts, such as numbers of projects, are exact.',
      conflict:
        'Conflict: comparable claims whose ranges do not meet. Its size is the distance between the printed values over the preferred one, or over the larger where none is preferred.',
      revision:
        'Revision: a later figure of the same speaker for the same thing. It is shown as revised, not as a conflict.',
      inconsistency:
        'Inconsistency: printed figures that should fit together and do not, even when rounding is allowed for: parts and their total, a level and its growth.',
      not: 'Part of a year against a year, one register against the other, stocks on different days, registered against realised capital: these differ by nature and are none of the three.',
      showing:
        'A conflict of more than 5% is to be read without opening anything. A smaller one stands in the tables, in the opened evidence and in the list of disagreements.',
      worked: 'Worked examples',
      none: 'On this day the record holds no figures to work an example with.',
    },
    example: {
      share:
        '{realised} of {registered} is {rate}. Both words count: the part is rounded, the whole is larger than printed.',
      rest: '{registered} less {realised} leaves {rest}.',
      average: '{registered} over {projects} is {each} for one project.',
      growthFits:
        '{then}, then {now}: the rounding of both allows growth of {span}. Printed is {printed}; it fits and is the one shown.',
      growthFails:
        '{then}, then {now}: the rounding of both allows growth of {span}. Printed is {printed}; it does not fit.',
      conflict:
        'For {year} one source prints {low}, another {high}. They stand for {lowSpan} and {highSpan}, which do not meet: {apart}, a conflict.',
      revision:
        'For {year} one speaker first gave {first}, later {last}: a revision, not a conflict.',
      inconsistency:
        'For {year} the printed total is {printed}, but its two printed directions add up to {expected}: an inconsistency.',
    },
    term: {
      registered: 'Registered capital',
      realised: 'Realised capital',
      bases: 'The two bases',
      twoWay: 'Two-way trade',
      balance: 'Balance',
      licensed: 'Licensed capital',
      partYears: 'Part-years',
      inflow: 'Foreign direct investment inflow',
    },
    definition: {
      registered:
        'The capital that investors entered in their certificates or licences. It is a plan, not money spent.',
      realised:
        'The part of it that is said to have been carried out. It is published for all projects together only.',
      bases:
        'Vietnam counts the certificates it gives for investment abroad; Laos counts the licences it gives at home. The two registers differ in number and capital, and no source says how. They never share a line or a sum. Where a source does not say who counts, the figure is marked “basis not stated”.',
      twoWay:
        'Goods from Vietnam to Laos and from Laos to Vietnam together, as Vietnam records them unless said otherwise. Figures of the Lao record are marked as such.',
      balance:
        'Vietnam’s imports from Laos less its exports to Laos. It is positive where Laos sells more.',
      licensed:
        'Capital of the projects that the Lao Government permitted within a span of years. It is a flow by the Lao count and need not be part of a stock by the Vietnamese count.',
      partYears:
        'Figures for the first months of a year are compared with the same months of another year, never with a whole year.',
      inflow: 'Investment into Laos from all countries, not from Vietnam alone.',
    },
    missing: {
      lead: 'What is missing is said where it is missing, and not filled in. As known on the day shown:',
      trade: 'No figure for two-way trade is known from the voices shown.',
      currentYear:
        'No figure for two-way trade in any part of the current year; the newest is for {newest}.',
      newest: 'The newest figure for two-way trade is for {newest}.',
      split: 'No complete printed split by direction for these years: {years}.',
      sectors: 'No capital by sector, with values, is known from the voices shown.',
      sectorsSince: 'No capital by sector, with values, later than {date}.',
      register: 'No list of the {projects} was found: neither names nor places nor amounts.',
      later: 'No set of projects, registered and realised capital on one basis later than {date}.',
      realised: 'No realised capital of single projects or sectors was found.',
      left: 'What was merged, left out or added when the record was compiled is written down in the repository of this dashboard, in {one}. The conflicts that the rules find are listed in {two}, and every statement of the two founding documents, with the place that shows it, in {three}.',
    },
    questionsLead:
      'Two documents stand at the beginning of this dashboard: an article on an accord between the two countries, and an interview with a deputy foreign minister of Vietnam. The article asks four questions. Here they are in other words, with its answers on one side and the rest of the record on the other.',
    question: {
      partnership: 'What is the partnership?',
      economy: 'What does it want for the economy?',
      security: 'What does it change for security?',
      region: 'What does it mean for the region?',
    },
    answer: {
      partnership:
        'The article tells of one accord. The rest of the record tells of yearly sessions, five-year agreements and a meeting of the two Parties; no second source was found for the accord.',
      economy: 'Both name goals for trade and capital; they do not start from the same figures.',
      levels:
        'Both name goals, from different starting points: for {year} the article has {article}, the record {official} {apart}.',
      security:
        'The article promises yearly drills and shared intelligence. The rest of the record calls security a pillar and tells of exercises and meetings of its own.',
      region:
        'The article speaks of ASEAN and of the great powers, the deputy minister of the region in general.',
      articleAlone:
        'Only the article is known to speak of this, on this day and among the voices shown.',
      recordAlone:
        'The article is not among what is shown here: it is not yet known on this day, or not one of the voices shown.',
      none: 'Nothing about this is known on this day from the voices shown.',
    },
    side: {
      article: 'The article says',
      articleNote: 'unofficial, uncorroborated',
      record: 'The rest of the record says',
      silentArticle: 'Nothing about this.',
      silentRecord: 'Nothing was found about this.',
      missing:
        '{n_n, plural, one {{n} statement is} other {{n} statements are}} not shown: not known on this day, or not from the voices shown.',
    },
    readings: 'How we read it',
    howRead: '{title} – {text}',
    cite: '{who}, {date}',
    citeUndated: '{who}, date of publication unknown',
    point: {
      accord: 'The accord',
      steering: 'Who steers it',
      plans: 'Terms and plans',
      trade: 'Trade',
      credit: 'The credit line',
      capital: 'Mining and investment',
      links: 'Power, roads and rail',
      drills: 'Drills',
      crime: 'Crime, networks and relief',
      asean: 'ASEAN and the powers',
    },
    say: {
      accord:
        'The two Prime Ministers, Pham Minh Chinh and Sonexay Siphandone, signed a broad framework of cooperation in Vientiane on {date}.',
      scope:
        'It covers easier trade, money for infrastructure, energy projects and joint exercises.',
      aims: 'Both want broader economies, more investment across the border, and borders safe from organised crime and cyber attacks.',
      interests:
        'Laos gains reliable energy and money for infrastructure; Vietnam gains markets and weight along the Mekong.',
      raised:
        'The two Parties raised the relationship to “strategic cohesion” at their meeting of {date}.',
      politics: 'Political relations have deepened and are the core that guides all else.',
      commission:
        'A joint commission, meeting twice a year in Hanoi and Vientiane, is to oversee the accord.',
      firstReview:
        'Its first review, of the progress of infrastructure and drills, was expected in {date}.',
      chairs: 'Prime Ministers Pham Minh Chinh and Sonexay Siphandone chaired the {name} together.',
      unbroken: 'The Intergovernmental Committee has met for {figure} years without a break.',
      afterSummit:
        'The session followed directly on a high-level meeting of the two ruling parties and set the direction for the years to come.',
      mechanisms:
        'Existing mechanisms were used, and new ones set up, to clear obstacles to agreements.',
      periodClosed: 'The session closed the cooperation term {date} and took stock of it.',
      nextTerm: 'An agreement for the next five years was signed on {date}.',
      plan: 'A conference on the high-level agreements was held, and a plan to carry them out was issued.',
      keyProjects:
        'Many key projects had their difficulties cleared and their progress sped up, above all in {date}.',
      people:
        'Ministries, assemblies, fronts, mass organisations and localities of both countries work together more closely.',
      articleLevel: 'Two-way trade was {figure} in {date}.',
      articleGoal: 'It is set to reach {figure} by {date}.',
      tariffs: 'Easier tariffs and simpler customs procedures are to carry it there.',
      level: 'Two-way trade was {figure} in {year}.',
      levelApart: 'Two-way trade was {figure} in {year} {apart}.',
      pace: 'From the latest full year, the article’s goal needs {pace} a year.',
      beatsTarget: 'In {date} trade grew faster than the leaders had aimed for; no rate is given.',
      goalSoon: 'Both sides strive for {figure} {said}.',
      goalNoYear: 'The leaders of the two Parties name a goal of {figure}, without a year.',
      agreement: 'A new trade agreement has been in force since {date}.',
      payments:
        'Digital retail payments between the two countries were promoted, in support of trade, investment and exchanges between people.',
      credit: 'Vietnam opens a credit line of {figure} for hydropower and roads in northern Laos.',
      works: 'Works were to begin in the {date}.',
      connectivity:
        'The money should change how the country is connected and bring villages along the route to market.',
      watch:
        'Investors and observers will watch when it is paid out, and whether trade across the border grows.',
      mining:
        'Laos opens its mining to Vietnamese investors, with joint ventures in copper and gold in view.',
      inflow:
        'The government expects that foreign investment into Laos, from all countries, could rise by {figure} over two years.',
      stock: 'Vietnam counts {projects}: {registered} registered, {realised} of it realised.',
      sectors:
        'The sectors named are telecommunications, banking, energy, mining, agriculture and food processing, none with a value.',
      operating:
        'Many large projects are finished and make profits, create jobs and help both economies.',
      energyMining:
        'Several large energy and mining projects were pushed forward and carry others with them.',
      licences: 'Laos permitted {figure} of Vietnamese enterprises in {date}.',
      licensed: 'These licences of {date} stand for {figure}.',
      taxes:
        'Vietnamese enterprises pay {figure} a year in taxes and other dues to the Lao Government.',
      pillar: 'Economic cooperation is to remain a strategic pillar.',
      network: '{name}: {figure} more {date}.',
      highway: '{name}: {figure}, to be finished in {date}.',
      rail: 'Rail links across the border are to be studied under ASEAN’s plan for connectivity.',
      backbone:
        'Reliable energy and transport links are the backbone of an economy that can take a shock.',
      highwayWhose:
        '{name}: survey and first design were done by {date}; it is told as part of the Laos–China expressway.',
      railStudy:
        'On {date} Vietnam’s construction ministry was told to study whether a railway can be built.',
      drills: 'Joint military drills become a yearly event.',
      shield:
        'Both defence ministries are to host {name}, on smuggling and river patrols, in {date}.',
      borders: 'Defence in step shows that the borders of both are secure.',
      drillHeld:
        'Vietnam, Laos and Cambodia held an exercise in disaster response together, {date}.',
      ministers:
        'The defence ministers met on {date} and signed agreements on training, resources and infrastructure.',
      security:
        'Defence, security and foreign affairs are an important pillar of the relationship.',
      intelligence: 'The two share intelligence on crime across borders.',
      cyber: 'They work together on cybersecurity.',
      peacekeeping:
        'Forces should be able to act together in disaster response and in United Nations peacekeeping.',
      asean: 'It strengthens ASEAN and could be a model for its smaller members.',
      diversification:
        'It keeps the two from leaning on any one power, without turning the large ones away.',
      powers:
        'China’s Belt and Road projects are deeply rooted in Laos, and the United States courts Vietnam.',
      region:
        'The bond matters for peace, stability and cooperation in the region, not only for the two.',
    },
    accessibility: {
      done: 'All of the page works from the keyboard: a chart is one stop, arrow keys move between its marks, Enter opens the evidence, Escape closes it and gives the focus back. Every chart has a table with the same content. Nothing is said by colour alone. There are a light, a dark and a high-contrast theme, a reader’s own forced colours are kept, and the contrast of every label and mark is computed in each of them. Motion is left out for those who ask for none, and every screen prints.',
      tested:
        'Each release is tested in Chromium: the rules of WCAG at level AA that a machine can check, on every kind of screen, narrow and wide, in all themes; the keyboard on every figure of the dashboard; and that nothing is cut off and no two labels meet, from a small phone to a wide screen and at four times the size.',
      limits:
        'Known limits: no trial with people who use screen readers or magnifiers is on record; other browsers are not part of the tests; without scripts only the dashboard can be read; the explanations are dense and in English.',
    },
    privacy: {
      requests:
        'The page asks for nothing outside its own origin: fonts, data and code come from where the page comes from, and a policy that browsers enforce forbids all else. There are no cookies, no counters and no advertising. The theme you choose is kept on your machine, and so is a copy of the page, so that it works without a network.',
      address:
        'What you choose stands in the address, the search text of the ledger too. Whoever hosts the page can read that address when you load it, as with any web page.',
      links:
        'Links to documents lead to other sites. They open only when followed, and are not told where you come from.',
    },
    language: 'The page is in English. Titles, names and quotations stay as their source has them.',
    version: {
      data: 'Data version',
      checksum: 'Checksum of the data files',
      code: 'Licence of the code',
      codeIs: 'MIT; the text is in the file {file}',
      record: 'Licence of the data compilation',
      recordIs: 'CC BY 4.0; the text is in the file {file}',
      fonts: 'Fonts',
      fontsAre: 'Noto Sans and Noto Sans Lao, SIL Open Font License 1.1',
      language: 'Language',
    },
  },
} as const;
