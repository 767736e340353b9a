const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u));

/** Words of closed classes, lower case: never a name, nor the first word of one. */
const CLOSED_CLASS = words(`
a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
myself yourself himself herself itself ourselves themselves who whom whose which what when where why how whoever whatever whenever
wherever and or but nor so yet for if unless until till while whereas although though because since as than whether once about above
across after against along amid amidst among amongst around at before behind below beneath beside besides between beyond by despite
down during except from in inside into like near of off on onto out outside over past per regarding concerning through throughout to
toward towards under underneath unlike up upon via with within without not no none neither either both all any some every each
few many much more most several other others another such same own too very just only also even still already again ever never always
often sometimes usually rarely soon now then here there today tomorrow yesterday tonight be am is are was were been being have has had
do does did done can could may might must shall should will would ought let let's don't isn't it's that's there's what's he's she's we're they're
we've i'm i've you're they've zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
billion billions dozen dozens half first second third fourth fifth sixth seventh eighth ninth tenth yes well oh
`);

/** Open-class words that often open a sentence or stand before a name there; lower case. */
const SENTENCE_OPENERS = words(`
however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence otherwise instead indeed perhaps maybe fortunately
additionally earlier later last next previous former latter current recent new old young late early following according asked given
granted based speaking noting citing adding using having being seeing saying left right born later long short big small great good bad better
best worst large high low full free open close real major minor key main local national international global foreign domestic federal
public private official officials police authorities critics experts analysts supporters opponents lawmakers protesters demonstrators
residents witnesses observers sources reports report news media people men women children families students workers voters troops
soldiers forces rebels militants prosecutors investigators researchers scientists doctors lawyers diplomats ministers mediators negotiators
leaders activists rights groups group talks negotiations sanctions oil gas prices stocks shares markets inflation exports imports
figures data results polls elections election votes negotiating nuclear military armed state government governments parliament congress
court courts judges council city town village country countries nations nation world part parts half members member president premier
minister chancellor leader chief head senior top former deputy vice prime acting chairman director spokesman spokeswoman spokesperson
ambassador envoy secretary general mediation dozens hundreds thousands scores crowds tens more less fewer least dear editor's editor
related read photo photos image images video videos file picture source copyright credit advertisement share follow subscribe click
breaking update updated exclusive opinion analysis explainer watch listen live back made make makes take takes taken get gets got set
put see look think know say says said tell told ask call called add added note noted plus minus despite thanks thank sorry please welcome
critically crucially importantly interestingly ironically notably significantly similarly likewise conversely ultimately eventually
finally initially originally previously recently currently presently formerly typically generally basically apparently evidently allegedly
reportedly clearly obviously certainly surely probably possibly essentially afterwards afterward beforehand thereafter thereby elsewhere
everywhere somewhere nowhere anyone everyone someone nobody everybody somebody anything everything something nothing nearly almost roughly
approximately exactly simply merely hardly barely together apart alone aside ahead away rather quite pretty enough fewer overall
anti pro ex non pre post mid multilateral bilateral diplomatic political economic social financial legal western eastern northern
southern central islamic christian muslim jewish catholic protestant religious ethnic royal imperial democratic republican
communist socialist liberal conservative human civil
four rounds messages statements comments questions answers efforts attempts attacks attack bombs bomb explosions explosion gunmen
fighting clashes violence protests rallies crews firefighters rescuers survivors victims relatives friends colleagues teachers nurses
parents mothers fathers brothers sisters sons daughters wives husbands boys girls kids patients customers consumers users buyers sellers
investors traders bankers companies company firms firm banks bank business businesses airlines airports schools hospitals universities
trade growth demand supply production output sales profits losses revenue revenues earnings spending taxes tax budget debt interest rates
rate unemployment jobs wages work working water food health climate weather rain snow floods flooding storms wind winds temperatures
power energy electricity fuel coal solar technology software computers science research studies study history law laws rules peace war wars
security terrorism crime drug drugs weapons arms missiles missile rockets rocket drones drone planes plane ships ship boats trains train
cars car trucks buses roads bridges buildings houses homes land islands sea
death deaths life lives love money time times things thing place places way ways end start beginning year years month months week weeks
day days hour hours minute minutes morning evening night nights season seasons century decade centuries decades
freed seized detained arrested killed wounded injured dead jailed convicted accused charged suspected alleged elected appointed
outgoing incoming newly once-in-a-lifetime several numerous various certain countless different similar separate joint fresh further
final initial total annual monthly weekly daily average net gross so-called self-proclaimed well-known
fans players teams team coach coaches game games match matches season league champions winners winner losers runners artists actors
musicians writers authors editors journalists reporters correspondents readers viewers listeners audiences
due alongside newer older bigger smaller higher lower faster slower store stores shop web internet computer digital video audio mobile wireless
system systems control book books foods explorer music movie film show album song mac page site website email phone phones app apps
valley garden fair trust deep happy valuable perennial magazine street east west north south
heavy strong weak hot cold dry wet dark light bright black white red green blue
`);

/** Names of days, months, seasons and holidays: dates, not names. */
const CALENDAR = words(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed
thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul
aug sept sep oct nov dec christmas easter ramadan thanksgiving halloween nowruz norouz noruz hanukkah passover eid ashura diwali muharram lent
pentecost epiphany advent boxing spring summer autumn winter am pm gmt utc est edt pst pdt cet bst a.m p.m ad bc ce bce
`);

export const HOLIDAYS: ReadonlySet<string> = new Set(
  (
    'New Year,New Year Day,New Year Eve,Christmas Day,Christmas Eve,Boxing Day,Good Friday,Palm Sunday,Ash Wednesday,Easter Sunday,Easter Monday,' +
    'Labor Day,Labour Day,Memorial Day,Independence Day,Veterans Day,Columbus Day,Mother Day,Father Day,Valentine Day,May Day,' +
    'Eid al-Fitr,Eid al-Adha,Bastille Day,Remembrance Day,Martin Luther King Day,Presidents Day,Yom Kippur,Rosh Hashanah'
  ).split(','),
);

/** Endings that a name at the start of a sentence seldom has and an ordinary English word often has. */
const ORDINARY_ENDING =
  /(?:ing|ly|ed|tion|tions|ment|ments|ness|ity|ities|ous|ful|less|able|ible|ive|ists|isms|ism|ers|ors|ants|ents|ians|ies|ance|ence|ship|hood|ward|wards|ical|ional)$/u;

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const CONTRACTION = /^(?:i|we|they|he|she|it|you|that|there|what|who|here)'(?:ll|d|ve|re|m|s)$/u;

/** "US", "IT" and "WHO" are acronyms, not pronouns. */
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

export const isClosedClass = (word: string): boolean =>
  (!isAcronym(word) && CLOSED_CLASS.has(plain(word))) || CONTRACTION.test(plain(word));
export const isCalendar = (word: string): boolean => CALENDAR.has(plain(word));
export const isHoliday = (words: string): boolean => HOLIDAYS.has(words);

/** Whether a capital is due to the place in the sentence alone. Lower-case evidence of the article is the cast's to weigh. */
export const isOrdinaryOpener = (word: string): boolean => {
  const lower = plain(word);
  return CLOSED_CLASS.has(lower) || SENTENCE_OPENERS.has(lower) || (word.length > 4 && ORDINARY_ENDING.test(lower));
};
/** Known as an ordinary word, by list and not by its ending. */
export const isListedOrdinary = (word: string): boolean => {
  const lower = plain(word);
  return CLOSED_CLASS.has(lower) || SENTENCE_OPENERS.has(lower);
};
