import { civil, dayOf, daysInMonth, weekday } from '../../time/calendar.ts';
import { LIMITS } from '../limits.ts';
import { quoted } from '../reject-codes.ts';

/** An ISO day, or an ISO date-time that keeps the local time and the offset it was given with; or why there is none. */
export type PublishedReading =
  | { readonly ok: true; readonly published: string }
  | { readonly ok: false; readonly why: string };

type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Ways to write a day that can be read in one way only; `rest` is the clock time. Source: INPUTS.md, RFC 2822, ISO 8601. */
const DAYS: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)(?<rest>.*)$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?!\d)(?<rest>.*)$/,
  /^(?:(?<weekday>[a-z]{3,9})\.?,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>[a-z]{3,9})[.,]?[ -](?<year>\d{4})(?!\d)(?<rest>.*)$/,
  /^(?:(?<weekday>[a-z]{3,9})\.?,? )?(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)(?<rest>.*)$/,
  /^(?<weekday>[a-z]{3}) (?<name>[a-z]{3}) (?<day>\d{1,2})(?<rest> \d\d:\d\d:\d\d(?: [+-]\d{4}| [a-z]{1,3})?) (?<year>\d{4})$/,
];

const CLOCK =
  /^(?:t|,? at |,? | - )(?<hour>\d{1,2}):?(?<minute>\d\d)(?::?(?<second>\d\d|(?<=:)\d)(?<fraction>\.\d{1,9})?)? ?(?<half>[ap]\.?m\.?)?,? ?(?<zone>(?:utc|gmt)?[+-]\d\d(?::?\d\d)?|[a-z]{1,4})?(?: \([^()]*\))?$/;

/** Zones that RFC 2822 names, as offsets. Other abbreviations mean different hours in different countries. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
]);

const DAY_OR_MONTH_FIRST = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/;
const EARLIEST_EPOCH_SECONDS = 1e8;
const EARLIEST_EPOCH_MILLISECONDS = 1e11;
const LATEST_EPOCH_MILLISECONDS = 1e14;
const SECONDS_A_DAY = 86_400;
const FIRST_YEAR = 1000;

/**
 * Reads a publication date as the world's dumps and feeds write it: ISO 8601, RFC 2822, "June 12, 2023", 20230612, seconds
 * or milliseconds since 1970. Neither completes what is missing nor moves a local time to another zone.
 */
export function readPublished(value: unknown): PublishedReading {
  if (typeof value === 'number') return readNumber(value);
  if (typeof value !== 'string' || value.length > LIMITS.dateChars) return unreadable(value, 'is no date');
  const plain = readPlain(value);
  if (plain !== null) return { ok: true, published: plain };
  const text = value.trim().replace(/\s+/g, ' ').toLowerCase();
  if (/^\d{9,}(?:\.\d+)?$/.test(text) && !/^\d{14}$/.test(text)) return readNumber(Number(text));
  if (DAY_OR_MONTH_FIRST.test(text)) return unreadable(value, 'may begin with the day or with the month');
  return readWords(/^\d{14}$/.test(text) ? `${text.slice(0, 8)}t${text.slice(8)}` : text, value);
}

/** What nearly every dump writes, read at once: 2023-06-12, 2023-06-12 08:00:00, 2023-06-12T08:00:00.250+03:30. */
const PLAIN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[ T]([01]\d|2[0-3]):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

function readPlain(text: string): string | null {
  const [, year, month, day, hour, minute, second, offset = ''] = PLAIN.exec(text) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || offset === '-00:00') return null;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(Number(year), m)) return null;
  return hour === undefined ? text : `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

const unreadable = (value: unknown, problem: string): PublishedReading => ({
  ok: false,
  why: `${quoted(value)} ${problem}`,
});

function readWords(text: string, value: unknown): PublishedReading {
  const parts = DAYS.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return unreadable(value, 'names no whole day');
  const day = readDay(parts);
  if (day === null) return unreadable(value, 'is no day of the calendar');
  if (!weekdayAgrees(parts, day)) return unreadable(value, 'names another day of the week than its date');
  const rest = (parts['rest'] ?? '').trimEnd();
  const clock = rest === '' ? '' : readClock(rest);
  return clock === null
    ? unreadable(value, 'has a clock time or a zone that cannot be read')
    : { ok: true, published: isoDay(day) + clock };
}

function readDay(parts: Groups): number | null {
  const year = Number(parts['year']);
  const month = parts['month'] === undefined ? indexOfName(MONTHS, parts['name'] ?? '') : Number(parts['month']);
  const day = Number(parts['day']);
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** Place of a name, or of its beginning, in a list; counts from 1, 0 if it is not there. */
const indexOfName = (names: readonly string[], name: string): number =>
  names.findIndex((full) => full.startsWith(name)) + 1;

function weekdayAgrees(parts: Groups, day: number): boolean {
  return parts['weekday'] === undefined || indexOfName(WEEKDAYS, parts['weekday']) === weekday(day);
}

function isoDay(day: number): string {
  const date = civil(day);
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** "T08:00:00+03:30" of what stands behind the day, or null. */
function readClock(text: string): string | null {
  const parts: Groups | undefined = CLOCK.exec(text)?.groups;
  if (parts === undefined) return null;
  const hour = hourOf(Number(parts['hour']), parts['half']);
  const second = (parts['second'] ?? '').padStart(2, '0');
  const offset = readOffset(parts['zone']);
  if (hour === null || hour > 23 || Number(parts['minute']) > 59 || Number(second) > 59 || offset === null) return null;
  return `T${two(hour)}:${parts['minute']}:${second}${parts['fraction'] ?? ''}${offset}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

function readOffset(zone: string | undefined): string | null {
  if (zone === undefined) return '';
  const named = ZONES.get(zone);
  if (named !== undefined) return named;
  const [, sign, hours, minutes = '00'] = /^(?:utc|gmt)?([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  // RFC 2822 writes -0000 for a time in UTC whose own zone is unknown; ISO 8601 has no such offset.
  return sign === '-' && hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}

function readNumber(value: number): PublishedReading {
  const digits = String(value);
  if (/^\d{8}$/.test(digits)) return readWords(digits, value);
  if (!(value >= EARLIEST_EPOCH_SECONDS && value < LATEST_EPOCH_MILLISECONDS)) {
    return unreadable(value, 'is neither seconds nor milliseconds since 1970');
  }
  const seconds = Math.floor(value < EARLIEST_EPOCH_MILLISECONDS ? value : value / 1000);
  const inDay = seconds % SECONDS_A_DAY;
  const clock = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60].map(two).join(':');
  return { ok: true, published: `${isoDay(Math.floor(seconds / SECONDS_A_DAY))}T${clock}Z` };
}

/**
 * Seconds since 1970 of what `readPublished` gave, to put versions in order: a day counts from its first second, a
 * time without an offset as UTC. Never a reference date.
 */
export function publishedSeconds(published: string): number {
  const [date = '', clock = ''] = published.split('T');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [, hour = 0, minute = 0, second = 0] = (/^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?/.exec(clock) ?? []).map(Number);
  const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)$/.exec(clock) ?? [];
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1);
  return dayOf(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second - ahead;
}
