import type { Event } from '../../schemas/event.ts';
import type { RunManifest } from '../../schemas/run-manifest.ts';
import { halvesOf } from '../dedupe/event/event-id.ts';
import { DEFAULT_FORMATS, isWritten, PAGE } from '../emit/formats.ts';
import type { History, Now } from '../emit/history/history.ts';
import type { CsvProfile } from '../emit/publication.ts';
import { ClosedPipe } from '../io/checked-writer.ts';
import { columnsChunks } from '../io/columns-file.ts';
import type { OutFile } from '../io/generation.ts';
import { programDigest } from '../io/program-digest.ts';
import { reasonOf } from '../io/system-reason.ts';
import { type Earlier, findingColumns } from '../memory/earlier.ts';
import { MEMORY_FILES, memoryFiles } from '../memory/memory-files.ts';
import type { Outcome } from '../run.ts';
import { historySince } from './history.ts';
import { type Emitted, KEEP, publishTimeline } from './publish.ts';
import { type Ended, rejectedEntry, tellOutcome } from './run-log.ts';
import type { OutSettings } from './settings.ts';
import { CommandFailure, type Shell } from './shell.ts';
import type { Stopwatch } from './stopwatch.ts';
import { runSummary, summaryText } from './summary.ts';
import { paint } from './wording.ts';

function recordedOptions(settings: OutSettings): RunManifest['options'] {
  const { published = null, timezone = null, earliest = null, format = DEFAULT_FORMATS, fresh = false } = settings;
  const map = [...(settings.map ?? [])].map(([field, name]) => `${field}=${name}`);
  return { published, timezone, earliest, map, format: [...format], 'csv-profile': profileOf(settings), fresh };
}

const profileOf = ({ 'csv-profile': profile = 'plain' }: OutSettings): CsvProfile => profile;

/** The events that hold the mentions which gave some ids, from the columns of all mentions. */
function namedIn(
  { linked: { table }, eventOf, events }: Outcome['findings'],
  ids: ReadonlySet<string>,
): Map<string, string> {
  const wanted = new Map([...ids].map((id) => [halvesOf(id).join(), id]));
  const named = new Map<string, string>();
  for (let i = 0; i < table.length && wanted.size > 0; i++) {
    const id = wanted.get(`${table.idHigh[i]},${table.idLow[i]}`);
    const home = events.ids[eventOf[i] ?? -1];
    if (id !== undefined && home !== undefined && !named.has(id)) named.set(id, home);
  }
  return named;
}

const nowOf = ({ made, findings }: Outcome): Now => ({
  events: made,
  present: new Set(findings.events.ids),
  named: (ids) => namedIn(findings, ids),
});

/** What the next run must know. The sizes of what was emitted are known only once it is written. */
const memoryOf = (outcome: Outcome, settings: OutSettings, emitted: Emitted): OutFile[] => [
  ...memoryFiles({
    program: programDigest(),
    csvProfile: profileOf(settings),
    corrections: outcome.corrections,
    ...outcome.known,
  }),
  {
    name: MEMORY_FILES.findings,
    rows: 1,
    chunks: (function* () {
      yield* columnsChunks(findingColumns(outcome.findings, emitted));
    })(),
  },
];

/** What people, or with --log json programs, are told of it on stderr. */
async function remark(outcome: Outcome & History, ended: Ended, { settings, shell }: Reporting): Promise<void> {
  const { summary } = ended;
  if (settings.quiet === true) {
    if (outcome.rejectedNow > 0) await shell.err.tell(rejectedEntry(outcome, summary.out));
    return;
  }
  if (shell.err.kind === 'json') return await tellOutcome(outcome, ended, shell);
  const color = shell.errIsTerminal && !shell.noColor && settings.color !== false;
  const page = pageOf(settings, summary.out);
  await shell.err.write(summaryText(summary, outcome, { style: paint(color), page, today: shell.now().slice(0, 10) }));
}

/** Where the page is that this run published; null where it wrote none. */
const pageOf = ({ format }: OutSettings, out: string | null): string | null =>
  out === null || !isWritten(PAGE, format ?? DEFAULT_FORMATS) ? null : `${out}/latest/${PAGE}`;

type Reporting = { readonly settings: OutSettings; readonly shell: Shell };

async function report(outcome: Outcome & History, ended: Ended, { settings, shell }: Reporting): Promise<void> {
  const { summary } = ended;
  await remark(outcome, ended, { settings, shell });
  if (settings.json !== true) return;
  await shell.out.write(`${JSON.stringify(summary)}\n`);
  await shell.out.flush().catch((error: unknown) => {
    if (error instanceof ClosedPipe || summary.out === null) throw error;
    throw new CommandFailure(`published to ${summary.out}, but not told: ${reasonOf(error)}`);
  });
}

type Publishing = {
  readonly settings: OutSettings;
  readonly earlier: Earlier | null;
  /** Begun with the run. */
  readonly watch: Stopwatch;
};

/** Publishes what a run made, with what is new since the generation before, and tells what came of it. */
export async function publishOutcome(outcome: Outcome, publishing: Publishing, shell: Shell): Promise<void> {
  const { settings, earlier, watch } = publishing;
  const { out, fresh = false, format = DEFAULT_FORMATS } = settings;
  const lost: Event[] | null = earlier === null ? null : outcome.lost.map(earlier.eventAt);
  const told = { ...outcome, ...(await historySince(out, nowOf(outcome), { fresh, lost })) };
  const isDry = settings['dry-run'] === true;
  const publish = (): Promise<string> =>
    publishTimeline(
      { ...told, mentions: outcome.counts.mentions, csvProfile: profileOf(settings) },
      {
        out,
        formats: format,
        fresh,
        keep: settings.keep ?? KEEP,
        recorded: recordedOptions(settings),
        ...(earlier !== null && { earlier: earlier.files }),
        memory: (emitted) => memoryOf(outcome, settings, emitted),
      },
      shell,
    );
  const runId = isDry ? null : await publish();
  watch.lap('publish');
  const summary = runSummary(told, isDry ? null : out);
  await report(told, { summary, runId, seconds: watch.seconds() }, { settings, shell });
}
