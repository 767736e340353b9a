import { compareText } from '../../../schemas/event-order.ts';
import type { Reject } from '../../../schemas/reject.ts';
import type { Source } from '../../../schemas/source.ts';
import { type GoldDocument, readTimeml } from '../../eval/timeml.ts';
import { ReadError } from '../../ingest/bytes/bytes.ts';
import { decodeSource } from '../../ingest/bytes/decode.ts';
import { LIMITS } from '../../ingest/limits.ts';
import { reject } from '../../ingest/reject-codes.ts';
import { walk } from '../../io/walk.ts';
import { CommandFailure } from '../shell.ts';

/** A document of a corpus by its path below the corpus' folder, or why there is none. */
export type GoldReading =
  | { readonly ok: true; readonly path: string; readonly document: GoldDocument }
  | { readonly ok: false; readonly reject: Reject };

const IS_TIMEML = /\.(?:tml|xml)$/i;

const unread = (source_path: string, line: number | null, message: string): GoldReading => ({
  ok: false,
  reject: { source_path, line, code: 'E_TIMEML', message },
});

async function readDocument(source: Source): Promise<GoldReading> {
  const { path } = source;
  try {
    const decoded = await decodeSource(source, LIMITS.articleBytes);
    if (!decoded.ok)
      return { ok: false, reject: reject({ source_path: path, line: null }, decoded.code, decoded.detail) };
    const reading = readTimeml(decoded.text);
    if (reading.ok) return { ok: true, path, document: reading.document };
    const { line, why } = reading;
    return line === null
      ? unread(
          path,
          null,
          `${why}, and only TimeML with inline <TIMEX3> is read: convert it, or take it out of the folder`,
        )
      : unread(path, line, `it is not well-formed XML (${why}): mend it there, or take it out of the folder`);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { ok: false, reject: reject({ source_path: path, line: null }, 'E_READ', error.message) };
  }
}

/**
 * The TimeML documents (.tml, .xml) of a folder and all folders in it, in the order of their paths, one at a time in memory.
 * A corpus without any is a failure of the command.
 */
export async function* goldDocuments(corpus: string): AsyncGenerator<GoldReading> {
  const { groups, rejects } = await walk([corpus], null);
  const sources = groups.flatMap((group) => group.sources).filter(({ path }) => IS_TIMEML.test(path));
  if (sources.length + rejects.length === 0)
    throw new CommandFailure(
      `there is no TimeML document in ${corpus}: name a folder with files that end in .tml or .xml`,
    );
  for (const folder of rejects) yield { ok: false, reject: folder };
  for (const source of sources.toSorted((a, b) => compareText(a.path, b.path))) yield await readDocument(source);
}
