import { lexicon } from '../../lexicon.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
const SHORT_UNITS = ['minute', 'hour', 'month', 'year'];

/** English words about time. Case matters only where a row says `capital`. */
export const english = lexicon([
  {
    category: 'month',
    trigger: true,
    values: [1, 2, 4, 6, 7, 9, 10, 11, 12],
    words: 'january february april june july september october november december',
  },
  // an august body is no month
  { category: 'month', trigger: true, capital: true, values: [8], words: 'august' },
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
    values: ['day', 'week', 'month', 'year', 'year', 'hour'],
    words: 'daily weekly monthly yearly annually hourly',
  },

  {
    category: 'num',
    words:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  },
  {
    category: 'tens',
    trigger: true,
    values: [20, 30, 40, 50, 60, 70, 80, 90],
    words: 'twenty thirty forty fifty sixty seventy eighty ninety',
  },
  { category: 'power', values: [1e2, 1e3, 1e6, 1e9], words: 'hundred thousand million billion' },
  {
    category: 'nth',
    words:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  },
  { category: 'nth', values: [30], words: 'thirtieth' },
  { category: 'few', values: ['few', 'several', 'many', 'some'], words: 'few several many some/numerous/various' },
  {
    category: 'tensDecade',
    trigger: true,
    values: [1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990],
    words: 'twenties thirties forties fifties sixties seventies eighties nineties',
  },

  { category: 'step', values: ['last', 'this', 'next'], words: 'last this next' },
  { category: 'past', values: ['last'], words: 'past' },
  { category: 'current', trigger: true, values: ['this'], words: 'current' },
  { category: 'side', values: ['earlier', 'later'], words: 'earlier later' },
  {
    category: 'unitlong',
    trigger: true,
    values: ['day', 'week', 'month', 'year', 'hour'],
    words: 'daylong weeklong monthlong yearlong hourlong',
  },
  {
    category: 'unitslong',
    trigger: true,
    values: ['week', 'month', 'year', 'decade'],
    words: 'weekslong monthslong yearslong decadeslong',
  },
  { category: 'era', trigger: true, capital: true, values: [1, -1], words: 'a.d./ad/ce b.c./bc/bce' },
  { category: 'fy', trigger: true, capital: true, words: 'fy' },
  {
    category: 'festive',
    words:
      'tree/trees/island/card/cards/carol/carols/egg/eggs/dinner/party/parties/bunny/shopping/shoppers/presents/gifts/lights/market/markets/rising/play/present/gift/season/break/holiday/holidays/decorations/ornaments/concert/song/songs',
  },
  {
    category: 'sky',
    trigger: true,
    values: ['morning', 'evening'],
    words: 'dawn/daybreak/sunrise/sunup dusk/nightfall/sunset/sundown',
  },
  {
    category: 'results',
    words:
      'profit/profits/earnings/results/net/sales/revenue/revenues/loss/losses/income/figures/growth/gdp/output/turnover',
  },
  { category: 'warmth', words: 'highs/lows/temperatures/temperature/mercury/readings/degrees' },
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
    words: 'morning afternoon evening night noon/midday/lunchtime midnight',
  },
  { category: 'ampm', trigger: true, values: [0, 12], words: 'a.m./am p.m./pm' },
  {
    category: 'zone',
    trigger: true,
    capital: true,
    words: 'gmt utc est edt cst cdt mst mdt pst pdt et pt ct cet cest bst ist msk jst',
  },
  { category: 'offset', trigger: true, values: [-1, 0, 1], words: 'yesterday today tomorrow' },
  {
    trigger: true,
    words:
      'moment rest remainder tonight overnight nightly fortnight fortnights weekday weekdays weeknight weeknights hundred half quarters present period term thousand',
  },
  {
    category: 'reference',
    trigger: true,
    values: ['past', 'past', 'present', 'present', 'present'],
    words: 'recently lately now/nowadays currently presently',
  },
  {
    trigger: true,
    words:
      'ago since past recent future easter epiphany pentecost halloween hogmanay juneteenth gras mayo thanksgiving christmas oh morrow',
  },
  { abbreviation: true, words: 'st jr ca c' },
  { trigger: true, words: 'clock' },
  // newspapers and programmes: The Sunday Times, Saturday Night Live
  {
    category: 'title',
    capital: true,
    words:
      'times telegraph mirror express herald independent age mail post star tribune live lights football show standard news record beast caller nation press gazette chronicle bulletin review',
  },

  // which way a clause leans: see `Cue`
  {
    lean: 'future',
    words:
      'will ll shall would can might must should cannot forecast likely ahead bracing faces goes opens begins starts closes ends resumes returns leaves departs arrives expires flies sails travels visits hosts plays runs takes meets convenes speaks votes certifies launches kicks heads scheduled slated due upcoming forthcoming expected plans plan planning planned intends intend hopes hope aims aim vows vow expects expect postponed rescheduled adjourned deadline',
  },
  {
    lean: 'past',
    words:
      'was were had did said told has went came took began fell rose gave saw knew wrote spoke ran flew drove chose broke shook grew drew threw blew swam sang rang sank shrank wore tore swore arose forgot forgave got became ate bore beat made held met led left lost paid sold bought brought caught taught thought fought sought found kept felt slept swept wept dealt meant sent spent lent built burnt hung stood stuck struck swung understood withdrew overcame underwent undertook',
  },
  { lead: 'to', words: 'to' },
  { lead: 'be', words: 'be been get' },
  {
    lead: 'begins',
    lean: 'past',
    words:
      'began begun started forced failed refused tried managed helped continued came got seemed appeared struggled rushed worked stopped ceased',
  },
  { lead: 'begins', words: 'able unable' },
  {
    lean: 'infinitive',
    words:
      'be meet vote go take make hold begin start open close return leave visit travel arrive resume decide discuss announce release publish report present appear testify speak address sign launch complete finish end expire buy acquire sell merge pay receive send bring move play face fight run join attend host hear rule consider review pass approve reject vote elect choose appoint name nominate replace succeed retire resign step quit stand win lose become have get give introduce implement ban lift impose raise cut lower reduce increase withdraw pull deploy strike attack invade land fly sail ship deliver build demolish reopen reconvene convene debate negotiate sue appeal sentence execute free extradite deport expel evict celebrate mark observe wed marry bury unveil debut premiere air broadcast perform tour file submit seek ask request offer provide serve work stay remain continue last keep extend renew stage protest rally gather assemble swear inaugurate install take undergo enter exit issue post show tell say see find turn push drop reach restore collapse expand happen occur',
  },

  // numbers that are no years
  {
    strips: 'before',
    words:
      'people persons men women children workers employees troops soldiers officers students members residents voters fans visitors passengers guests prisoners migrants refugees seats rooms beds tickets cars vehicles pages words dollars euros pounds yen rubles yuan percent miles km kilometers kilometres meters metres feet acres hectares kilograms kg litres liters gallons tons tonnes barrels shares points votes jobs homes houses cases deaths copies units units times degrees megawatts block grams horsepower animals villages towns families households rupees pesos francs',
  },
  {
    strips: 'after',
    abbreviation: true,
    words:
      'flight route highway interstate room section resolution boeing airbus number no nos bus train model lot apartment apt form local suite bill directive badge gate pier unit size box page article chapter psalm windows novel book film movie album song titled entitled called channel',
  },
]);
