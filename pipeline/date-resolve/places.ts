import type { Clause } from '../../schemas/clause.ts';
import type { Layout } from '../../schemas/passage.ts';
import { isMainline } from './mainline.ts';

/** The sentences that tell of what the reporter was sent for. */
const LEAD = 2;

/** "off Crete", "in the Rhine valley": a place, whether or not the tables know it; "in March" is none. */
const SOMEWHERE =
  /\b(?:across|at|from|in|into|near|off|outside|to)\s(?:the\s)?(?!Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}/u;

/**
 * The places of each clause, as a function of its index: those in its own words, or else that of the dateline ("MOSCOW (AP) -") for what the
 * first sentences themselves tell, where they name no other. `sentence`: the rank of each clause's sentence.
 */
export function placesOf(
  text: string,
  { dateline, passages }: Layout,
  clauses: readonly Clause[],
  sentence: readonly number[],
): (index: number) => readonly string[] {
  const filed = dateline?.place ?? null;
  const placed = new Set(clauses.filter(({ places }) => places.length > 0).map(({ passage }) => passage));
  return (index) => {
    const { places = [], passage = -1, kind, status } = clauses[index] ?? {};
    if (filed === null || (sentence[index] ?? LEAD) >= LEAD || placed.has(passage)) return places;
    const isNews = kind !== 'state' && status === 'occurred' && isMainline({ clauses }, index);
    if (!isNews) return places;
    const { start, end } = passages[passage] ?? { start: 0, end: 0 };
    return SOMEWHERE.test(text.slice(start, end)) ? places : [filed];
  };
}
