import { lexicon } from '../../lexicon.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
const SHORT_UNITS = ['minute', 'hour', 'month', 'year'];

/** English words about time. Case matters only where a row says `capital`. */
export const english = lexicon([
  {
    category: 'month',
    trigger: true,
    values: [1, 2, 4, 6, 7, 8, 9, 10, 11, 12],
    words: 'january february april june july august september october november december',
  },
  { category: 'weak', trigger: true, capital: true, values: [3, 5], words: 'march may' },
  {
    category: 'abbr',
    trigger: true,
    capital: true,
    abbreviation: true,
    values: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12],
    words: 'jan feb mar apr jun jul aug sep/sept oct nov dec',
  },
  {
    category: 'weekday',
    trigger: true,
    capital: true,
    words: 'monday tuesday wednesday thursday friday saturday sunday',
  },
  {
    category: 'weekdayAbbr',
    trigger: true,
    capital: true,
    abbreviation: true,
    words: 'mon tue/tues wed thu/thur/thurs fri sat sun',
  },
  { category: 'weekdays', trigger: true, words: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays' },
  { category: 'season', trigger: true, values: [0, 1, 2, 2, 3], words: 'spring summer autumn fall winter' },
  {
    category: 'quarterCode',
    trigger: true,
    capital: true,
    words: 'q1 q2 q3 q4',
  },
  { category: 'halfCode', trigger: true, capital: true, words: 'h1 h2' },

  {
    category: 'unit',
    trigger: true,
    values: UNITS,
    words: 'second minute hour day weekend week month quarter year decade century',
  },
  {
    category: 'units',
    trigger: true,
    values: UNITS,
    words: 'seconds minutes hours days weekends weeks months quarters years decades centuries',
  },
  { category: 'units', trigger: true, abbreviation: true, values: SHORT_UNITS, words: 'mins hrs mos yrs' },
  {
    category: 'unitLy',
    trigger: true,
    values: ['day', 'week', 'month', 'quarter', 'year', 'year', 'hour'],
    words: 'daily weekly monthly quarterly yearly annually/annual hourly',
  },

  {
    category: 'num',
    words:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  },
  {
    category: 'tens',
    values: [20, 30, 40, 50, 60, 70, 80, 90],
    words: 'twenty thirty forty fifty sixty seventy eighty ninety',
  },
  { category: 'power', values: [100, 1000], words: 'hundred thousand' },
  {
    category: 'nth',
    words:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  },
  { category: 'nth', values: [20], words: 'twentieth' },
  { category: 'few', values: ['few', 'several', 'many', 'some'], words: 'few several many some/numerous/various' },
  {
    category: 'tensDecade',
    trigger: true,
    values: [1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990],
    words: 'twenties thirties forties fifties sixties seventies eighties nineties',
  },

  { category: 'step', values: ['last', 'last', 'this', 'next'], words: 'last past this next' },
  {
    category: 'part',
    values: ['early', 'late', 'mid'],
    words: 'early late mid/middle',
  },
  {
    category: 'edge',
    values: ['start', 'end', 'mid', 'start'],
    words: 'beginning/start/turn/outset end/close middle dawn',
  },
  {
    category: 'daypart',
    trigger: true,
    values: ['morning', 'afternoon', 'evening', 'night', 'noon', 'midnight'],
    words: 'morning afternoon evening night noon midnight',
  },
  { category: 'ampm', trigger: true, values: [0, 12], words: 'a.m./am p.m./pm' },
  {
    category: 'zone',
    trigger: true,
    capital: true,
    words: 'gmt utc est edt cst cdt mst mdt pst pdt et cet bst',
  },
  { category: 'offset', trigger: true, values: [-1, 0, 1], words: 'yesterday today tomorrow' },
  { trigger: true, words: 'tonight overnight' },
  {
    category: 'reference',
    trigger: true,
    values: ['past', 'past', 'present', 'present', 'present'],
    words: 'recently lately now/nowadays currently/current presently',
  },
  { trigger: true, words: 'ago since past recent future easter pentecost halloween thanksgiving christmas' },
  { abbreviation: true, words: 'st' },
  { trigger: true, words: 'clock' },
  // newspapers and programmes: The Sunday Times, Saturday Night Live
  {
    category: 'title',
    capital: true,
    words: 'times telegraph mirror express herald independent age mail post star tribune live lights football',
  },

  // which way a clause leans
  {
    lean: 'future',
    words: 'will shall scheduled slated due upcoming forthcoming expected plans planned',
  },
  { lean: null, words: 'was were had did said told has have been' },

  // numbers that are no years
  {
    strips: 'before',
    words:
      'people persons men women children workers employees troops soldiers officers students members residents voters fans visitors passengers guests prisoners migrants refugees seats rooms beds tickets cars vehicles pages words dollars euros pounds yen rubles yuan percent miles km kilometers kilometres meters metres feet acres hectares kilograms kg litres liters gallons tons tonnes barrels shares points votes jobs homes houses cases deaths copies units units times degrees megawatts',
  },
  {
    strips: 'after',
    abbreviation: true,
    words:
      'flight route highway interstate room section resolution boeing airbus number no nos page article chapter psalm windows office novel book film movie album song titled entitled called channel',
  },
]);
