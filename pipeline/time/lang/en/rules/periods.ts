import type { Cycle, Expr } from '../../../expr.ts';
import { holidayNames } from '../../../holidays.ts';
import { row } from '../row.ts';
import { date, nearest, turned } from './dates.ts';

const SEASON_YEAR = '$year -|/ $yy';

const ofYear = (of: Cycle, year: number): Expr => ({ kind: 'turn', of, in: date(year) });
const decade = (two: number): Expr | null =>
  two % 10 === 0 ? { kind: 'decade', year: two === 0 ? 2000 : 1900 + two } : null;
/** "the 1990s" is a decade, "the 1800s" a century; of this century's first decade news says "the 2000s". */
const years = (year: number): Expr | null =>
  year % 100 === 0 && year < 1900
    ? { kind: 'century', n: year / 100 + 1 }
    : year % 10 === 0
      ? { kind: 'decade', year }
      : null;

const centuryOf = (n: number): Expr | null => (n <= 30 ? { kind: 'century', n } : null);
/** Decades, centuries, seasons and holidays. */
export const periods = [
  row('decade', 'decade', 'the? $decade', (c) => years(c.number(0)), ['in [the 1990s]']),
  row('decade/short', 'decade', 'the? ’ $decadeShort', (c) => decade(c.number(0)), ["in [the '90s]"]),
  row('decade/bare', 'decade', 'the $decadeShort', (c) => decade(c.number(0)), ['in [the 90s]']),
  row('decade/word', 'decade', 'the $tensDecade', (c) => ({ kind: 'decade', year: c.number(0) }), ['in [the sixties]']),
  row(
    'decades/words',
    'range',
    'the $tensDecade and|or $tensDecade',
    (c) => between({ kind: 'decade', year: c.number(0) }, { kind: 'decade', year: c.number(1) }),
    ['in [the sixties and seventies]'],
  ),
  row(
    'decade/nineteen',
    'decade',
    'the? nineteen -? $tensDecade',
    (c) => ({ kind: 'decade', year: c.number(c.count - 1) }),
    ['in [the nineteen sixties]'],
  ),
  row('century/adjective', 'centuryadjective', '$nth - century', (c) => centuryOf(c.number(0)), [
    'a [19th-century] villa',
  ]),
  row(
    'century/era',
    'century',
    'the $nth century $era',
    (c) => (c.number(1) < 0 ? date(1 - 100 * c.number(0)) : centuryOf(c.number(0))),
    ['in [the fifth century A.D.]'],
  ),
  row(
    'centuries',
    'range',
    'the? $nth and|to|or the? $nth centuries|century',
    (c) => between(centuryOf(c.number(0)), centuryOf(c.number(1))),
    ['in [the 17th and 18th centuries]'],
  ),
  row('century/tens', 'century', 'the? $tens - $nth -? century', (c) => centuryOf(c.number(0) + c.number(1)), [
    'in [the twenty-first century]',
  ]),
  row('century', 'century', 'the? $nth century', (c) => centuryOf(c.number(0)), [
    'in [the 20th century]',
    'in [the twenty-first century]',
  ]),

  row('season-year/bare', 'season', '$season ,? $year', (c) => ofYear({ of: 'season', n: c.number(0) }, c.number(1)), [
    'in [spring 2019]',
  ]),
  row(
    'season-years/full',
    'season',
    'the? $season of $year -|/ $year',
    (c) => ofYear({ of: 'season', n: c.number(0) }, c.number(1)),
    ['in [the winter of 2010-2011]'],
  ),
  row(
    'season-years/bare',
    'season',
    `$season ${SEASON_YEAR}`,
    (c) => ofYear({ of: 'season', n: c.number(0) }, c.number(1)),
    [],
  ),
  row(
    'season-years',
    'season',
    `the? $season of ${SEASON_YEAR}`,
    (c) => ofYear({ of: 'season', n: c.number(0) }, c.number(1)),
    ['in [the winter of 2010-11]'],
  ),
  row(
    'season-year',
    'season',
    'the? $season of @year|@unit',
    (c) => turned(nearest({ of: 'season', n: c.number(0) }), c.expr(1)),
    ['in [the winter of nineteen ninety-four]'],
  ),
  row(
    'season',
    'season',
    '(in|during|over|throughout|for) the? $season',
    (c) => nearest({ of: 'season', n: c.number(c.count - 1) }),
    ['in [the summer]'],
  ),
  row('season/weak', 'weakseason', 'the? $season', (c) => nearest({ of: 'season', n: c.number(0) }), [
    'since [the summer]',
    'in [early spring]',
    'in [the summer of last year]',
  ]),

  ...holidayNames().map((name) => {
    const pattern = name
      .replaceAll('’s', ' ’s')
      .replaceAll('s’', 's ’?')
      .replaceAll('st. ', 'st ')
      .replaceAll('jr.', 'jr')
      .replaceAll('-', ' - ');
    return row(`holiday/${name.replaceAll(' ', '-')}`, 'holiday', pattern, () => nearest({ of: 'holiday', name }), [
      `on [${title(name)}]`,
    ]);
  }),
  row('holiday-year', 'day', '@holiday ,|of|in? @year', (c) => turned(c.expr(0), c.expr(1)), ['on [Christmas 2010]']),
  row('holiday-sunday', 'holiday', '@holiday sunday', (c) => easterSunday(c.expr(0)), ['on [Easter Sunday]']),
  row('holiday-day', 'holiday', '@holiday day', (c) => c.expr(0), ['on [Thanksgiving Day]']),
];

const easterSunday = (expr: Expr): Expr | null =>
  expr.kind === 'cycle' && expr.of.of === 'holiday' && expr.of.name === 'easter' ? expr : null;

const between = (from: Expr | null, to: Expr | null): Expr | null =>
  from && to && { kind: 'between', from, to, extent: 'within' };

function title(name: string): string {
  return name.replace(/(^|\s)[a-z]/g, (c) => c.toUpperCase());
}
