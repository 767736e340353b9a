import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { RunManifest } from '../../../schemas/run-manifest.ts';
import type { Timeline } from '../../../schemas/timeline.ts';
import { type Finding, type Generation, textOf } from './finding.ts';
import { linesOf } from './schema-check.ts';

/** Records in a file: rows of a CSV below its header, lines of a JSONL, one for a document. */
function rowsIn(generation: Generation, file: string): number {
  const text = textOf(generation, file);
  if (file.endsWith('.jsonl')) return text === '' ? 0 : linesOf(text).length;
  if (!file.endsWith('.csv')) return 1;
  const rows: unknown[] = parse(text, { bom: true, relax_column_count: true });
  return rows.length - 1;
}

function* fileFindings(generation: Generation, { files }: RunManifest): Generator<Finding> {
  for (const [file, facts] of Object.entries(files)) {
    const found = (check: string, message: string): Finding => ({ file, line: null, check, message });
    const bytes = generation.get(file);
    if (bytes === undefined) {
      yield found('missing', 'run.json names it, but it is not there');
      continue;
    }
    if (bytes.length !== facts.bytes) yield found('bytes', `has ${bytes.length} bytes, run.json says ${facts.bytes}`);
    if (createHash('sha256').update(bytes).digest('hex') !== facts.sha256)
      yield found('sha256', 'is not the file that was published: its digest differs from run.json');
    const rows = rowsIn(generation, file);
    if (rows !== facts.rows) yield found('rows', `has ${rows} records, run.json says ${facts.rows}`);
  }
  for (const file of generation.keys())
    if (file !== 'run.json' && !Object.hasOwn(files, file))
      yield { file, line: null, check: 'unknown', message: 'run.json does not name it' };
}

/** What each count of run.json must be, from the files themselves. */
const COUNTS: readonly {
  readonly name: keyof RunManifest['counts'];
  readonly of: (timeline: Timeline, generation: Generation, counts: RunManifest['counts']) => number;
}[] = [
  { name: 'events', of: ({ events }) => events.length },
  { name: 'in_events', of: ({ events }) => events.reduce((sum, { mentions }) => sum + mentions.length, 0) },
  { name: 'unresolved', of: ({ unresolved }) => unresolved.length },
  { name: 'articles', of: ({ articles }) => articles.length },
  { name: 'rejected', of: (_, generation) => rowsIn(generation, 'rejects.jsonl') },
  { name: 'mentions', of: (_, __, { in_events, unresolved }) => in_events + unresolved },
  { name: 'inputs', of: (_, __, { articles, rejected, doubles }) => articles + rejected + doubles },
];

function* countFindings(generation: Generation, manifest: RunManifest, timeline: Timeline): Generator<Finding> {
  for (const { name, of } of COUNTS) {
    const actual = of(timeline, generation, manifest.counts);
    const stated = manifest.counts[name];
    if (actual !== stated)
      yield {
        file: 'run.json',
        line: null,
        check: 'counts',
        message: `counts.${name} is ${stated}, the files hold ${actual}`,
      };
  }
}

/** Digests, sizes, rows and counts of run.json against the files. */
export function* manifestFindings(
  generation: Generation,
  manifest: RunManifest,
  timeline: Timeline,
): Generator<Finding> {
  yield* fileFindings(generation, manifest);
  yield* countFindings(generation, manifest, timeline);
}
