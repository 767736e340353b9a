import { civil, type Day, floor, iso, weekday } from '../../pipeline/time/calendar.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import { dated } from '../dedupe/mention.ts';

/** How a report says when: the expression's words after a preposition, or none; what it means; what it was reckoned from. */
export type Time = {
  readonly preposition: string;
  readonly words: string | null;
  readonly value: string;
  readonly date: DateValue;
  readonly rule: string;
  /** It was reckoned from the publication date. */
  readonly anchored: boolean;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

type Form = (day: Day, published: Day) => Time;

const onDay: Form = (day) => {
  const { year, month, day: number } = civil(day);
  const words = `${MONTHS[month - 1]} ${number}, ${year}`;
  return { preposition: 'on', words, value: iso(day), date: dated(iso(day)), rule: 'expression', anchored: false };
};

const onWeekday: Form = (day, published) => {
  if (published - day > 6) return onDay(day, published);
  const date = dated(iso(day), { basis: 'relative' });
  const words = WEEKDAYS[weekday(day) - 1] ?? '';
  return { preposition: 'on', words, value: iso(day), date, rule: 'expression', anchored: true };
};

const inMonth: Form = (day) => {
  const { year, month } = civil(day);
  const value = iso(floor('month', day)).slice(0, 7);
  return {
    preposition: 'in',
    words: `${MONTHS[month - 1]} ${year}`,
    value,
    date: dated(value),
    rule: 'expression',
    anchored: false,
  };
};

const inYear: Form = (day) => {
  const value = String(civil(day).year);
  return { preposition: 'in', words: value, value, date: dated(value), rule: 'expression', anchored: false };
};

const fewDaysAgo: Form = (_, published) => {
  const date = dated(`${iso(published - 5)}~/${iso(published - 2)}~`, { basis: 'relative' });
  return { preposition: 'just', words: 'a few days ago', value: 'PXD', date, rule: 'expression', anchored: true };
};

/** No expression: about the day of publication. */
const lead: Form = (_, published) => {
  const date = dated(`${iso(published)}~`, { basis: 'publication' });
  return { preposition: '', words: null, value: '', date, rule: 'lead', anchored: true };
};

/** As often as news says them, roughly. */
export const FORMS: readonly Form[] = [
  ...[onDay, onDay, onDay, onWeekday, onWeekday, onWeekday, onWeekday],
  ...[inMonth, inMonth, inYear, fewDaysAgo, lead],
];
