import { startingAt } from '../words/tokens.ts';
import type { NamedSentence } from './find-names.ts';
import type { Name } from './name.ts';

/** A place at which something happens, by the preposition before it. */
export type Location = { readonly start: number; readonly end: number; readonly place: string };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const INSIDE = set('in at near inside across around into outside throughout within off');
/** These lead to a place, but as often to a partner: "trip to Oman", "concessions from Iran". */
const TOWARDS = set('to from on');
const MOTION = set(
  'trip trips travel travels travelled traveled travelling traveling flew fly flying flown flight flights return returned returning returns ' +
    'visit visits went go going gone goes come came coming moved move moving arrived arrive fled flee fleeing left leave sailed sail drove ' +
    'drive deported expelled extradited sent exile exiled tour journey escaped withdrew withdraw withdrawal withdrawn troops evacuated ' +
    'evacuation road train bus marched march migrated emigrated crossed route shipped way headed heading back home returned',
);
/** Words between the preposition and the name: "in the southern city of Basra". */
const BETWEEN = set(
  'the a southern northern eastern western central south north east west city town village province state capital port region district ' +
    "downtown nearby neighbouring neighboring of occupied rural province's upper lower greater and",
);
const REACH = 6;

/** The preposition that governs the token at `at` through articles, directions and "city of"; its index, or -1. */
const preposition = ({ tokens }: NamedSentence, at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = tokens[i]?.lower ?? '';
    if (INSIDE.has(word) || TOWARDS.has(word)) return i;
    if (!BETWEEN.has(word)) return -1;
  }
  return -1;
};

const moves = ({ tokens }: NamedSentence, at: number): boolean =>
  [1, 2, 3].some((back) => MOTION.has(tokens[at - back]?.lower ?? ''));

const isLocation = (sentence: NamedSentence, name: Name, at: number): boolean => {
  const token = sentence.tokens[at];
  const by = preposition(sentence, at);
  if (by < 0 || !token) return false;
  const word = sentence.tokens[by]?.lower ?? '';
  if (INSIDE.has(word)) return true;
  return moves(sentence, by) || (word !== 'on' && name.country !== null && name.canonical !== name.country);
};

/** Index after the last token of a name that starts at token `at`. */
const after = ({ tokens }: NamedSentence, at: number, name: Name): number => {
  let end = at + 1;
  while (end < tokens.length && (tokens[end - 1]?.end ?? 0) < name.end) end++;
  return end;
};

const inList = ({ tokens }: NamedSentence, from: number, to: number): boolean =>
  to - from <= 3 && tokens.slice(from, to).every((token) => /^(?:,|and|or|the)$/u.test(token.text));

/** The locations of one sentence, in order. After a city its country is left out ("in Muscat, Oman"); lists go on ("in Iraq and Syria"). */
export const locations = (sentence: NamedSentence): Location[] => {
  const found: Location[] = [];
  // Index after the last place that was one, and its country: what follows may be its list or its container.
  let [listFrom, country]: [number, string | null] = [-1, null];
  for (const name of sentence.names) {
    if (name.kind !== 'place' || name.demonym) continue;
    const at = startingAt(sentence.tokens, name.start);
    const end = after(sentence, at, name);
    const listed = listFrom >= 0 && inList(sentence, listFrom, at);
    // "in Iran's parliament": an owner is no location.
    const owner = sentence.tokens[end - 1]?.possessive ?? false;
    const located: boolean =
      !owner && !(listed && country === name.canonical) && (listed || isLocation(sentence, name, at));
    if (located) found.push({ start: name.start, end: name.end, place: name.canonical });
    [listFrom, country] = located ? [end, name.country] : [-1, null];
  }
  return found;
};
