import { civil, type Day, dayOf, floor, offset } from '../../../time/calendar.ts';

/** The part of time that is looked at, in days. */
export type View = { readonly from: number; readonly to: number };

export type Tick = { readonly day: Day; readonly label: string; readonly major: boolean };

/** Nearer than this nothing more is to be seen: days are the finest that is known. */
const LEAST_DAYS = 5;

export const lengthOf = ({ from, to }: View): number => to - from;

/** Pixels from the left of a drawing of some width. */
export const scale =
  (view: View, width: number) =>
  (day: number): number =>
    ((day - view.from) / lengthOf(view)) * width;

/** A view inside the whole of time that there is something in, neither too near nor wider than that. */
export function within(whole: View, { from, to }: View): View {
  const length = Math.min(Math.max(to - from, LEAST_DAYS), Math.max(lengthOf(whole), LEAST_DAYS));
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, whole.from), Math.max(whole.to - length, whole.from));
  return { from: start, to: start + length };
}

/** Nearer or farther, with one day staying where it is. A factor below one is nearer. */
export const zoomed = ({ from, to }: View, factor: number, at: number): View => ({
  from: at - (at - from) * factor,
  to: at + (to - at) * factor,
});

export const panned = ({ from, to }: View, days: number): View => ({ from: from + days, to: to + days });

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

type Step = { readonly days: number; readonly first: (day: Day) => Day; readonly next: (day: Day) => Day };

const unitStep = (unit: 'day' | 'week' | 'month' | 'quarter', days: number): Step => ({
  days,
  first: (day) => floor(unit, day),
  next: (day) => offset(unit, day, 1),
});

const yearStep = (years: number): Step => ({
  days: years * 365,
  first: (day) => dayOf(Math.floor(civil(day).year / years) * years, 1, 1),
  next: (day) => dayOf(civil(day).year + years, 1, 1),
});

const STEPS: readonly Step[] = [
  unitStep('day', 1),
  unitStep('week', 7),
  unitStep('month', 30),
  unitStep('quarter', 91),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(yearStep),
];

/** Pixels that a label needs. */
const ROOM = 62;

function labelOf(day: Day, { days }: Step): Pick<Tick, 'label' | 'major'> {
  const { year, month, day: of } = civil(day);
  const isNewYear = month === 1 && of === 1;
  if (days >= 365) return { label: String(year), major: false };
  if (days >= 30) return { label: isNewYear ? String(year) : (MONTHS[month - 1] ?? ''), major: isNewYear };
  return { label: `${of} ${MONTHS[month - 1]}`, major: of === 1 || days === 7 };
}

/** Where lines and labels stand: at the beginning of days, weeks, months, years, as far apart as labels need. */
export function ticks(view: View, width: number): Tick[] {
  const fits = ({ days }: Step): boolean => (days / lengthOf(view)) * width >= ROOM;
  const step = STEPS.find(fits) ?? STEPS.at(-1);
  if (step === undefined) return [];
  const all: Tick[] = [];
  for (let day = step.first(Math.floor(view.from)); day <= view.to; day = step.next(day))
    if (day >= view.from) all.push({ day, ...labelOf(day, step) });
  return all;
}

/** The year, or month and year, that labels leave out: for the corner of the drawing. */
export function periodOf({ from, to }: View): string {
  const [a, b] = [civil(Math.floor(from)), civil(Math.ceil(to) - 1)];
  if (a.year !== b.year) return `${a.year} – ${b.year}`;
  return a.month === b.month
    ? `${MONTHS[a.month - 1]} ${a.year}`
    : `${MONTHS[a.month - 1]} – ${MONTHS[b.month - 1]} ${a.year}`;
}
