import { type DateStatement, readAs } from '../dates/dating.ts';
import { type NumberOrder, writtenDates } from '../dates/written-date.ts';
import { isAway } from './headline.ts';
import type { Heading, PageFacts, TimeElement } from './page-facts.ts';

/** What the time elements of a page say, best first. */
export function timeDates(facts: PageFacts, headline: Heading | null, order: NumberOrder): DateStatement[] {
  const ranked = facts.times
    .map((time) => ({ statement: statementOf(time, order), rank: rankOf(time, headline) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
  return ranked.flatMap(({ statement }) => (statement === null ? [] : [statement])).slice(0, 1);
}

function statementOf({ value, text }: TimeElement, order: NumberOrder): DateStatement | null {
  const reading = value === null ? null : readAs('time', value);
  if (reading?.ok) return reading.dating;
  const words = value ?? text;
  const [written] = writtenDates(words, order).concat(writtenDates(text, order));
  return written === undefined
    ? null
    : { published_at: written.day, published_method: 'time', published_evidence: text || words };
}

/** Blocks around the headline in which the date of the article is likely to stand. */
const NEAR = 12;

function rankOf(time: TimeElement, headline: Heading | null): number {
  const { published, date, modified, block } = time;
  const distance = headline === null ? NEAR : block - headline.block;
  const near = distance >= -3 && distance <= NEAR;
  const said = (published ? 8 : 0) + (near ? 4 : 0) + (date ? 2 : 0) + 2;
  // Themes of blogs call the one date that they show "updated".
  const against = (isAway(time, headline) ? 8 : 0) + (modified ? 3 : 0);
  return said - against - Math.min(Math.abs(distance), 100) / 200;
}
