import { labelOf } from './date-labels.ts';
import type { DateStatement } from './dating.ts';
import { type NumberOrder, type WrittenDate, writtenDates } from './written-date.ts';

/** Lines at the beginning and at the end of a text where its date may stand. */
const FIRST_LINES = 8;
const LAST_LINES = 3;
const HEAD_CHARS = 4000;
const TAIL_CHARS = 1000;
const LONGEST_LINE = 140;

/** "TEHRAN, June 12, 2023 (MNA) -": a place in capitals, the day, perhaps an agency, a dash. */
const DATELINE = /^\p{Lu}[\p{Lu} .,'’/-]{1,40}[,(\s]/u;
const DASH_BEHIND = /^[^\p{Ll}]{0,30}(?:--|[-–—:])\s/u;
const DATELINE_CHARS = 120;

/**
 * What the words of a plain text say of its publication: its dateline with a whole date, then a line that says "Published", then a line near
 * the top that holds little but a day. Several such lines of different days are a chronicle and say nothing.
 */
export function textDates(text: string, order: NumberOrder): DateStatement[] {
  const head = linesOf(text.slice(0, HEAD_CHARS)).slice(0, FIRST_LINES);
  const tail = text.length > HEAD_CHARS ? linesOf(text.slice(-TAIL_CHARS)).slice(-LAST_LINES) : [];
  const dateline = head.map((line) => datelineOf(line, order)).find((statement) => statement !== null);
  const named = [...head, ...tail].flatMap((line) => inLine(line, order, isNamed));
  const alone = onlyDay(head.flatMap((line) => inLine(line, order, isAlone)));
  return [...(dateline ? [dateline] : []), ...named.slice(0, 1), ...alone];
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function datelineOf(line: string, order: NumberOrder): DateStatement | null {
  if (!DATELINE.test(line)) return null;
  const start = line.slice(0, DATELINE_CHARS);
  const [date] = writtenDates(start, order);
  if (
    date === undefined ||
    date.start === 0 ||
    /[.!?]\s/.test(start.slice(0, date.start).replace(/\b\p{L}{1,3}\.\s/gu, ''))
  )
    return null;
  const [dash] = DASH_BEHIND.exec(line.slice(date.end)) ?? [];
  if (dash === undefined) return null;
  const evidence = line.slice(0, date.end + dash.trimEnd().length);
  return { published_at: date.day, published_method: 'dateline', published_evidence: evidence };
}

type Test = (line: string, date: WrittenDate) => boolean;

function inLine(line: string, order: NumberOrder, test: Test): DateStatement[] {
  if (line.length > LONGEST_LINE) return [];
  return writtenDates(line, order)
    .filter((date) => test(line, date))
    .map(({ day }) => ({ published_at: day, published_method: 'byline', published_evidence: line }));
}

/** "Published on Monday, June 12, 2023": the word begins the line or a part of it, so no report of a publication is meant. */
const isNamed: Test = (line, date) =>
  labelOf(line, date) === 'published' &&
  /(?:^|[|•·;–—-]\s?)\p{L}+(?:\s(?:on|at|am|le|el|il|op|den))?[:,]?\s?(?:\p{L}{2,10}\.?,?\s)?$/u.test(
    line.slice(0, date.start),
  );

/** Letters beside the day in a line that holds little else: a weekday, a place, "By Jane Doe". */
const LETTERS_BESIDE = 30;

const isAlone: Test = (line, date) => {
  const label = labelOf(line, date);
  if (label === 'modified' || label === 'other') return false;
  const beside = line.slice(0, date.start) + line.slice(date.end);
  return (beside.match(/\p{L}/gu) ?? []).length <= LETTERS_BESIDE && !/[.!?]\s*$/.test(line);
};

const onlyDay = ([first, ...others]: readonly DateStatement[]): DateStatement[] =>
  first === undefined || others.some(({ published_at }) => published_at !== first.published_at) ? [] : [first];
