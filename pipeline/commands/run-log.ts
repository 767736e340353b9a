import type { Reject } from '../../schemas/reject.ts';
import type { RunSummary } from '../../schemas/run-summary.ts';
import type { Outcome } from '../run.ts';
import { futureArticles } from './article-lines.ts';
import type { LogEntry } from './log.ts';
import { coded } from './log-codes.ts';
import type { Settings } from './settings.ts';
import type { Shell } from './shell.ts';
import { counted } from './wording.ts';

/** What a command is about to do. Told in JSON only: whoever types a command knows. */
export async function tellStart(
  about: { readonly command: string; readonly inputs: readonly string[] },
  settings: Settings,
  { err, version }: Shell,
): Promise<void> {
  if (err.kind !== 'json' || settings.quiet === true) return;
  const { map, ...rest } = settings;
  const options = { ...rest, ...(map && { map: [...map].map(([field, name]) => `${field}=${name}`) }) };
  const message = `annals ${version} ${about.command} begins`;
  await err.tell({ ...coded('start'), message, version, ...about, inputs: [...about.inputs], options });
  await err.flush();
}

export const rejectEntry = ({ code, message, source_path, line }: Reject): LogEntry => ({
  level: 'warn',
  code,
  message,
  source_path,
  line,
});

/** What of the articles and corrections needs somebody, a line each. */
function* noteEntries({ rejects, notes, articles }: Outcome, today: string): Generator<LogEntry> {
  for (const reject of rejects) yield rejectEntry(reject);
  for (const { code, about, message } of notes) yield { ...coded(code), message, about };
  for (const { id, source_path, warnings } of articles)
    for (const warning of warnings) {
      const colon = warning.indexOf(':');
      const message = warning.slice(colon + 1).trim();
      yield { level: 'warn', code: warning.slice(0, colon), message, article_id: id, source_path };
    }
  for (const { id, source_path, published_at } of futureArticles(articles, today)) {
    const message = `dated after today: ${published_at}`;
    yield { ...coded('dated_ahead'), message, article_id: id, source_path };
  }
}

export type Ended = {
  readonly summary: RunSummary;
  /** Null where nothing was written. */
  readonly runId: string | null;
  readonly seconds: Readonly<Record<string, number>>;
};

function* endEntries({ summary: { out, ...counts }, runId, seconds }: Ended): Generator<LogEntry> {
  if (runId !== null) yield { ...coded('published'), message: `the timeline is in ${out}/latest/`, run_id: runId, out };
  const message = `${counted(counts.articles, 'article')}, ${counted(counts.events, 'event')}`;
  yield { ...coded('summary'), message, run_id: runId, out, counts, seconds: { ...seconds } };
}

/** All that `run` says at the end, as lines of JSON. */
export async function tellOutcome(outcome: Outcome, ended: Ended, { err, now }: Shell): Promise<void> {
  for (const entry of noteEntries(outcome, now().slice(0, 10))) await err.tell(entry);
  for (const entry of endEntries(ended)) await err.tell(entry);
}

/** The one line of a quiet run that could not read all of its inputs. */
export function rejectedEntry({ rejectedNow }: Outcome, out: string | null): LogEntry {
  const where = out === null ? 'a run without --quiet tells which' : `see ${out}/latest/rejects.jsonl`;
  return {
    ...coded('rejected'),
    message: `annals: ${counted(rejectedNow, 'input')} rejected: ${where}`,
    out,
  };
}
