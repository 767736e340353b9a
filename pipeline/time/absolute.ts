import type { Expr, Origin } from './expr.ts';

/** True where the words alone give the date: nothing has to be reckoned from another day. */
export function isAbsolute(expr: Expr): boolean {
  switch (expr.kind) {
    case 'date':
    case 'decade':
    case 'century':
      return true;
    case 'turn':
    case 'nth':
      return isAbsolute(expr.in);
    case 'part':
    case 'about':
      return isAbsolute(expr.of);
    case 'clock':
      return expr.of !== null && isAbsolute(expr.of);
    case 'between':
      return (expr.from === null || isAbsolute(expr.from)) && (expr.to === null || isAbsolute(expr.to));
    case 'list':
      return expr.items.every(isAbsolute);
    case 'shift':
    case 'unit':
    case 'run':
      return typeof expr.from !== 'string' && isAbsolute(expr.from);
    case 'reference':
    case 'cycle':
    case 'length':
    case 'set':
    case 'setOf':
      return false;
  }
}

/** True where the date is reckoned from that origin: from an event told of in the text ("one day after ..."), say. */
export function stepsFrom(expr: Expr, origin: Origin): boolean {
  switch (expr.kind) {
    case 'shift':
    case 'unit':
    case 'run':
      return typeof expr.from === 'string' ? expr.from === origin : stepsFrom(expr.from, origin);
    case 'turn':
    case 'nth':
      return stepsFrom(expr.in, origin);
    case 'part':
    case 'about':
      return stepsFrom(expr.of, origin);
    case 'between':
      return [expr.from, expr.to].some((side) => side !== null && stepsFrom(side, origin));
    default:
      return false;
  }
}
