import { AUXILIARIES, MODALS } from '../lexicon/auxiliaries.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  standsBetween,
} from '../lexicon/closed-class.ts';
import { analyses } from '../lexicon/morphology.ts';

const ADVERBS: ReadonlySet<string> = new Set(
  `also additionally afterwards again besides consequently earlier elsewhere finally first furthermore hence here however indeed
  instead last later likewise meanwhile moreover nevertheless next nonetheless not now otherwise overall recently second still
  then there thereafter therefore third thus today tomorrow tonight yesterday yet according asked noting speaking`.split(
    /\s+/,
  ),
);
const SETS = [DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, COORDINATORS, ADVERBS];

const CAPITALISED = /^\p{Lu}[\p{Ll}’']*$/u;
const CAPITAL = /^\p{Lu}/u;
const LOOK_AHEAD = 120;
const NAME_WORDS = 6;

/** True for a function word written as a sentence begins: "The", "In", "However"; not "US", which is a country. */
export const startsSentence = (word: string): boolean =>
  CAPITALISED.test(word) && SETS.some((set) => set.has(word.toLowerCase()));

const bare = (word: string): string => word.replace(/^["“‘'(]+|[,.;:!?"”’)]+$/g, '');

const leading = (text: string, at: number): readonly string[] =>
  text
    .slice(at, at + LOOK_AHEAD)
    .trimStart()
    .split(/\s+/)
    .slice(0, NAME_WORDS + 4);

/** The first word of `text` at `at` that follows a capitalised name and its adverbs: "Kanaani also [stressed] that". */
const afterName = (text: string, at: number): string | null => {
  const words = leading(text, at);
  let next = 0;
  while (next < NAME_WORDS && CAPITAL.test(words[next] ?? '')) {
    // What a comma parts from a name is no verb of it.
    if ((words[next] ?? '').endsWith(',')) return null;
    next++;
  }
  if (next === 0) return null;
  while (standsBetween((words[next] ?? '').toLowerCase())) next++;
  return bare(words[next] ?? '');
};

const finite = (word: string): boolean =>
  MODALS.has(word) ||
  (AUXILIARIES.get(word)?.tense ?? 'none') !== 'none' ||
  analyses(word).some(({ form }) => form === 'past' || form === 'third');

/** True where a clause begins: a sentence-opening function word, or a name and its finite verb. */
export const clauseBegins = (text: string, at: number): boolean => {
  const first = leading(text, at)[0] ?? '';
  if (startsSentence(bare(first))) return true;
  const verb = afterName(text, at);
  return verb !== null && finite(verb);
};

/** True where a name and its verb of saying begin: the tail of `"Is it over?" Smith asked`. */
export const attributionBegins = (text: string, at: number): boolean => {
  const first = leading(text, at)[0] ?? '';
  if (startsSentence(bare(first))) return false;
  const verb = afterName(text, at);
  return verb !== null && analyses(verb).some((verbal) => verbal.class === 'saying' && verbal.form !== 'gerund');
};
