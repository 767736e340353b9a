import type { Clause } from '../../schemas/clause.ts';
import { contains } from '../span.ts';
import { stepsFrom } from '../time/absolute.ts';
import type { Expr } from '../time/expr.ts';
import type { TimeExpression } from '../time/tag.ts';
import { isArranging, nounBefore, setsTime } from './arranging.ts';

/** Kinds of meaning that can date a clause. Lengths and repetitions date nothing. */
const DATES: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>([
  'reference',
  'date',
  'decade',
  'century',
  'cycle',
  'turn',
  'unit',
  'shift',
  'run',
  'part',
  'clock',
  'between',
  'list',
  'about',
]);

/** The expressions of each clause, by its index; and whether one repeats ("every Monday"). */
export type Attached = { readonly dating: readonly TimeExpression[]; readonly repeats: boolean };

/**
 * Which clause an expression belongs to: the one with the smallest reach around it. A noun's date behind it is also that of
 * the verb whose object the noun is ("launched an attack in January"), but not of a verb that only speaks of it.
 */
export function attach(text: string, clauses: readonly Clause[], expressions: readonly TimeExpression[]): Attached[] {
  const dating: TimeExpression[][] = clauses.map(() => []);
  const repeats = clauses.map(() => false);
  const byPlace = [...clauses.keys()].sort((a, b) => (clauses[a]?.reach.start ?? 0) - (clauses[b]?.reach.start ?? 0));
  let from = 0;
  for (const expression of expressions) {
    while (from < byPlace.length && isPast(clauses, byPlace[from], expression)) from++;
    const inside = smallest(clauses, byPlace, { from, expression });
    const owner =
      inside === null ? null : timed(text, clauses, { owner: ahead(clauses, inside, expression), expression });
    if (owner === null) continue;
    for (const index of [owner, sharer(text, clauses, { owner, expression })]) {
      if (index === null || isIdle(clauses[index], expression) || isAbout(text, clauses[index], expression)) continue;
      if (expression.expr.kind === 'set' || expression.expr.kind === 'setOf') repeats[index] = true;
      if (DATES.has(expression.expr.kind)) dating[index]?.push(expression);
    }
  }
  return clauses.map((clause, i) => ({ dating: ranked(clause, dating[i] ?? []), repeats: repeats[i] ?? false }));
}

/** Sentences are in order, so a clause of a passage that ended before the expression is done with. */
const isPast = (clauses: readonly Clause[], index: number | undefined, { start }: TimeExpression): boolean =>
  index !== undefined && (clauses[index]?.reach.end ?? 0) <= start;

type Search = { readonly from: number; readonly expression: TimeExpression };

function smallest(clauses: readonly Clause[], order: readonly number[], { from, expression }: Search): number | null {
  let best: number | null = null;
  for (let i = from; i < order.length; i++) {
    const index = order[i] ?? 0;
    const clause = clauses[index];
    if (!clause || clause.reach.start > expression.start) break;
    const size = clause.reach.end - clause.reach.start;
    const bestClause = best === null ? null : clauses[best];
    if (contains(clause.reach, expression) && (!bestClause || size < bestClause.reach.end - bestClause.reach.start))
      best = index;
  }
  return best;
}

/** "[A week] after the ferry sank, divers found it": the length belongs to what it times, not to what it is reckoned from. */
function ahead(clauses: readonly Clause[], inside: number, { expr, end }: TimeExpression): number {
  const clause = clauses[inside];
  const isAnchor = clause?.relation === 'adverbial' && end <= clause.trigger.start;
  return isAnchor && stepsFrom(expr, 'event') ? (clause.governor ?? inside) : inside;
}

type Owned = { readonly owner: number; readonly expression: TimeExpression };

/** "scheduled a meeting for Friday": the time is that of what is arranged; "the slide this month has cost": of the slide. */
function timed(text: string, clauses: readonly Clause[], { owner, expression }: Owned): number {
  const verb = clauses[owner];
  if (verb?.form === 'nominal') return moved(text, clauses, { owner, expression });
  if (verb === undefined) return owner;
  const { start, end } = expression;
  const noun = nounBefore(clauses, owner, start);
  if (noun === null) return owner;
  if (verb.trigger.end <= start) return setsTime(text, verb, expression) ? noun : owner;
  const isInSubject = end <= verb.trigger.start && !text.slice(clauses[noun]?.trigger.end, start).includes(',');
  return isInSubject ? noun : owner;
}

/** "postponed the sale on Friday": without "to" or "until" the day is that of the postponing. */
function moved(text: string, clauses: readonly Clause[], { owner, expression }: Owned): number {
  const { start = 0, governor = null } = clauses[owner] ?? {};
  const verb = clauses[governor ?? -1];
  const isObject =
    verb !== undefined &&
    isArranging(verb) &&
    /^\s(?:(?:a|an|the|its|their|his|her)\s)?$/.test(text.slice(verb.trigger.end, start));
  return isObject && governor !== null && !setsTime(text, verb, expression) ? governor : owner;
}

/** "reported a loss for the fourth quarter": the time of what is spoken of, not of the speaking. */
const isAbout = (text: string, clause: Clause | undefined, { start }: TimeExpression): boolean =>
  clause?.kind === 'statement' &&
  clause.form === 'finite' &&
  /\bfor\s$/i.test(text.slice(Math.max(0, start - 5), start));

/** "now" and "current" date what goes on, not what happened. */
const isIdle = (clause: Clause | undefined, { expr }: TimeExpression): boolean =>
  expr.kind === 'reference' && expr.to === 'present' && (clause === undefined || clause.status !== 'ongoing');

function sharer(text: string, clauses: readonly Clause[], { owner, expression }: Owned): number | null {
  const noun = clauses[owner];
  if (noun?.form !== 'nominal' || noun.governor === null) return null;
  const verb = clauses[noun.governor];
  if (verb && isArranging(verb)) return null;
  const lead = text.slice(Math.max(0, noun.start - 8), noun.start);
  if (/\b(?:before|after|since|until)\s$/i.test(lead)) return null;
  // "speaking at a news conference on Monday", "in a July 16 speech, he said": the occasion and what is done at it are one time
  const occasion = /\b(?:at|during|in)\s$/i.test(lead);
  if (occasion && verb && noun.end <= verb.trigger.start && contains(verb.reach, noun)) return noun.governor;
  if (expression.start < noun.trigger.end && !occasion) return null;
  const isObject =
    verb !== undefined &&
    (occasion || verb.kind === 'event') &&
    verb.trigger.end <= noun.start &&
    contains(verb.reach, expression);
  return isObject && verb.form !== 'infinitive' ? noun.governor : null;
}

/** The expression nearest behind the trigger first, then those before it; words like "now" last. */
function ranked({ trigger }: Clause, expressions: readonly TimeExpression[]): TimeExpression[] {
  const rank = (e: TimeExpression): number =>
    (e.expr.kind === 'reference' ? 1e9 : 0) +
    (e.start >= trigger.end ? e.start - trigger.end : 1e6 + trigger.start - e.end);
  return [...expressions].sort((a, b) => rank(a) - rank(b));
}
