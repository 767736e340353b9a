import { stem } from './word-form.ts';

/** Words that reporters use for one and the same thing; the first names the class. Nouns stand beside their verbs. */
const CLASSES: readonly string[] = [
  'agreement accord deal pact treaty',
  'withdraw withdrawal quit exit pull-out pullout pull-back',
  'talks talk negotiation negotiations negotiate discussion discussions discuss dialogue',
  'attack assault raid ambush airstrike',
  'say state note add announce claim tell declare stress emphasize emphasise assert indicate mention remark express comment aver point-out point explain reiterate highlight underline underscore continue clarify acknowledge affirm',
  'arrest detain detention custody apprehend',
  'kill slay murder killing slaying homicide',
  'die death dead perish pass-away',
  'injure injury wound hurt',
  'meet meeting summit',
  'earthquake quake tremor temblor',
  'explosion blast explode',
  'bomb bombing',
  'crash collision collide',
  'shoot shooting gunfire',
  'elect election vote poll',
  'resign resignation step-down',
  'appoint appointment',
  'buy purchase acquire acquisition takeover',
  'merge merger',
  'launch unveil introduce introduction unveiling',
  'protest demonstration demonstrate rally',
  'sentence sentencing',
  'convict conviction',
  'charge indict indictment',
  'deny denial reject rejection dismiss',
  'approve approval adopt adoption',
  'visit trip',
  'propose proposal',
  'mediate mediation',
  'invade invasion',
  'sack dismissal',
  'win victory beat defeat',
  'steal theft rob robbery heist',
  'escape flee',
  'cut reduce reduction',
  'rise increase growth',
  'fall drop decline decrease',
  'ban prohibit prohibition',
  'sue lawsuit',
  'help assistance aid assist',
  'accuse accusation allege allegation',
];

/** Verbs and nouns of happening that fit nearly every event. */
const LIGHT = new Set(
  'have be do make take get give go come hold put keep set happen occur begin start continue end see become remain show include use event work'.split(
    ' ',
  ),
);

const classOf = new Map<string, string>();
for (const row of CLASSES) {
  const [name = '', ...others] = row.split(' ');
  for (const word of [name, ...others]) {
    const key = stem(word);
    if (!classOf.has(key)) classOf.set(key, name);
  }
}

/** The class of a stem, or the stem itself. */
export const concept = (stemmed: string): string => classOf.get(stemmed) ?? stemmed;

/** Verbs of which a particle makes another deed: who checks out has not checked in. Elsewhere it is a preposition: "arrested over bribes". */
const PHRASAL = new Set(
  `back-down break-away break-out burn-down call-off check-out cut-off fall-back get-away go-down gun-down hand-over hold-off kick-off knock-out
  lay-off pass-away pay-out pull-back pull-out run-away sell-off send-back set-off shut-down step-down strike-down take-off take-over throw-out
  turn-away turn-down vote-down vote-out walk-away walk-out`.split(/\s+/),
);
const PARTICLE = /^\s+(out|off|down|over|away|back)\b/i;

/** The particle that follows a verb in its sentence, or none. `rest` is the text behind the verb. */
export const particleIn = (rest: string): string => PARTICLE.exec(rest)?.[1]?.toLowerCase() ?? '';

/** What a deed means, by its lemma and particle: "pull out" and "withdrawal" are both "withdraw". */
export const conceptOf = (lemma: string, particle: string): string => {
  const words = lemma.toLowerCase().split(/[\s-]+/);
  const phrase = `${words[0]}-${particle}`;
  if (PHRASAL.has(phrase)) return classOf.get(phrase) ?? phrase;
  return classOf.get(words.join('-')) ?? concept(stem(words[0] ?? ''));
};

export const isLight = (lemma: string): boolean => LIGHT.has(lemma.toLowerCase());
