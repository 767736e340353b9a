import { join } from 'node:path';
import { Alias } from '../../../schemas/alias.ts';
import { Change } from '../../../schemas/change.ts';
import { csvRows } from '../../io/csv-rows.ts';
import { fileSource } from '../../io/file-source.ts';
import type { GenerationNames } from '../../io/read-folder.ts';
import { records } from '../../io/records.ts';
import type { Finding } from './finding.ts';

const CHANGES = 'changes.jsonl';
const ALIASES = 'aliases.csv';

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
    name: 'change-fields',
    about: 'what was changed has fields that differ, what was added, merged or removed has none',
    holds: ({ change, fields }) => change === 'renamed' || Object.keys(fields).length > 0 === (change === 'changed'),
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

type Place = { readonly file: string; readonly line: number };

/** Holds each value of a file, and the one above it, against the checks. */
function checking<T>(checks: readonly Check<T>[], known: Known): (value: T, place: Place) => Finding[] {
  let above: T | undefined;
  return (value, place) => {
    const broken = checks.filter(({ holds }) => !holds(value, known, above));
    above = value;
    return broken.map(({ name, about }) => ({ ...place, check: name, message: `does not hold: ${about}` }));
  };
}

async function* aliasFindings(
  { folder }: GenerationNames,
  present: ReadonlySet<string>,
  aliases: Map<string, string>,
): AsyncGenerator<Finding> {
  const check = checking(aliasChecks, { present, aliases });
  let isHeader = true;
  for await (const row of csvRows(join(folder, ALIASES))) {
    if (!row.ok) return yield { file: ALIASES, line: row.line, check: 'csv', message: row.message };
    const place: Place = { file: ALIASES, line: row.line };
    const parsed = Alias.safeParse(Object.fromEntries(row.cells));
    if (isHeader) {
      isHeader = false;
      const named = [...row.cells.keys()].join();
      if (named !== 'old_id,event_id')
        yield { ...place, check: 'columns', message: 'its columns are old_id, event_id' };
    } else if (parsed.success) {
      aliases.set(parsed.data.old_id, parsed.data.event_id);
      yield* check(parsed.data, place);
    } else yield { ...place, check: 'schema', message: 'is not a pair of event ids' };
  }
}

/**
 * The history leads from every id that it tells of to an event of the timeline, in one step, or says that it was removed. Lines that are
 * no change at all are left out: the schema has told of them.
 */
export async function* historyFindings(
  generation: GenerationNames,
  present: ReadonlySet<string>,
): AsyncGenerator<Finding> {
  const aliases = new Map<string, string>();
  yield* aliasFindings(generation, present, aliases);
  const check = checking(changeChecks, { present, aliases });
  for await (const read of records(fileSource(CHANGES, join(generation.folder, CHANGES)), Change))
    if (read.ok) yield* check(read.value, { file: CHANGES, line: read.line });
}
