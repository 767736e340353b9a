import { type DateStatement, readAs } from './dating.ts';

/** A day in the path of an address: /2023/06/12/, /2023-06-12-title, /20230612/. The year keeps other numbers out. */
const DAY_IN_PATH =
  /[/_.=-]((?:19|20)\d\d)([/_.-]?)(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2(0?[1-9]|[12]\d|3[01])(?![\d])/i;

/** The publication date that the address of a page writes out, or none. */
export function urlDate(address: string | null): DateStatement | null {
  if (address === null) return null;
  const found = DAY_IN_PATH.exec(address);
  if (found === null) return null;
  const [evidence = '', year = '', separator = '', month = '', day = ''] = found;
  // Without separators only eight digits are a day: "20231" is none.
  if (separator === '' && (month.length !== 2 || day.length !== 2)) return null;
  const words = /^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  const reading = readAs('url', words);
  return reading.ok ? { ...reading.dating, published_evidence: evidence.slice(1) } : null;
}

/** How the words of an article date it: less plainly than its address. */
const BY_WORDS: ReadonlySet<string> = new Set(['dateline', 'byline']);

/** Statements of a page, best first, with that of its address among them. */
export function withAddress(dates: readonly DateStatement[], url: string | null): readonly DateStatement[] {
  const date = urlDate(url);
  if (date === null || dates.some(({ published_method }) => published_method === 'url')) return dates;
  const words = dates.findIndex(({ published_method }) => BY_WORDS.has(published_method));
  return words < 0 ? [...dates, date] : dates.toSpliced(words, 0, date);
}
