import type { Cycle, Expr, Length, Origin, Part, Step } from './expr.ts';

/** What a meaning says, in plain words, for people who ask where a date comes from. */
export function describe(expr: Expr): string {
  switch (expr.kind) {
    case 'reference':
      return expr.to === 'present' ? 'the time of speaking' : `some time in the ${expr.to}`;
    case 'date':
      return 'a date that the text states outright';
    case 'decade':
      return 'the ten years of a decade';
    case 'century':
      return 'the hundred years of a century';
    case 'cycle':
      return `${STEPS[expr.step]} ${cycleName(expr.of)}`;
    case 'turn':
      return `the ${expr.nth === undefined ? '' : rank(expr.nth)}${cycleName(expr.of)} inside ${describe(expr.in)}`;
    case 'nth':
      return `the ${rank(expr.n)}${expr.unit} of ${describe(expr.in)}`;
    case 'unit':
      return unit(expr);
    case 'shift':
      return `${length(expr.length)} ${expr.sign < 0 ? 'before' : 'after'} ${origin(expr.from)}`;
    case 'run':
      return expr.sign < 0
        ? `the ${length(expr.length)} up to ${origin(expr.from)}`
        : `the ${length(expr.length)} from ${origin(expr.from)} on`;
    case 'part':
      return `the ${PARTS[expr.part] ?? `${expr.part} part`} of ${describe(expr.of)}`;
    case 'clock':
      return `a clock time on ${expr.of === null ? 'the day spoken of' : describe(expr.of)}`;
    case 'length':
      return 'a length of time';
    case 'set':
    case 'setOf':
      return 'something that comes round again';
    case 'between':
      return between(expr);
    case 'list':
      return 'from the first to the last of the dates named';
    case 'about':
      return `about ${describe(expr.of)}`;
  }
}

const origin = (from: Origin | Expr): string => (typeof from === 'string' ? ORIGINS[from] : describe(from));
const rank = (n: number): string => (n < 0 ? 'last ' : `${n}. `);

const PARTS: Readonly<Partial<Record<Part, string>>> = { firstHalf: 'first half', secondHalf: 'second half' };

const STEPS: Readonly<Record<Step, string>> = {
  last: 'the most recent whole',
  this: 'the current',
  next: 'the next',
  latest: 'the latest begun',
  ahead: 'by the tense of the clause the latest (or, where it looks ahead, the next)',
  due: 'by the tense of the clause the next (or, where it looks back, the latest)',
  closest: 'on either side the closest',
  nearest: 'by the tense of the clause the latest (or, where it looks ahead, the next)',
};

const ORIGINS: Readonly<Record<Origin, string>> = {
  speech: 'the day of speaking',
  focus: 'the time spoken of last',
  scene: 'the day spoken of',
  event: 'the event it is tied to',
};

const cycleName = (cycle: Cycle): string =>
  cycle.of === 'monthday' || cycle.of === 'dayOfMonth'
    ? 'such day'
    : cycle.of === 'holiday'
      ? 'such holiday'
      : cycle.of;

function unit({ unit: name, offset, from }: Extract<Expr, { kind: 'unit' }>): string {
  if (offset === 0) return `the ${name} of ${origin(from)}`;
  const count = Math.abs(offset) === 1 ? `the ${name}` : `${Math.abs(offset)} ${name}s`;
  return `${count} ${offset < 0 ? 'before' : 'after'} that of ${origin(from)}`;
}

function length({ amount, unit: name, bound }: Length): string {
  const many = amount.max === 1 ? name : `${name}s`;
  const count = amount.min === amount.max ? `${amount.max}` : `${amount.min} to ${amount.max}`;
  return `${bound === null ? '' : BOUNDS[bound]}${count} ${many}`;
}

const BOUNDS = { about: 'about ', less: 'less than ', more: 'more than ' } as const;

function between({ from, to }: Extract<Expr, { kind: 'between' }>): string {
  if (from === null) return `any time up to ${to === null ? 'an unknown day' : describe(to)}`;
  return to === null ? `from ${describe(from)} on, with no end said` : `from ${describe(from)} to ${describe(to)}`;
}
