import type { Analysis } from '../lexicon/analysis.ts';
import { type Around, isPlural, opensQuote, POSSESSIVES, takesComplement, takesObject } from './neighbours.ts';
import { bare, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** Prepositions whose gerund tells of something that happened, rather than of an aim. */
const FACTUAL: ReadonlySet<string> = new Set('after before since while when following by upon without'.split(' '));

/** "the 1996 bombing": behind an article or a possessive a time names which one. */
function isDatedNoun(words: readonly Word[], at: number): boolean {
  let first = at - 1;
  while (words[first]?.inTime) first--;
  const before = words[first];
  return before?.isWord === true && (before.form.isDeterminer || before.possessive || POSSESSIVES.has(before.lower));
}

type GerundContext = {
  readonly words: readonly Word[];
  readonly context: Around;
  readonly before: VerbGroup | null;
};

/** A form in -ing without an auxiliary: what goes with the clause before it, an aim, or no verb at all. */
export function readGerund(gerund: Analysis, at: number, { words, context, before }: GerundContext): VerbGroup | null {
  const { previous, previousWord } = context;
  if (previous.isDeterminer && !isPlural(words, context.left)) return null;
  if (previousWord?.inTime && isDatedNoun(words, at)) return null;
  if (POSSESSIVES.has(previous.lower) || previousWord?.possessive) return null;
  const participle = bare(at, gerund, { form: 'participle', tense: 'none', aspect: 'progressive' });
  const aim = bare(at, gerund, { form: 'infinitive', tense: 'none' });
  if (FACTUAL.has(previous.lower) || previousWord === undefined || !previousWord.isWord) return participle;
  // "killing dozens and destroying homes"
  if (previous.isCoordinator && before?.form === 'participle' && before.tense === 'none') return participle;
  if (previous.isPreposition || previous.isCoordinator) return aim;
  const isNoun = words[at]?.form.isAmbiguous === true;
  // "start producing chips", but "considered spending cuts"
  if (before?.to === at && before.lemma !== 'be') return isNoun && !takesObject(context) ? null : aim;
  if (gerund.guessed || (isNoun && previous.isAmbiguous)) return null;
  // "officials calling on": a noun before it and something to govern after it
  if (takesComplement(context) || opensQuote(context.nextWord)) return participle;
  return !isNoun && context.nextWord?.isWord === true && isPlural(words, context.left) ? participle : null;
}
