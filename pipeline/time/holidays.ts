import { type Day, dayOf, daysInMonth, weekday } from './calendar.ts';

type Rule =
  | { readonly on: readonly [month: number, day: number] }
  /** The nth such weekday of a month, -1 the last; or so many days after it. */
  | { readonly nth: number; readonly weekday: number; readonly month: number; readonly after?: number }
  | { readonly easter: number };

/**
 * Days that a rule gives for every year, by their names. Feasts of the lunar calendars are left out: their day is seen, not
 * computed. So are names that are places or firms as well (Ascension, Corpus Christi).
 */
const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['new year’s day', { on: [1, 1] }],
  ['new year’s', { on: [1, 1] }],
  ['new year’s eve', { on: [12, 31] }],
  ['hogmanay', { on: [12, 31] }],
  ['epiphany', { on: [1, 6] }],
  ['three kings day', { on: [1, 6] }],
  ['martin luther king day', { nth: 3, weekday: 1, month: 1 }],
  ['martin luther king jr. day', { nth: 3, weekday: 1, month: 1 }],
  ['mlk day', { nth: 3, weekday: 1, month: 1 }],
  ['inauguration day', { on: [1, 20] }],
  ['burns night', { on: [1, 25] }],
  ['australia day', { on: [1, 26] }],
  ['groundhog day', { on: [2, 2] }],
  ['valentine’s day', { on: [2, 14] }],
  ['presidents’ day', { nth: 3, weekday: 1, month: 2 }],
  ['leap day', { on: [2, 29] }],
  ['st. david’s day', { on: [3, 1] }],
  ['international women’s day', { on: [3, 8] }],
  ['st. patrick’s day', { on: [3, 17] }],
  ['shrove tuesday', { easter: -47 }],
  ['mardi gras', { easter: -47 }],
  ['fat tuesday', { easter: -47 }],
  ['ash wednesday', { easter: -46 }],
  ['mothering sunday', { easter: -21 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['holy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['holy saturday', { easter: -1 }],
  ['easter', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['ascension day', { easter: 39 }],
  ['pentecost', { easter: 49 }],
  ['whit sunday', { easter: 49 }],
  ['whit monday', { easter: 50 }],
  ['april fools’ day', { on: [4, 1] }],
  ['earth day', { on: [4, 22] }],
  ['st. george’s day', { on: [4, 23] }],
  ['anzac day', { on: [4, 25] }],
  ['may day', { on: [5, 1] }],
  ['cinco de mayo', { on: [5, 5] }],
  ['ve day', { on: [5, 8] }],
  ['v-e day', { on: [5, 8] }],
  ['mother’s day', { nth: 2, weekday: 7, month: 5 }],
  ['memorial day', { nth: -1, weekday: 1, month: 5 }],
  ['flag day', { on: [6, 14] }],
  ['father’s day', { nth: 3, weekday: 7, month: 6 }],
  ['juneteenth', { on: [6, 19] }],
  ['canada day', { on: [7, 1] }],
  ['independence day', { on: [7, 4] }],
  ['bastille day', { on: [7, 14] }],
  ['labor day', { nth: 1, weekday: 1, month: 9 }],
  ['labour day', { nth: 1, weekday: 1, month: 9 }],
  ['columbus day', { nth: 2, weekday: 1, month: 10 }],
  ['indigenous peoples’ day', { nth: 2, weekday: 1, month: 10 }],
  ['halloween', { on: [10, 31] }],
  ['all saints’ day', { on: [11, 1] }],
  ['all souls’ day', { on: [11, 2] }],
  ['day of the dead', { on: [11, 2] }],
  ['election day', { nth: 1, weekday: 1, month: 11, after: 1 }],
  ['guy fawkes night', { on: [11, 5] }],
  ['guy fawkes day', { on: [11, 5] }],
  ['bonfire night', { on: [11, 5] }],
  ['armistice day', { on: [11, 11] }],
  ['remembrance day', { on: [11, 11] }],
  ['veterans’ day', { on: [11, 11] }],
  ['thanksgiving', { nth: 4, weekday: 4, month: 11 }],
  ['st. andrew’s day', { on: [11, 30] }],
  ['world aids day', { on: [12, 1] }],
  ['christmas eve', { on: [12, 24] }],
  ['christmas', { on: [12, 25] }],
  ['boxing day', { on: [12, 26] }],
  ['st. stephen’s day', { on: [12, 26] }],
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
    return first + ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1) + (rule.after ?? 0);
  }
  const last = dayOf(year, rule.month, daysInMonth(year, rule.month));
  return last - ((weekday(last) - rule.weekday + 7) % 7);
}
