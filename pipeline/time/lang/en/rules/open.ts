import type { Expr } from '../../../expr.ts';
import { row } from '../row.ts';

const ANY = '@date|@weakmonth|@weakseason|@clock12';

type Between = Extract<Expr, { kind: 'between' }>;
const between = (from: Expr | null, to: Expr | null, extent: Between['extent'] = 'within'): Between => ({
  kind: 'between',
  from,
  to,
  extent,
});

/** "before 2018" leaves 2018 out; before the end of a year, or before noon, is a time inside. */
const beyond = (side: Between): Expr => {
  const kind = (side.from ?? side.to)?.kind;
  return kind === 'part' || kind === 'clock' ? side : { ...side, exclusive: true };
};

/** "through January", "by June 3": the one that is closest, on whichever side; a weekday goes by tense. */
const deadline = (expr: Expr): Expr =>
  expr.kind === 'part'
    ? { ...expr, of: deadline(expr.of) }
    : expr.kind === 'cycle' && expr.step === 'nearest'
      ? { ...expr, step: expr.of.of === 'month' || expr.of.of === 'monthday' ? 'closest' : 'due' }
      : expr;

/** One side is open: since, until, before, after. */
export const open = [
  row(
    'possessive',
    'open',
    '(since|after|before|until|from) @day|@weekday|@stepped|@daypart|@month (’s)',
    (c) => c.expr(0),
    ["since [Friday]'s quake"],
  ),
  row('after-the', 'open', '(after|since|following the) @day', (c) => past(c.expr(0)), ['since the [Oct. 23] slaying']),
  row('until/now', 'open', '(until|till) @reference', (c) => between(null, c.expr(0)), ['until [now]']),
  row('since', 'open', `(since) ${ANY}`, (c) => between(past(c.expr(0)), null, 'throughout'), [
    'Since [last August], multilateral',
    'since [May 2018]',
  ]),
  // "up from last year" and "from a year ago" compare, and begin nothing
  row(
    'from',
    'open',
    '(from|starting|beginning) @day|@weekday|@stepped|@weakmonth|@weakseason|@holiday|@timed',
    (c) => between(c.expr(0), null, 'throughout'),
    ['from [Monday]'],
  ),
  row('until', 'open', `(until|till|by|through) ${ANY}`, (c) => between(null, deadline(c.expr(0))), [
    'until [Friday]',
    'by [June]',
  ]),
  row('no-later', 'open', `(no|not later than) ${ANY}`, (c) => between(null, deadline(c.expr(0))), [
    'no later than [Friday]',
  ]),
  row('before', 'open', `(before) ${ANY}`, (c) => beyond(between(null, deadline(c.expr(0)))), ['before [2018]']),
  row('after', 'open', `(after) ${ANY}`, (c) => beyond(between(c.expr(0), null)), ['after [2018]']),
];

/** What "since" names has begun, whatever the clause says of later. */
const past = (expr: Expr): Expr =>
  expr.kind === 'cycle' && expr.step === 'nearest' ? { ...expr, step: 'latest' } : expr;
