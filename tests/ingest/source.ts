import { type IngestOptions, ingest } from '../../pipeline/ingest/ingest.ts';
import { NO_SIDECAR } from '../../pipeline/ingest/lists/sidecar.ts';
import type { Article } from '../../schemas/article.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { Source } from '../../schemas/source.ts';

/** A source in memory, cut into chunks of the given size. */
export function sourceOf(path: string, content: string | Uint8Array, chunkSize = 1 << 16): Source {
  const bytes = Buffer.from(content);
  return {
    path,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

export async function ingestAll(source: Source, options: Partial<IngestOptions> = {}) {
  const articles: Article[] = [];
  const rejects: Reject[] = [];
  let passedOver = 0;
  for await (const one of ingest(source, { published: null, timezone: null, sidecar: NO_SIDECAR, ...options })) {
    if (one.ok) articles.push(one.article);
    else if (one.ok === null) passedOver++;
    else rejects.push(one.reject);
  }
  return { articles, rejects, passedOver };
}

export const ingestText = (path: string, content: string | Uint8Array, options: Partial<IngestOptions> = {}) =>
  ingestAll(sourceOf(path, content), options);

/** Codes and lines of rejects: what tests compare, apart from the words of the messages. */
export const codes = (rejects: readonly Reject[]) =>
  rejects.map(({ code, line }) => (line === null ? code : `${code}:${line}`));
