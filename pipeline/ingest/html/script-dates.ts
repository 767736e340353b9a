import { type DateStatement, readAs } from '../dates/dating.ts';

/** A field of the data that a page's scripts carry, by the names of PUBLISHED_NAMES as programs spell them. */
const FIELD =
  /["']?(?:date_?published|published_?at|publish_?date|published_?date|publication_?date|first_?published(?:_?at|_?date)?|first-publication|published_?first|pub_?date|published_?time)["']?\s{0,3}[:=]\s{0,3}["']([^"']{8,40})["']/gi;

const MOST = 40;

/**
 * The day that the scripts of a page give for its publication, if they all give the same: the data of teasers stands there as well.
 * Unsure, for a script may speak of anything.
 */
export function scriptDates(scripts: readonly string[]): DateStatement[] {
  const days = new Map<string, DateStatement>();
  for (const script of scripts) {
    let count = 0;
    for (const [, value = ''] of script.matchAll(FIELD)) {
      const reading = readAs('meta', value);
      if (reading.ok) days.set(reading.dating.published_at.slice(0, 10), reading.dating);
      if (++count === MOST || days.size > 1) break;
    }
  }
  const [only, second] = days.values();
  return only === undefined || second !== undefined ? [] : [{ ...only, unsure: true }];
}
