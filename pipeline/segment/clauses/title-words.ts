import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  standsBetween,
} from '../lexicon/closed-class.ts';
import type { Segment } from './verb-segment.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OPENERS = set('also however meanwhile so then earlier later who whom which');
/** Words that only lead to an expression of time: "ONLY THE on Monday", "AS RECENTLY AS last year". */
const TIME_LEADS = set(
  'only just as recently early late later earlier shortly soon exactly nearly almost until at least more than the an a this mid since',
);
const ARTICLES = set('a an the');
/** Prepositions that may close a phrase: "broke out", "is over". */
const PARTICLES = set('out up down off away back over forward apart aside through around along');
/** Adverbs that never close a phrase: what they tell of is gone. */
const LOOSE_ADVERBS = set(
  "also still now then thus therefore so very quite rather almost nearly merely just only even not n't both each maybe perhaps later once recently currently most much more",
);
const LOOSE_LINKS = set(
  'who whom whose which that when where while if because although though whether as than how why to',
);
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should)$/;

const isLink = ({ lower }: Word): boolean =>
  COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || RELATIVES.has(lower) || PREPOSITIONS.has(lower);

/** Up to `to`, with its verb at `verb` and others in `segments`; `named`: its subject is written before it. */
type Extent = {
  readonly to: number;
  readonly verb: number;
  readonly named: boolean;
  readonly segments: readonly Segment[];
};

/** The indices of a clause's words [from, to) that its title keeps: no time phrase, no link word before, no loose end. */
export function titleWords(words: readonly Word[], from: number, { to, verb, named, segments }: Extent): number[] {
  const kept: number[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.inTime) {
      const end = timeEnd(words, at, to);
      const opening = kept.length === 0;
      if (isAttributive(words, { at, end }, { opens: opening, verb, segments })) {
        if (ARTICLES.has(word.lower)) kept.push(at);
        else if (words[end - 1]?.possessive && verb >= 0 && !words[end]?.inName) kept.push(end - 1);
      } else if (opening && !named && end === verb && !words[at - 1]?.form.isPreposition) {
        // "Tonight was a vigil": the time is what is spoken of
        for (let time = at; time < end; time++) kept.push(time);
      } else while (kept.length > 0 && leadsToTime(words, kept.at(-1) ?? 0)) kept.pop();
      at = end - 1;
      continue;
    }
    if (kept.length === 0 && (!opens(word) || isOpener(word, named) || isAsSoonAs(words, at))) continue;
    kept.push(at);
  }
  return withoutLooseEnd(words, kept);
}

const timeEnd = (words: readonly Word[], at: number, to: number): number => {
  let end = at + 1;
  while (end < to && words[end]?.inTime) end++;
  return end;
};

/** "the 1960s [revolution]", "in Thursday night's [win]": a time that describes a noun leaves the words before it to the noun. */
function isAttributive(
  words: readonly Word[],
  { at, end }: { at: number; end: number },
  { opens: first, verb, segments }: { opens: boolean; verb: number; segments: readonly Segment[] },
): boolean {
  const [before, next] = [words[at - 1], words[end]];
  if (!next?.isWord || isLink(next) || next.form.isDeterminer || next.form.isPronoun) return false;
  if (AUXILIARY.test(next.lower) || segments.some(({ group }) => group.from === end) || next.form.standsBetween)
    return false;
  if (words[end - 1]?.possessive) return true;
  if (before?.form.isDeterminer && before.lower !== 'that') return true;
  if (first) return false;
  return at > verb && !next.inName && (ARTICLES.has(words[at]?.lower ?? '') || before?.form.isPreposition === true);
}

/** Brackets and amounts may begin a line, other marks may not. */
const opens = ({ isWord, text }: Word): boolean => isWord || /^[$€£¥#]/.test(text);

/** A link word before the clause; a demonstrative that opens the sentence belongs to its subject: "That changed". */
const isOpener = ({ lower, capital }: Word, named: boolean): boolean =>
  lower === 'that' ? named || !capital : OPENERS.has(lower) || COORDINATORS.has(lower) || SUBORDINATORS.has(lower);

/** "As SOON as the vote ended" */
const isAsSoonAs = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'as' && words[at + 1]?.lower === 'as';

/** "[in May] AND [in June]" */
const leadsToTime = (words: readonly Word[], at: number): boolean => {
  const { lower } = words[at] as Word;
  if (COORDINATORS.has(lower)) return words[at - 1]?.inTime === true;
  return (
    (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || TIME_LEADS.has(lower)) &&
    !/^(?:out|up|down|off)$/.test(lower)
  );
};

/** Cuts the end back to a word that closes a phrase. */
export function withoutLooseEnd(words: readonly Word[], kept: readonly number[]): number[] {
  let length = kept.length;
  while (length > 0 && isLoose(words, kept[length - 1] ?? 0)) length--;
  return kept.slice(0, length);
}

/** A word after which more must come; a bracket at the end stays, as it may close one. */
function isLoose(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (!word.isWord) return !/^[)\]%’']$/.test(word.text);
  if (word.inName || word.possessive) return false;
  const { lower } = word;
  // "joined the club, eventually [winning ...]"
  const before = words[at - 1];
  if (standsBetween(lower) && (before?.text === ',' || before?.form.isCoordinator)) return true;
  if (LOOSE_LINKS.has(lower) || COORDINATORS.has(lower) || LOOSE_ADVERBS.has(lower)) return !isStranded(words, at);
  if (DETERMINERS.has(lower))
    return /^(?:an?|the|my|your|its|our|their|every|whose|no)$/.test(lower) || !isStranded(words, at);
  if (PREPOSITIONS.has(lower)) return !(PARTICLES.has(lower) || isClosed(words, at)) || words[at + 1]?.inTime === true;
  return false;
}

/** Nothing that it could lead to follows: "called her.", "he would get more,". */
const isClosed = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next === undefined || !next.isWord;
};

const isStranded = (words: readonly Word[], at: number): boolean =>
  (isClosed(words, at) || (isLink(words[at + 1] as Word) && words[at + 1]?.lower !== 'of')) &&
  /^(?:that|this|these|those|more|much|most|some|any|all|both|each|either|many|several|few|another|his|her|not|so|once)$/.test(
    words[at]?.lower ?? '',
  );
