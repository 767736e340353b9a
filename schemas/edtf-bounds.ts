import { dayOf, daysInMonth, iso, YEARS } from '../pipeline/time/calendar.ts';

/** ISO days, inclusive; null where open. */
export type IsoBounds = { readonly start: string | null; readonly end: string | null };

const EDGE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?~?$/;

/** First and last day of one side: 2018, 2018-05, 2018-05-08, 201X, 19XX. Null for what is no date of ours. */
function edge(text: string): { readonly first: string; readonly last: string } | null {
  const [whole, yearText, monthText, dayText] = EDGE.exec(text) ?? [];
  if (whole === undefined || yearText === undefined) return null;
  const first = Math.max(Number(yearText.replaceAll('X', '0')), YEARS.first);
  const last = Number(yearText.replaceAll('X', '9'));
  if (last < YEARS.first) return null;
  if (monthText === undefined) return { first: iso(dayOf(first, 1, 1)), last: iso(dayOf(last, 12, 31)) };
  const month = Number(monthText);
  if (yearText.includes('X') || month < 1 || month > 12) return null;
  if (dayText === undefined)
    return { first: iso(dayOf(first, month, 1)), last: iso(dayOf(first, month, daysInMonth(first, month))) };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(first, month)) return null;
  return { first: iso(dayOf(first, month, day)), last: iso(dayOf(first, month, day)) };
}

/**
 * The bounds that an EDTF string states, read independently of the code that writes it. Only the forms that the contract
 * allows: a date, an interval A/B, A/.., ../B, a decade 201X, a century 19XX, each side with an optional "~".
 */
export function edtfBounds(edtf: string): IsoBounds | null {
  const sides = edtf.split('/');
  const [a = '', b] = sides;
  if (sides.length > 2) return null;
  if (b === undefined) {
    const only = edge(a);
    return only && { start: only.first, end: only.last };
  }
  const from = a === '..' ? null : edge(a);
  const to = b === '..' ? null : edge(b);
  if ((from === null && a !== '..') || (to === null && b !== '..')) return null;
  return from === null && to === null ? null : { start: from?.first ?? null, end: to?.last ?? null };
}
