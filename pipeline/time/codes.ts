import { isDigit } from './characters.ts';
import type { NameWords } from './names.ts';

type Read = { readonly start: number; readonly end: number; readonly rule: string };

/** Part of a file's name, an address of the net, a telephone number, an identifier: report-2019.xls, /2015/06/12/, CVE-2014-0160. */
const GLUED_BEFORE = /(?:[A-Za-z0-9]\/|[A-Z]-|\w_|\d{3,} )$/;
const GLUED_AFTER = /^(?:\.[a-z]|\/[A-Za-z0-9]|_)/;
/** "John 3:16", "1 Kings 8:30". */
const NAME_BEFORE = /(?:^|[\s(“"])([A-Z][a-z]+) $/;
const WORD_BEFORE = /([A-Za-z.]+)[\s-]$/;
/** Years that stand alone in news; another number of four digits counts something, unless a word before it says year. */
const USUAL = { first: 1300, last: 2100 };
const REACH = 40;

/** Whether a number that reads like a year, a day or an hour is a code: of a street, a file, a verse, a telephone. */
export function isCode(text: string, { start, end, rule }: Read, words: NameWords): boolean {
  if (!isDigit(text.charCodeAt(start))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)) return true;
  if (rule === 'clock') return isVerse(before, words);
  if (rule !== 'year') return false;
  const year = Number(text.slice(start, end));
  const isUsual = year >= USUAL.first && year <= USUAL.last;
  return isAddress(after, words) || !(isUsual || saysYear(before, words));
}

function isVerse(before: string, { beforeHour }: NameWords): boolean {
  const [, name] = NAME_BEFORE.exec(before) ?? [];
  return name !== undefined && !beforeHour.has(name);
}

/** "1600 Pennsylvania Avenue": a street within three words that are written large. */
function isAddress(after: string, { streets }: NameWords): boolean {
  if (!after.startsWith(' ')) return false;
  for (const word of after.slice(1).split(' ').slice(0, 4)) {
    if (streets.has(word.replace(/[.,;:)]+$/, ''))) return true;
    if (!/^[A-Z]/.test(word)) return false;
  }
  return false;
}

function saysYear(before: string, { beforeYear }: NameWords): boolean {
  const [, word = ''] = WORD_BEFORE.exec(before) ?? [];
  return beforeYear.has(word.toLowerCase().replace(/\./g, ''));
}
