import type { DateStatement } from '../dates/dating.ts';
import { publishedSeconds } from '../dates/published.ts';

const IN_UTC = /T.*(?:Z|\+00:00)$/;
const WITH_CLOCK = /T/;
const WITH_OFFSET = /[+-]\d\d:\d\d$/;
const HOUR = 3600;
/** Clocks of the world run from 12 hours behind UTC to 14 ahead, by quarters of an hour. */
const ZONES = { from: -12 * HOUR, to: 14 * HOUR, step: HOUR / 4 } as const;
/** Two fields of a page that tell of one moment may be a little apart: drafts are saved, pages are built. */
const SAME_MOMENT = 120;

/** Seconds of the clock that a statement shows, whatever its zone; of a day its beginning. */
const shown = ({ published_at }: DateStatement): number => publishedSeconds(published_at.replace(WITH_OFFSET, 'Z'));

/** Whether a statement shows, by the clock of some zone, the moment that is `utc` seconds since 1970. */
function isLocalTimeOf(utc: number, statement: DateStatement): boolean {
  const { published_at } = statement;
  if (WITH_OFFSET.test(published_at) && !IN_UTC.test(published_at)) {
    return Math.abs(publishedSeconds(published_at) - utc) <= SAME_MOMENT;
  }
  const ahead = shown(statement) - utc;
  if (WITH_CLOCK.test(published_at)) {
    const beside = Math.abs(ahead - Math.round(ahead / ZONES.step) * ZONES.step);
    return ahead >= ZONES.from && ahead <= ZONES.to && beside <= SAME_MOMENT;
  }
  return ahead <= ZONES.to && ahead > ZONES.from - 24 * HOUR;
}

/**
 * The statements, the first replaced where it is a moment in UTC and another one shows the same by the publisher's clock: "Monday" counts
 * from the local day. A source that only repeats UTC says nothing of it, and a day alone only where it is another one.
 */
export function byLocalClock(statements: readonly DateStatement[]): readonly DateStatement[] {
  const [first, ...others] = statements;
  if (first === undefined || !IN_UTC.test(first.published_at)) return statements;
  const utc = publishedSeconds(first.published_at);
  const local = others.filter(
    (other) => !IN_UTC.test(other.published_at) && !other.unsure && isLocalTimeOf(utc, other),
  );
  const day = first.published_at.slice(0, 10);
  const clock = local.find(({ published_at }) => WITH_CLOCK.test(published_at));
  const best = clock ?? (local.some(({ published_at }) => published_at === day) ? undefined : local[0]);
  return best === undefined ? statements : [best, first, ...others.filter((other) => other !== best)];
}
