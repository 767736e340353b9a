import type { Dateline } from '../../../schemas/passage.ts';
import { placeNamed } from '../names/places.ts';
import { BLANK, capitalsUntil, DIGIT, isAt, OPENING, STOP, UPPER } from './characters.ts';
import { DATE_INSIDE, formsOf } from './dateline-forms.ts';
import { AGENCIES, LABELS } from './dateline-words.ts';

const BRACKETS = /[(/[]([^()/[\]]{2,40})[)/\]]/gu;
const PARTICLES: ReadonlySet<string> = new Set(
  'AU AUX DE DEL DES DI DU EL LA LAS LE LES LOS OF ON SUR THE UPON'.split(' '),
);
const LONGEST = 120;
/** How far a title goes that stands before a dateline. */
const TITLE_REACH = 200;
/** An acronym of so few letters before a dash is a company or a body, unless it is known as a place. */
const SHORT = 4;

const titleCase = (place: string): string =>
  place.replace(/[\p{L}’']+\.?/gu, (word, at: number) => {
    if (word !== word.toUpperCase() || (word.length === 2 && word.endsWith('.'))) return word;
    if (at > 0 && PARTICLES.has(word)) return word.toLowerCase();
    return word.charAt(0) + word.slice(1).toLowerCase();
  });

/** What stands in brackets and is no date: "(Reuters)", "/TASS/". */
const agencyIn = (words: string): string | null => {
  for (const [, inside = ''] of words.matchAll(BRACKETS)) {
    const date = DATE_INSIDE.exec(inside);
    const name = date === null ? inside : inside.slice(0, date.index).replace(/[\s,;]+$/, '');
    if (name !== '') return name.trim();
  }
  return null;
};

const isPlace = (place: string): boolean => {
  const known = placeNamed(place) ?? placeNamed(titleCase(place));
  return known !== null && !known.demonym;
};

/** True where nothing but the shape says that the words before a dash or colon are a place, and they may well be one. */
const mayBePlace = (words: string, place: string): boolean => {
  if (isPlace(place)) return true;
  if (words.endsWith(':') || place !== place.toUpperCase()) return false;
  return place.includes(' ') || place.length > SHORT;
};

const read = (opening: string, at: number): Dateline | null => {
  for (const { pattern, named } of formsOf(opening)) {
    const match = pattern.exec(opening);
    if (match === null) continue;
    const [words] = match;
    const place = match.groups?.['place'] ?? match.groups?.['shouted'] ?? '';
    if (LABELS.has(place.toUpperCase()) || !/^\s*(?:["“‘'«([]*[\p{Lu}\p{N}]|$)/u.test(opening.slice(words.length)))
      continue;
    const agency = agencyIn(words);
    if (named && !(AGENCIES.has(agency ?? '') || (place !== '' && agency === null && mayBePlace(words, place))))
      continue;
    const date = DATE_INSIDE.exec(words);
    return {
      start: at,
      end: at + words.length,
      place: place === '' ? null : titleCase(place),
      agency,
      date: date === null ? null : { start: at + date.index, end: at + date.index + date[0].length },
    };
  }
  return null;
};

/** One of these stands behind the place, its region and a date. */
const MARKS = '([/:-–—_';

/** The dateline that a paragraph begins with, dash included, its place in title case; null where there is none. */
export const datelineAt = (text: string, start: number, end: number): Dateline | null => {
  if (!isAt(text, start, UPPER | OPENING | DIGIT)) return null;
  const to = Math.min(end, start + LONGEST);
  const dated = to === end && isAt(text, end - 1, DIGIT);
  return dated || capitalsUntil(text, { start, end: to }, MARKS) ? read(text.slice(start, to), start) : null;
};

/** A dateline that a title without an end mark runs into: "Storm kills ten LONDON (Reuters) - A storm". */
export const datelineBehind = (text: string, start: number, end: number): Dateline | null => {
  const to = Math.min(end, start + TITLE_REACH);
  for (let at = start + 1; at < to; at++) {
    if (isAt(text, at, STOP) && isAt(text, at + 1, BLANK)) return null;
    if (!isAt(text, at, BLANK) || !isAt(text, at + 1, UPPER) || !isAt(text, at + 2, UPPER)) continue;
    const found = datelineAt(text, at + 1, end);
    if (found !== null && found.place !== null && (found.agency !== null || found.date !== null)) return found;
  }
  return null;
};
