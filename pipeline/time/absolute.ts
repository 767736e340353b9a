import type { Expr } from './expr.ts';

/** True where the words alone give the date: nothing has to be reckoned from another day. */
export function isAbsolute(expr: Expr): boolean {
  switch (expr.kind) {
    case 'date':
    case 'decade':
    case 'century':
      return true;
    case 'turn':
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
      return typeof expr.from !== 'string' && isAbsolute(expr.from);
    case 'reference':
    case 'cycle':
    case 'unit':
    case 'run':
    case 'length':
    case 'set':
    case 'setOf':
      return false;
  }
}

/** True where the date hangs on an event told of in the text: "one day after ...". */
export function needsEvent(expr: Expr): boolean {
  return expr.kind === 'shift' && expr.from === 'event';
}
