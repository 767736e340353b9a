import type { Article } from '../../schemas/article.ts';
import type { Clause } from '../../schemas/clause.ts';
import { isDateDoubted } from '../../schemas/date-doubts.ts';
import type { Anchor, Mention, Status } from '../../schemas/mention.ts';
import type { Layout } from '../../schemas/passage.ts';
import { type Day, iso } from '../time/calendar.ts';
import { edtf } from '../time/edtf.ts';
import { settings } from '../time/narrative.ts';
import type { TimeExpression } from '../time/tag.ts';
import { isArranging } from './arranging.ts';
import { attach } from './attach.ts';
import { chooseDates } from './choose.ts';
import { dateValue } from './date-value.ts';
import type { Dated } from './dated.ts';
import { placesOf } from './places.ts';
import { type ReportDay, reportDay, toldExpressions } from './report-day.ts';
import type { Scene } from './scene.ts';
import { sameActBefore } from './ties.ts';
import { timex } from './timexes.ts';

export { timexes } from './timexes.ts';

type Segmented = { readonly layout: Layout; readonly clauses: readonly Clause[] };

/** Every clause that tells of an event, with its date or the reason why it has none. Pure; never fails. */
export function dateResolve(
  article: Article,
  expressions: readonly TimeExpression[],
  { layout, clauses }: Segmented,
): Mention[] {
  const told = toldExpressions(layout, expressions);
  const attached = attach(article.text, clauses, told);
  const sentence = sentenceRanks(layout, clauses);
  const report = reportDay(article, layout, expressions);
  const now = report.day;
  const contexts = new Map(settings(told, now).map(({ read, context }) => [read, context]));
  const scene: Scene = {
    text: article.text,
    now,
    clauses,
    attached,
    contexts,
    sentence,
    sameBefore: sameActBefore(clauses),
  };
  const dates = chooseDates(scene);
  const places = placesOf(article.text, layout, clauses, sentence);
  return clauses.flatMap((clause, index) => {
    const dated = dates[index];
    if (!dated) return [];
    const status = statusOf(clause, { dated, repeats: attached[index]?.repeats ?? false, now: scene.now });
    return [mention(article, clause, { dated, status, places: places(index), dates, clauses, report })];
  });
}

type Told = { readonly dated: Dated; readonly repeats: boolean; readonly now: Day | null };

/** What is told of a day to come, is planned; what happens every Monday, comes again. */
function statusOf(clause: Clause, { dated: { bounds }, repeats, now }: Told): Status {
  const { status, form } = clause;
  if (status !== 'occurred' && !isArranging(clause)) return status;
  const start = bounds?.start ?? null;
  if ((form === 'nominal' || isArranging(clause)) && now !== null && start !== null && start > now) return 'planned';
  return repeats ? 'recurring' : status;
}

function sentenceRanks({ passages }: Layout, clauses: readonly Clause[]): number[] {
  let rank = -1;
  const ranks = passages.map(({ kind }) => (kind === 'sentence' ? ++rank : rank));
  return clauses.map(({ passage }) => ranks[passage] ?? 0);
}

type Choice = {
  readonly dated: Dated;
  readonly status: Status;
  readonly places: readonly string[];
  readonly dates: readonly Dated[];
  readonly clauses: readonly Clause[];
  readonly report: ReportDay;
};

function mention(article: Article, clause: Clause, choice: Choice): Mention {
  const { dated, status, places } = choice;
  const { start, end, title, trigger, kind } = clause;
  const date = dated.bounds && dateValue(dated.bounds, dated.basis);
  return {
    article_id: article.id,
    start,
    end,
    quote: article.text.slice(start, end),
    title,
    trigger,
    status,
    kind,
    participants: [...clause.participants],
    places: [...places],
    date,
    why: date === null ? dated.why : null,
    expression: dated.expression && timex(article.text, dated.expression.read, dated.expression.resolution),
    anchor: anchor(article, choice),
    rule: dated.choice,
    confidence: date === null ? 0 : Math.round(dated.confidence * trustIn(article, choice) * 100) / 100,
  };
}

/** How often a publication date that something speaks against is right: three in four of the pages that `annals eval` was tried on. */
const DOUBTED = 0.75;

/** What is reckoned from a doubtful publication date, over however many clauses, is as doubtful. */
function trustIn({ warnings }: Article, { dated, dates }: Choice): number {
  if (!isDateDoubted(warnings)) return 1;
  let { from } = dated;
  // No clause is gone through twice: each hangs on another one.
  for (let step = 0; from.kind === 'event' && step < dates.length; step++) from = dates[from.clause]?.from ?? NOTHING;
  return from.kind === 'publication' ? DOUBTED : 1;
}

const NOTHING = { kind: 'none' } as const;

function anchor(article: Article, { dated: { from }, dates, clauses, report: { day, words } }: Choice): Anchor {
  switch (from.kind) {
    case 'publication':
      // the local day that was reckoned from: a date-time in UTC may lie on the day before
      return { kind: words === null ? 'publication' : 'expression', date: day === null ? null : iso(day), ref: words };
    case 'event': {
      const { bounds = null } = dates[from.clause] ?? {};
      return {
        kind: 'event',
        date: bounds && edtf(bounds),
        ref: `${article.id}:${clauses[from.clause]?.trigger.start ?? 0}`,
      };
    }
    case 'none':
      return { kind: 'none', date: null, ref: null };
  }
}
