/**
 * How common a word is in English news, in five bands. The bands are our own, written down from general knowledge of news English;
 * no corpus was counted and no published list was copied, so only the order of magnitude is meant. It ships as data because the
 * batch's own counts would let an article about something else change what is merged. A word that is not here is rare.
 */
const BANDS: readonly { readonly weight: number; readonly words: string }[] = [
  {
    // Grammar: says nothing of what happened.
    weight: 0,
    words: `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up
      upon with within without about above across after against along amid among around before behind below beneath beside between beyond
      despite down during except inside like near outside per since through throughout toward towards under until via while whereas
      i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how
      be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought
      not no never none nothing any some all both each every either neither other another such same own only just also too very more most less least
      much many few several there here now again already still ever even once further however because although though unless whether
      s t re ve ll d m don didn isn wasn won doesn one ones it's`,
  },
  {
    // In almost every article.
    weight: 0.25,
    words: `say tell new year time people day week month hour make take get go come see know think want give find use look way first last next
      two three four five six seven eight nine ten good well long high big large small great old young man woman men women person child children
      country state government president official officials world part place number group work back home house thing things life
      today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december early late later earlier recent recently currently former current
      percent million billion thousand hundred report news according statement include including around nearly almost set put keep let
      show ask try need call become leave right left city area public national local`,
  },
  {
    // Common in most kinds of news.
    weight: 0.6,
    words: `minister ministry leader leaders party member members company companies police court law case office department security foreign
      international political economic military force forces power market business bank money price cost deal agreement talks meeting plan program policy
      issue issues decision question problem support change move end start begin continue hold lead lose win play run turn bring pay meet stand
      help follow stop create speak read allow add spend grow open walk offer remember love consider appear buy wait serve die send expect build stay
      fall cut reach kill remain suggest raise pass sell require decide return explain hope develop carry break receive agree
      war peace attack death dead family friend mother father son daughter wife husband school student team game season player coach club league match
      street road car hospital doctor health water food air service services system study research university education
      director chief head chairman executive spokesman spokeswoman spokesperson secretary general senior top deputy prime
      report reports information source sources media website press conference interview comment letter message word words name
      side point fact result level rate line form kind order role view rest half quarter third second past future morning night evening afternoon
      possible likely clear sure different important major main key strong free full able available close late real true whole final special
      north south east west northern southern eastern western middle center centre region capital town village building site
      release release announce describe discuss act action effort attempt process situation condition position relation relations interest interests
      control cause effect reason result increase decrease rise drop growth loss total average amount
      charge claim fight face fear feel lie live lay sit step visit watch write wear worry
      team tax vote election campaign candidate bill budget job worker union trade industry product production
      friendly technical serious joint existing regional global federal social private common similar certain further
      community society history culture church art film movie music book show event story picture image video
      america american britain british europe european
      arrive enter join treat test check deliver draw drive drop fill fire fly hang hear hit hurt jump kick
      hand eye body face foot room door wall window table floor
      sign list copy date page record note term share stake stock
      injure injured wound damage destroy fire victim suspect scene officer officers authorities`,
  },
  {
    // Common in some kinds of news: still tells topics apart, not events.
    weight: 1,
    words: `iran china russia israel india japan germany france uk usa iraq syria ukraine turkey pakistan afghanistan korea canada australia mexico brazil
      egypt italy spain greece africa asia gaza palestine saudi eu un nato washington london moscow beijing tehran brussels paris york
      nuclear weapon weapons missile oil gas energy climate sanction sanctions treaty border troops soldier army navy rebel militant terror terrorist
      bomb bombing explosion blast gun shot shoot shooting murder prison jail sentence trial judge lawyer prosecutor guilty convict arrest detain
      earthquake quake storm hurricane flood crash plane flight airport train ship
      parliament senate congress lawmaker ambassador embassy diplomat diplomatic diplomacy envoy negotiation negotiate mediation
      republican democrat democratic islamic muslim christian jewish supreme constitution reform protest protester strike rally
      investor profit revenue sale sales share shares merger acquisition bid debt loan inflation interest economy
      software internet online computer phone mobile app technology device data user google apple microsoft
      patient disease virus vaccine cancer drug drugs medical
      goal score cup championship title final tournament olympic
      investigation investigate accuse allegation evidence witness crime criminal victim fraud
      ban law rule legal illegal right rights freedom human humanitarian aid refugee migrant
      trump obama biden putin bush clinton
      appoint resign quit retire replace elect nominate
      launch unveil release introduce acquire
      west western eastern mission exchange prisoner detainee withdraw revive reject welcome confirm deny accept approve urge warn condemn`,
  },
];

/** Points of a word that the table doesn't know. */
export const RARE = 2;

const table = new Map<string, number>();
for (const { weight, words } of BANDS) {
  // The first band that names a word has it: listed twice, it is the more common one.
  for (const word of words.split(/\s+/)) if (word !== '' && !table.has(word)) table.set(word, weight);
}

/** Every word of the table, in lower case, with its rarity in points: 0 (grammar) to 1. */
export const commonWords = (): Iterable<readonly [string, number]> => table;
