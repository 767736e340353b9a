import type { z } from 'zod';
import type { Source } from '../../schemas/source.ts';
import { fileSource } from '../io/file-source.ts';
import { printable } from '../io/printable.ts';
import { records } from '../io/records.ts';
import { stdinSource } from '../io/stdin-source.ts';
import type { LogEntry } from './log.ts';
import { coded } from './log-codes.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';

/** A file by its path, or stdin where `-` or nothing is given. */
export const sourceOf = (file: string | undefined, shell: Shell): Source =>
  file === undefined || file === '-' ? stdinSource(shell.stdin) : fileSource(file, file);

/** One record to stdout. On a terminal, characters that steer it are written as JSON escapes: the value is the same. */
export async function writeRecord(value: unknown, shell: Shell): Promise<void> {
  const json = JSON.stringify(value);
  await shell.out.write(`${shell.outIsTerminal ? printable(json) : json}\n`);
}

/** A remark on stderr. In JSON, `fields` say the same in their own way. */
export const complain = (message: string, shell: Shell, fields: Partial<LogEntry> = {}): Promise<void> =>
  shell.err.tell({ ...coded('remark'), message, ...(shell.err.kind === 'json' && fields) });

/** How many lines could be read, and how many not. */
export type LineCount = { good: number; bad: number };

/** 0, or 1 where some lines were bad, or 2 where all were. No line at all is good: there was nothing to do. */
export const exitCodeOf = ({ good, bad }: LineCount): number =>
  bad === 0 ? EXIT.good : good > 0 ? EXIT.someRejected : EXIT.nothingPublished;

/** The records of an NDJSON source. A bad line is told on stderr with its number and code, and the rest goes on. */
export async function* goodRecords<T>(
  source: Source,
  schema: z.ZodType<T>,
  { count, shell }: { readonly count: LineCount; readonly shell: Shell },
): AsyncGenerator<T> {
  const name = source.path === '-' ? 'stdin' : source.path;
  try {
    for await (const record of records(source, schema)) {
      if (record.ok) {
        count.good += 1;
        yield record.value;
        continue;
      }
      count.bad += 1;
      const { line, code, message } = record;
      await complain(`${name}:${line}: ${code}: ${message}`, shell, { code, message, source_path: name, line });
    }
  } catch (error) {
    throw new CommandFailure(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
