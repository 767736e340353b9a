import { type Day, dayOf, daysInMonth, weekday } from './calendar.ts';

type Rule =
  | { readonly on: readonly [month: number, day: number] }
  /** The nth such weekday of a month; -1 is the last. */
  | { readonly nth: number; readonly weekday: number; readonly month: number }
  | { readonly easter: number };

/** Days that a rule gives for every year. Feasts of the lunar calendars are left out: their day is seen, not computed. */
const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['new year’s day', { on: [1, 1] }],
  ['new year’s eve', { on: [12, 31] }],
  ['martin luther king day', { nth: 3, weekday: 1, month: 1 }],
  ['groundhog day', { on: [2, 2] }],
  ['valentine’s day', { on: [2, 14] }],
  ['presidents’ day', { nth: 3, weekday: 1, month: 2 }],
  ['st. patrick’s day', { on: [3, 17] }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['good friday', { easter: -2 }],
  ['easter', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['pentecost', { easter: 49 }],
  ['april fools’ day', { on: [4, 1] }],
  ['may day', { on: [5, 1] }],
  ['memorial day', { nth: -1, weekday: 1, month: 5 }],
  ['independence day', { on: [7, 4] }],
  ['bastille day', { on: [7, 14] }],
  ['labor day', { nth: 1, weekday: 1, month: 9 }],
  ['columbus day', { nth: 2, weekday: 1, month: 10 }],
  ['halloween', { on: [10, 31] }],
  ['veterans day', { on: [11, 11] }],
  ['thanksgiving', { nth: 4, weekday: 4, month: 11 }],
  ['christmas eve', { on: [12, 24] }],
  ['christmas', { on: [12, 25] }],
  ['boxing day', { on: [12, 26] }],
]);

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

export const holidayNames = (): readonly string[] => [...HOLIDAYS.keys()];

/** The day of a holiday in a year, or null for a name that has no rule. */
export function holiday(name: string, year: number): Day | null {
  const rule = HOLIDAYS.get(name);
  if (!rule) return null;
  if ('on' in rule) return dayOf(year, rule.on[0], rule.on[1]);
  if ('easter' in rule) return easter(year) + rule.easter;
  if (rule.nth > 0) {
    const first = dayOf(year, rule.month, 1);
    return first + ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1);
  }
  const last = dayOf(year, rule.month, daysInMonth(year, rule.month));
  return last - ((weekday(last) - rule.weekday + 7) % 7);
}
