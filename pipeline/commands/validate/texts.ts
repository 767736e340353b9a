import { z } from 'zod';
import type { Source } from '../../../schemas/source.ts';
import type { Defaults } from '../../ingest/ingest.ts';
import { ingestAll } from '../../ingest-all.ts';
import type { Found } from '../../io/found.ts';
import { records } from '../../io/records.ts';
import type { Finding } from './finding.ts';
import type { ArticleText } from './text-check.ts';

/** What is looked at of an article of `annals ingest`. */
const TextRecord = z.object({ id: z.string().min(1), text: z.string() });

/** The texts of a file as `annals ingest` prints it. */
export async function* textsOfRecords(source: Source): AsyncGenerator<ArticleText | Finding> {
  for await (const read of records(source, TextRecord))
    if (read.ok) yield { ...read.value, from: `${source.path}:${read.line}` };
    else yield { file: source.path, line: read.line, check: 'record', message: read.message };
}

/** The texts of files as `annals run` reads them. What cannot be read is no text of the timeline either. */
export async function* textsOfInputs(found: Found, defaults: Defaults): AsyncGenerator<ArticleText> {
  for await (const part of ingestAll(found, defaults))
    if (part.ok === true) yield { id: part.article.id, text: part.article.text, from: part.article.source_path ?? '-' };
}
