import { SCHEMA_VERSION } from '../../schemas/timeline.ts';
import type { Publication } from './publication.ts';

/** One record a line inside its array, so that a diff of two timelines shows the events that changed. */
function* array(name: string, records: readonly unknown[], tail: string): Generator<string> {
  if (records.length === 0) {
    yield `  "${name}": []${tail}\n`;
    return;
  }
  yield `  "${name}": [\n`;
  for (const [i, record] of records.entries())
    yield `    ${JSON.stringify(record)}${i + 1 < records.length ? ',' : ''}\n`;
  yield `  ]${tail}\n`;
}

/** timeline.json */
export function* timelineJson({ events, unresolved, articles }: Publication): Generator<string> {
  yield `{\n  "schema_version": ${JSON.stringify(SCHEMA_VERSION)},\n`;
  yield* array('events', events, ',');
  yield* array('unresolved', unresolved, ',');
  yield* array('articles', articles, '');
  yield '}\n';
}

/** One record a line: timeline.jsonl, rejects.jsonl, changes.jsonl. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
