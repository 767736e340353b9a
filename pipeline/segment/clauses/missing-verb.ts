import { around, governs, isPlural, takesComplement } from './neighbours.ts';
import { isBehind } from './noun-phrase.ts';
import { bare, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** Words of the longest clause that is searched for its verb. */
const LONGEST = 40;

/**
 * Finds the verb of clauses that seem to have none. In "if diplomacy fails", "the father shows up" the only word that can be
 * the verb could be a noun as well; that its clause needs one decides. A clause is a sentence without any finite verb, or what
 * a conjunction or "who" opens up to the next mark.
 */
export function withMissing(words: readonly Word[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const taken = wordsOf(groups);
  const finite = new Set(groups.filter(({ form }) => form === 'finite').map(({ head }) => head));
  const found: VerbGroup[] = [];
  const dependent = new Set<number>();
  for (let opener = 0; opener < words.length; opener++) {
    if (!opensClause(words[opener] as Word)) continue;
    const to = endOf(words, opener + 1);
    const verb = anyIn(finite, opener + 1, to) ? null : verbIn(words, { from: opener + 1, to, taken, dependent });
    if (verb !== null) found.push(verb);
    for (let at = opener; at < to; at++) dependent.add(at);
  }
  // "The update, which they need, [works] with both": all its verbs are in dependent clauses
  if (groups.every(({ form, head }) => form !== 'finite' || dependent.has(head))) {
    const verb = verbIn(words, { from: 0, to: Math.min(words.length, LONGEST), taken, dependent });
    if (verb !== null) found.push(verb);
  }
  return found.length === 0 ? groups : [...groups, ...found].toSorted((a, b) => a.from - b.from);
}

/** "are once again brimming": none of these words is a verb of its own. */
function wordsOf(groups: readonly VerbGroup[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, to, head } of groups) for (let at = Math.min(from, head); at < to; at++) found.add(at);
  return found;
}

/** Conjunctions that are no prepositions, and relatives but "that", which opens noun phrases too. */
const opensClause = ({ lower, form }: Word): boolean =>
  lower !== 'that' && lower !== 'than' && (form.isRelative || (form.isSubordinator && !form.isPreposition));

function endOf(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && to - from < LONGEST) {
    const word = words[to];
    if (!word || (word.form.isClauseMark && word.text !== '-') || opensClause(word)) break;
    to++;
  }
  return to;
}

const anyIn = (indices: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (indices.has(at)) return true;
  return false;
};

type Stretch = {
  readonly from: number;
  readonly to: number;
  /** Words of the verbs that are known. */
  readonly taken: ReadonlySet<number>;
  /** Words of clauses inside it that are searched by themselves. */
  readonly dependent: ReadonlySet<number>;
};

/** The first word with an object of its own, else the last that nothing but an adverb, a preposition or a mark follows. */
function verbIn(words: readonly Word[], { from, to, taken, dependent }: Stretch): VerbGroup | null {
  let fallback: VerbGroup | null = null;
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (!word?.isWord || word.capital || word.inName || word.inTime || taken.has(at) || dependent.has(at)) continue;
    const verb = readingAt(words, at);
    if (verb === null) continue;
    const context = around(words, at);
    if (governs(context)) return verb;
    if (takesComplement(context) || !context.nextWord?.isWord || isBehind(context.next.lower)) fallback = verb;
  }
  return fallback;
}

function readingAt(words: readonly Word[], at: number): VerbGroup | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || !before?.isWord || before.possessive || isLink(before) || isLink(word)) return null;
  const { third, base, past } = word.form.verbAs;
  if (third && !isPlural(words, at - 1)) return bare(at, third, { form: 'finite', tense: 'present' });
  if (base && past) return bare(at, past, { form: 'finite', tense: 'past' });
  return base && !word.form.isAmbiguous ? bare(at, base, { form: 'finite', tense: 'present' }) : null;
}

const isLink = ({ form, lower }: Word): boolean =>
  form.isPreposition || form.isCoordinator || form.isDeterminer || lower === 'to';
