import { createHash, type Hash } from 'node:crypto';
import type { Article } from '../../schemas/article.ts';
import type { Source } from '../../schemas/source.ts';

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Digest of all that the reading of an article hangs on: itself, options and lists included, and the program. */
export const articleKey = (program: string, { text: _, ...article }: Article): string => digestOf([program, article]);

/** Digest of all that ingesting a file hangs on besides its bytes; `context` is a JSON value. */
export const contextDigest = (program: string, path: string, context: unknown): string =>
  digestOf([program, path, context]);

/** A source that knows the digest of its bytes, with that of its context, once it was read to its end. */
export type Digesting = { readonly source: Source; readonly digest: () => string | null };

/** Passes a source on and takes the digest of what passes. A source that is left early, or changes from one pass to the next, has none. */
export function digesting(source: Source, context: string): Digesting {
  const seen = new Set<string>();
  const close = (hash: Hash): Set<string> => seen.add(hash.update(context).digest('hex'));
  return {
    source: {
      path: source.path,
      chunks: async function* () {
        const hash = createHash('sha256');
        for await (const chunk of source.chunks()) {
          hash.update(chunk);
          yield chunk;
        }
        close(hash);
      },
    },
    digest: () => (seen.size === 1 ? ([...seen][0] ?? null) : null),
  };
}

/** The digest of a source that is read for nothing else; null where it cannot be read. */
export async function digestOfSource(source: Source, context: string): Promise<string | null> {
  const reading = digesting(source, context);
  try {
    for await (const _ of reading.source.chunks());
  } catch {
    return null;
  }
  return reading.digest();
}
