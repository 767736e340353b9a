import { join } from 'node:path';
import { compareText } from '../../../schemas/event-order.ts';
import { Reject } from '../../../schemas/reject.ts';
import { fileSource } from '../../io/file-source.ts';
import type { GenerationNames } from '../../io/read-folder.ts';
import { records } from '../../io/records.ts';
import type { Finding } from './finding.ts';

const REJECTS = 'rejects.jsonl';

const compare = (a: Reject, b: Reject): number =>
  compareText(a.source_path, b.source_path) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

/** The order of the rejects. Counts those that are one. */
export async function* rejectFindings(
  { folder }: GenerationNames,
  tallied: { rejected: number },
): AsyncGenerator<Finding> {
  let above: Reject | undefined;
  for await (const { line, ...read } of records(fileSource(REJECTS, join(folder, REJECTS)), Reject)) {
    tallied.rejected += 1;
    if (!read.ok) continue;
    if (above !== undefined && compare(above, read.value) > 0)
      yield { file: REJECTS, line, check: 'reject-order', message: 'rejects are sorted by path, line, code, message' };
    above = read.value;
  }
}
