import type { History } from '../emit/history/history.ts';
import { ClosedPipe } from '../io/checked-writer.ts';
import { programDigest } from '../io/program-digest.ts';
import { reasonOf } from '../io/system-reason.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import type { Outcome } from '../run.ts';
import { historySince } from './history.ts';
import { ALL_FORMATS, KEEP, type PublishOptions, publishTimeline } from './publish.ts';
import type { Settings } from './settings.ts';
import { CommandFailure, type Shell } from './shell.ts';
import { runSummary, summaryText } from './summary.ts';
import { paint } from './wording.ts';

/** Settings of a command that publishes. */
export type OutSettings = Settings & { readonly out: string };

function publishOptions(settings: OutSettings, outcome: Outcome): PublishOptions {
  const { out, published = null, timezone = null, earliest = null, format = ALL_FORMATS, fresh = false } = settings;
  const { keep = KEEP } = settings;
  const map = [...(settings.map ?? [])].map(([field, name]) => `${field}=${name}`);
  const csvProfile = settings['csv-profile'] ?? 'plain';
  const { corrections, known } = outcome;
  return {
    out,
    formats: format,
    csvProfile,
    fresh,
    keep,
    recorded: { published, timezone, earliest, map, format: [...format], 'csv-profile': csvProfile, fresh },
    memory: memoryFiles({ program: programDigest(), corrections, ...known }),
  };
}

async function report(outcome: Outcome & History, settings: OutSettings, shell: Shell): Promise<void> {
  const summary = runSummary(outcome, settings['dry-run'] === true ? null : settings.out);
  const color = shell.errIsTerminal && !shell.noColor && settings.color !== false;
  if (settings.quiet !== true)
    await shell.err.write(summaryText(summary, outcome, { style: paint(color), today: shell.now().slice(0, 10) }));
  if (settings.json !== true) return;
  await shell.out.write(`${JSON.stringify(summary)}\n`);
  await shell.out.flush().catch((error: unknown) => {
    if (error instanceof ClosedPipe || summary.out === null) throw error;
    throw new CommandFailure(`published to ${summary.out}, but not told: ${reasonOf(error)}`);
  });
}

/** Publishes what a run made, with what is new since the generation before, and tells what came of it. */
export async function publishOutcome(outcome: Outcome, settings: OutSettings, shell: Shell): Promise<void> {
  const { out, fresh = false } = settings;
  const told = { ...outcome, ...(await historySince(out, outcome.events, fresh)) };
  if (settings['dry-run'] !== true) await publishTimeline(told, publishOptions(settings, outcome), shell);
  await report(told, settings, shell);
}
