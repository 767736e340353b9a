import type { LogLine } from '../../schemas/log-line.ts';
import type { CheckedWriter } from '../io/checked-writer.ts';
import { printable, printableLine } from '../io/printable.ts';
import { coded } from './log-codes.ts';

export type LogKind = 'text' | 'json';

/** A line of the log but for its time. */
export type LogEntry = Omit<LogLine, 'time'>;

/** stderr: words for people or, once `kind` is json, one object a line and nothing else. */
export class LogWriter {
  kind: LogKind = 'text';
  readonly #writer: CheckedWriter;
  readonly #now: () => string;

  constructor(writer: CheckedWriter, now: () => string) {
    this.#writer = writer;
    this.#now = now;
  }

  /** An entry as it is written: in words, its message. Characters that steer a terminal are escaped. */
  line(entry: LogEntry): string {
    if (this.kind === 'text') return `${printableLine(entry.message)}\n`;
    return `${printable(JSON.stringify({ time: this.#now(), ...entry } satisfies LogLine))}\n`;
  }

  /** Something that is told in either kind: its message in words, all of it in JSON. */
  tell(entry: LogEntry): Promise<void> {
    return this.#writer.write(this.line(entry));
  }

  /** Words for people, as they are. In JSON each line of them is an entry that has nothing else to tell. */
  async write(text: string): Promise<void> {
    if (this.kind === 'text') return await this.#writer.write(text);
    for (const message of text.split('\n')) if (message.trim() !== '') await this.tell({ ...coded('remark'), message });
  }

  flush(): Promise<void> {
    return this.#writer.flush();
  }
}
