import { around, governs, isPlural, takesComplement } from './neighbours.ts';
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
  const heads = new Set(groups.map(({ head }) => head));
  const finite = new Set(groups.filter(({ form }) => form === 'finite').map(({ head }) => head));
  const found: VerbGroup[] = [];
  const search = (from: number): void => {
    const to = endOf(words, from);
    for (let at = from; at < to; at++) if (finite.has(at)) return;
    const verb = verbIn(words, { from, to, heads });
    if (verb !== null) found.push(verb);
  };
  if (finite.size === 0) search(0);
  words.forEach((word, at) => {
    if (at > 0 && opensClause(word)) search(at + 1);
  });
  if (words[0] && opensClause(words[0]) && finite.size > 0) search(1);
  return found.length === 0 ? groups : [...groups, ...found].toSorted((a, b) => a.from - b.from);
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

type Stretch = { readonly from: number; readonly to: number; readonly heads: ReadonlySet<number> };

/** The first word with an object of its own, else the last that nothing but an adverb, a preposition or a mark follows. */
function verbIn(words: readonly Word[], { from, to, heads }: Stretch): VerbGroup | null {
  let fallback: VerbGroup | null = null;
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (!word?.isWord || word.capital || word.inName || word.inTime || heads.has(at)) continue;
    const verb = readingAt(words, at);
    if (verb === null) continue;
    const context = around(words, at);
    if (governs(context)) return verb;
    if (takesComplement(context) || at === to - 1) fallback = verb;
  }
  return fallback;
}

function readingAt(words: readonly Word[], at: number): VerbGroup | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || !before?.isWord || before.possessive || isLink(before) || isLink(word)) return null;
  const { third, base, past } = word.form.verbAs;
  if (third && !isPlural(words, at - 1)) return bare(at, third, { form: 'finite', tense: 'present' });
  return base && !past && !word.form.isAmbiguous ? bare(at, base, { form: 'finite', tense: 'present' }) : null;
}

const isLink = ({ form, lower }: Word): boolean =>
  form.isPreposition || form.isCoordinator || form.isDeterminer || lower === 'to';
