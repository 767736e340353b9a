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
