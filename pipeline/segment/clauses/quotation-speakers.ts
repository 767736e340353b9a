import type { Clause } from '../../../schemas/clause.ts';
import type { Layout, Quotation } from '../../../schemas/passage.ts';
import { TITLE_LIMIT } from './title.ts';

/**
 * Gives every clause of a quotation the speaker that any sentence of it names: `"First. Second," he said` is his from the
 * first word. A quotation that names nobody is spoken by whoever spoke last in its paragraph.
 */
export function attributeQuotations(clauses: readonly Clause[], { passages, quotations }: Layout): Clause[] {
  const quoted = finder(quotations);
  const global = clauses.map((clause) => (clause.quotation === null ? null : quoted(clause.trigger.start)));
  const speakers = new Map<number, string>();
  clauses.forEach((clause, i) => {
    const quotation = global[i] ?? null;
    if (quotation !== null && clause.speaker !== null && !speakers.has(quotation))
      speakers.set(quotation, clause.speaker);
  });
  let last: { speaker: string; paragraph: number } | null = null;
  return clauses.map((clause, i) => {
    const quotation = global[i] ?? null;
    const paragraph = passages[clause.passage]?.paragraph ?? 0;
    const carried: string | null = last !== null && last.paragraph === paragraph ? last.speaker : null;
    const speaker = clause.speaker ?? (quotation === null ? null : (speakers.get(quotation) ?? carried));
    if (speaker !== null && quotation !== null) last = { speaker, paragraph };
    const title = spoken(clause, speaker);
    const isSame = clause.speaker === speaker && clause.quotation === quotation && clause.title === title;
    return isSame ? clause : { ...clause, speaker, quotation, title };
  });
}

/** The quotation around an offset, as an index into the article's list, which is in order; by halving, so that many cost little. */
function finder(quotations: readonly Quotation[]): (offset: number) => number | null {
  return (offset) => {
    let [low, high] = [0, quotations.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (quotations[low]?.start ?? offset + 1) <= offset ? low : null;
  };
}

const FIRST_PERSON = /(?:^|\s)(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?:['’]\p{L}+)?(?=\s|$)/u;

/** Who "I" and "we" of a quotation are: "Maria Lopez: We lost". */
function spoken({ title, kind, quotation, subject }: Clause, speaker: string | null): string {
  if (speaker === null || quotation === null || kind === 'statement' || subject !== null || !FIRST_PERSON.test(title))
    return title;
  const line = `${speaker}: ${title}`;
  return line.length <= TITLE_LIMIT ? line : title;
}
