import { labelOf } from '../dates/date-labels.ts';
import type { DateStatement } from '../dates/dating.ts';
import { type NumberOrder, type WrittenDate, writtenDates } from '../dates/written-date.ts';
import { isAway } from './headline.ts';
import type { DatedBlock, Heading, PageFacts } from './page-facts.ts';

/** Rank that a date in the words of a page must reach to be taken. */
const PLAIN = 4;
/** ... and to be taken as unsure. */
const LIKELY = -2.6;
const NEVER = Number.NEGATIVE_INFINITY;
const SHORT = 60;
/** Characters before a date that "Published by Jane Doe on Monday," takes; later in a long text, something else was published. */
const OPENING = 40;
/** A date so near to the headline may be named after its neighbours, such as the buttons for sharing. */
const BESIDE = 2;

/** Days that the visible words of a page give, best first: only such as plainly stand where the date of an article stands. */
export function blockDates(facts: PageFacts, headline: Heading | null, order: NumberOrder): DateStatement[] {
  const ranked = facts.dated.flatMap((block) =>
    writtenDates(block.text, order).map((date) => ({ date, block, rank: rankOf(block, date, headline) })),
  );
  const [best] = ranked.toSorted((a, b) => b.rank - a.rank);
  if (best === undefined || best.rank < LIKELY) return [];
  const { date, block, rank } = best;
  const statement = { published_at: date.day, published_method: 'byline', published_evidence: block.text } as const;
  return [rank < PLAIN ? { ...statement, unsure: true } : statement];
}

function rankOf(dated: DatedBlock, date: WrittenDate, headline: Heading | null): number {
  const { text, block } = dated;
  const label = labelOf(text, date);
  if (label === 'other' || label === 'modified') return NEVER;
  const distance = headline === null ? 50 : block - headline.block;
  const near = distance >= -4 && distance <= 8;
  const alone = text.length - (date.end - date.start) <= 30;
  const short = alone || text.length <= SHORT || (near && date.start <= 1);
  // A date within a sentence is of what the sentence tells.
  const opens = label === 'published' && date.start <= OPENING;
  if (!short && !dated.date && !opens) return NEVER;
  return (
    (label === 'published' && (short || opens) ? 3 : 0) +
    (dated.date ? 2 : 0) +
    (near ? 3 : 0) +
    (alone ? 2 : short ? 1 : 0) -
    (isAway(dated, headline) ? (Math.abs(distance) <= BESIDE ? 2 : 6) : 0) -
    (dated.modified ? 2 : 0) -
    Math.min(Math.abs(distance), 100) / 200
  );
}
