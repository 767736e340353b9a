import { Alias } from '../../../schemas/alias.ts';
import { Change } from '../../../schemas/change.ts';
import type { Timeline } from '../../../schemas/timeline.ts';
import { tableRows } from './csv-check.ts';
import { type Finding, type Generation, textOf } from './finding.ts';
import { linesOf } from './schema-check.ts';

const CHANGES = 'changes.jsonl';
const ALIASES = 'aliases.csv';

/** A line of a file of history with its place. */
type Told<T> = { readonly line: number; readonly value: T };
type Known = { readonly present: ReadonlySet<string>; readonly aliases: ReadonlyMap<string, string> };
type Check<T> = {
  readonly name: string;
  readonly about: string;
  readonly holds: (value: T, known: Known, above: T | undefined) => boolean;
};

const isLoss = ({ change }: Change): boolean => change !== 'added' && change !== 'changed';

const changeChecks: readonly Check<Change>[] = [
  {
    name: 'change-order',
    about: 'lines are sorted by event_id, one an id',
    holds: ({ event_id }, _, above) => above === undefined || above.event_id < event_id,
  },
  {
    name: 'change-id',
    about: 'what was added or changed is an event, what was merged, renamed or removed is none',
    holds: (change, { present }) => present.has(change.event_id) !== isLoss(change),
  },
  {
    name: 'change-into',
    about: 'into is an event where something was merged or renamed, else null',
    holds: ({ change, into }, { present }) =>
      change === 'merged' || change === 'renamed' ? into !== null && present.has(into) : into === null,
  },
  {
    name: 'change-alias',
    about: 'an id that was merged or renamed has its row in aliases.csv',
    holds: ({ event_id, into }, { aliases }) => into === null || aliases.get(event_id) === into,
  },
];

const aliasChecks: readonly Check<Alias>[] = [
  {
    name: 'alias-order',
    about: 'rows are sorted by old_id, one an id',
    holds: ({ old_id }, _, above) => above === undefined || above.old_id < old_id,
  },
  {
    name: 'alias-old',
    about: 'old_id names no event any more',
    holds: ({ old_id }, { present }) => !present.has(old_id),
  },
  {
    name: 'alias-event',
    about: 'event_id is an event of the timeline',
    holds: ({ event_id }, { present }) => present.has(event_id),
  },
];

function* broken<T>(
  { file, told }: { readonly file: string; readonly told: readonly Told<T>[] },
  checks: readonly Check<T>[],
  known: Known,
): Generator<Finding> {
  for (const [i, { line, value }] of told.entries())
    for (const { name, about, holds } of checks)
      if (!holds(value, known, told[i - 1]?.value))
        yield { file, line, check: name, message: `does not hold: ${about}` };
}

/** Lines that are no change at all are left out: the schema has told of them. */
function changeLines(text: string): Told<Change>[] {
  const values = (text === '' ? [] : linesOf(text)).map((line): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      return null;
    }
  });
  return values.flatMap((value, i) => {
    const parsed = Change.safeParse(value);
    return parsed.success ? [{ line: i + 1, value: parsed.data }] : [];
  });
}

/** The history leads from every id that it tells of to an event of the timeline, in one step, or says that it was removed. */
export function* historyFindings(generation: Generation, timeline: Timeline): Generator<Finding> {
  const rows = tableRows(textOf(generation, ALIASES));
  if (rows === null)
    return yield { file: ALIASES, line: null, check: 'csv', message: 'is not a table: rows differ in length' };
  const told: Told<Alias>[] = [];
  for (const { record, info } of rows) {
    const parsed = Alias.safeParse(record);
    if (parsed.success) told.push({ line: info.lines, value: parsed.data });
    else yield { file: ALIASES, line: info.lines, check: 'schema', message: 'is not a pair of event ids' };
  }
  const known: Known = {
    present: new Set(timeline.events.map(({ id }) => id)),
    aliases: new Map(told.map(({ value }) => [value.old_id, value.event_id])),
  };
  yield* broken({ file: ALIASES, told }, aliasChecks, known);
  yield* broken({ file: CHANGES, told: changeLines(textOf(generation, CHANGES)) }, changeChecks, known);
}
