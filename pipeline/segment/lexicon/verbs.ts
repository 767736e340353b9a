import { ACTION_VERBS } from './action-verbs.ts';

/**
 * English verbs by what they do to the event of their complement. `action` is everything that is itself an event; `light` verbs
 * name no event of their own (their noun does: "held talks", "an attack occurred", "had discussions"; without such a noun
 * `have` is a state); `denial` and `cognition` leave what follows unasserted; `aspect` verbs are phases of another event.
 */
export type VerbClass =
  | 'saying'
  | 'denial'
  | 'cognition'
  | 'intention'
  | 'aspect'
  | 'light'
  | 'stative'
  | 'attempt'
  | 'action';

const saying = `
accuse acknowledge add admit advise affirm allege allude announce answer apologize argue ask assert assure attest aver
avow beg blame blast boast brag brief call caution certify chant characterize chide cite claim clarify commend comment
complain concede condemn confess confide confirm congratulate contend convey counsel counter criticize cry declare
decry denounce deplore describe detail disclose divulge dub echo elaborate emphasize enthuse estimate exclaim exhort
explain express forecast fume greet hail herald highlight hint implore imply indicate inform inquire insinuate insist
interject joke label lament laud lecture maintain mention moan murmur mutter narrate note notify observe opine outline
phrase plead point portray posit praise preach predict proclaim profess pronounce propose query question quip quote
rant read reaffirm reassure rebuke recall recommend recount refer reference reiterate relate relay remark remind
repeat reply report request respond retort reveal say scoff scold shout signal slam speak specify state stipulate
stress suggest summarize swear tell term testify thank tout tweet underline underscore urge utter voice vouch wail
warn whisper write yell`;

const denial = `
contradict debunk decline deny disavow disclaim dismiss disown disprove dispute gainsay negate rebuff rebut refuse
refute reject repudiate`;

const cognition = `
admire anticipate appreciate assume believe care consider contemplate deem desire disbelieve dislike distrust doubt
dread dream enjoy envisage envision envy expect fear feel foresee forget guess hate hope imagine know like love mind
mistrust perceive prefer presume reckon regard regret remember resent speculate suppose surmise suspect think trust
understand view want wish wonder worry yearn`;

const intention = `
aim aspire intend mull offer plan pledge plot ponder prepare promise schedule scheme seek slate threaten undertake vow`;

const aspect = `
begin cease commence complete continue discontinue end finish halt keep pause persist proceed recommence restart
resume start stop`;

const light = `
arise befall commit conduct do ensue experience get give happen have hold make occur perform stage take transpire
undergo`;

const stative = `
abound adjoin amount await be bear belong border coexist coincide comprise concern consist constitute contain
correspond cost depend deserve differ embody encompass entail equal exist face feature function hinge include interest
involve lack last lie live matter mean measure need number overlook owe own pertain range rank rely remain represent
require resemble reside revolve seem serve smell sound span stand stay stem straddle stretch suffice suit taste tend
total underlie vary weigh`;

const attempt = 'attempt endeavor strive struggle try';

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Base forms by class. A verb stands in one class only. */
const CLASSES: readonly (readonly [VerbClass, string])[] = [
  ['saying', saying],
  ['denial', denial],
  ['cognition', cognition],
  ['intention', intention],
  ['aspect', aspect],
  ['light', light],
  ['stative', stative],
  ['attempt', attempt],
  ['action', ACTION_VERBS],
];

const classified = (): ReadonlyMap<string, VerbClass> => {
  const found = new Map<string, VerbClass>();
  for (const [name, words] of CLASSES) for (const verb of split(words)) found.set(verb, name);
  return found;
};

/** Base form -> class. */
export const VERBS: ReadonlyMap<string, VerbClass> = classified();
