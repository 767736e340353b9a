import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { RunManifest } from '../../../schemas/run-manifest.ts';
import type { GenerationNames } from '../../io/read-folder.ts';
import { type FileTally, tallyFile } from '../../io/tally-file.ts';
import type { Finding } from './finding.ts';

const RUN_JSON = 'run.json';

/** Of a Parquet file, how many rows it must have: it is not read again, as its digest vouches for it. */
const PARQUET_ROWS: Readonly<Record<string, 'events' | 'mentions'>> = {
  'events.parquet': 'events',
  'mentions.parquet': 'mentions',
};

/** Records in a file: rows of a CSV below its header, lines of a JSONL, one for a document. */
function rowsIn(file: string, { lines, rows }: FileTally, { counts }: RunManifest): number {
  const counted = PARQUET_ROWS[file];
  if (counted !== undefined) return counts[counted];
  if (file.endsWith('.jsonl')) return lines;
  return file.endsWith('.csv') ? rows - 1 : 1;
}

/** Digests, sizes and rows of run.json against the files; and no file but those. */
export async function* fileFindings(
  { folder, names }: GenerationNames,
  manifest: RunManifest,
): AsyncGenerator<Finding> {
  const { files } = manifest;
  for (const [file, facts] of Object.entries(files)) {
    const found = (check: string, message: string): Finding => ({ file, line: null, check, message });
    if (!names.includes(file)) {
      yield found('missing', 'run.json names it, but it is not there');
      continue;
    }
    const tally = await tallyFile(join(folder, file));
    if (tally.bytes !== facts.bytes) yield found('bytes', `has ${tally.bytes} bytes, run.json says ${facts.bytes}`);
    if (tally.sha256 !== facts.sha256)
      yield found('sha256', 'is not the file that was published: its digest differs from run.json');
    const rows = rowsIn(file, tally, manifest);
    if (rows !== facts.rows) yield found('rows', `has ${rows} records, run.json says ${facts.rows}`);
  }
  for (const file of names)
    if (file !== RUN_JSON && !Object.hasOwn(files, file))
      yield { file, line: null, check: 'unknown', message: 'run.json does not name it' };
}

/** The run's id as its name is made: when it was published, and a digest of what. A number tells apart runs of one instant. */
function idOf({ published_at, files }: RunManifest): string {
  const hash = createHash('sha256');
  for (const [name, { sha256 }] of Object.entries(files)) hash.update(`${name} ${sha256}\n`);
  return `${published_at.replace(/[-:]/g, '').replace('.', '-')}-${hash.digest('hex').slice(0, 12)}`;
}

/** The id vouches for run.json, and names the folder. A copy of the folder may have any name elsewhere than among runs. */
export function* idFindings({ folder }: GenerationNames, manifest: RunManifest): Generator<Finding> {
  const found = (message: string): Finding => ({ file: RUN_JSON, line: null, check: 'run-id', message });
  const [id, own] = [idOf(manifest), manifest.run_id];
  if (own !== id && !/^-\d+$/.test(own.startsWith(id) ? own.slice(id.length) : ''))
    yield found(`run_id is ${own}; its files and published_at make ${id}`);
  if (basename(dirname(folder)) === 'runs' && basename(folder) !== own)
    yield found(`run_id is ${own}, the folder's name ${basename(folder)}`);
}

/** How much of everything the files hold. */
export type Tallied = { events: number; in_events: number; unresolved: number; articles: number; rejected: number };

/** What each count of run.json must be, from the files, and for what they do not tell from the other counts. */
export function* countFindings({ counts }: RunManifest, tallied: Tallied): Generator<Finding> {
  const wanted = {
    ...tallied,
    mentions: counts.in_events + counts.unresolved,
    inputs: counts.articles + counts.rejected + counts.doubles,
  };
  for (const [name, count] of Object.entries(wanted)) {
    const stated = counts[name as keyof typeof wanted];
    if (count !== stated)
      yield {
        file: RUN_JSON,
        line: null,
        check: 'counts',
        message: `counts.${name} is ${stated}, the files hold ${count}`,
      };
  }
}
