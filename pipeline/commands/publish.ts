import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RunManifest } from '../../schemas/run-manifest.ts';
import { SCHEMA_VERSION, Timeline } from '../../schemas/timeline.ts';
import { emit, FORMAT_NAMES } from '../emit/formats.ts';
import type { Publication } from '../emit/publication.ts';
import type { EarlierFile } from '../emit/sections.ts';
import { type OutFile, publish, removeEarlier, removeLeftovers } from '../io/generation.ts';
import { type Locked, takeLock } from '../io/lock.ts';
import { readText } from '../io/read-text.ts';
import { reasonOf } from '../io/system-reason.ts';
import { aboutCorrections } from '../note.ts';
import type { Outcome } from '../run.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';

export type Emitted = ReturnType<typeof emit>;

type PublishOptions = {
  readonly out: string;
  readonly formats: readonly string[];
  readonly fresh: boolean;
  /** What run.json tells of how the run was asked for. */
  readonly recorded: RunManifest['options'];
  /** Files of the generation before whose records are kept. */
  readonly earlier?: ReadonlyMap<string, EarlierFile>;
  /** What the next run must know, from what was emitted. */
  readonly memory: (emitted: Emitted) => readonly OutFile[];
};

/** What is published, and what run.json tells of it. */
export type Told = Publication & Pick<Outcome, 'counts' | 'corrections' | 'notes' | 'passedOver'>;

export const ALL_FORMATS: readonly string[] = FORMAT_NAMES;

function lockOf(out: string): Locked {
  try {
    mkdirSync(out, { recursive: true });
    return takeLock(out);
  } catch (error) {
    throw new CommandFailure(`cannot write to ${out}: ${reasonOf(error)}`);
  }
}

/** Does the work while no other run publishes to the folder, after clearing away what a crashed one left. */
export async function holding<T>(out: string, work: () => Promise<T>): Promise<T> {
  const held = lockOf(out);
  if (!held.ok)
    throw new CommandFailure(
      `another run (process ${held.holder}) is publishing to ${out}: try again later`,
      EXIT.locked,
    );
  try {
    await removeLeftovers(out);
    return await work();
  } finally {
    held.lock.release();
  }
}

/** Writes and publishes a timeline. Returns the run's id. */
export async function publishTimeline(outcome: Told, options: PublishOptions, shell: Shell): Promise<string> {
  const { out, formats, earlier } = options;
  const cells = { guarded: 0, shortened: 0 };
  const emitted = emit(outcome, formats, { tally: cells, ...(earlier && { earlier }) });
  const stamp = shell.now();
  const runId = await publish(out, {
    stamp,
    files: [...emitted, ...options.memory(emitted)],
    manifest: (run_id, files, previous) => {
      const manifest = RunManifest.parse({
        run_id,
        schema_version: SCHEMA_VERSION,
        program: { name: 'annals', version: shell.version, node: shell.node },
        published_at: stamp,
        previous,
        options: options.recorded,
        counts: outcome.counts,
        cells,
        corrections: { rows: outcome.corrections.length, notes: aboutCorrections(outcome.notes) },
        passed_over: Object.fromEntries(outcome.passedOver),
        files: Object.fromEntries(files),
      });
      return `${JSON.stringify(manifest, null, 2)}\n`;
    },
  }).catch((error: unknown) => {
    throw new CommandFailure(`nothing was published to ${out}: ${reasonOf(error)}`);
  });
  if (options.fresh) await removeEarlier(out, runId);
  return runId;
}

/** How the timeline that a folder publishes now was made, or null where there is none that can be read. */
export async function publishedManifest(dir: string): Promise<RunManifest | null> {
  try {
    const parsed = RunManifest.safeParse(JSON.parse(await readText(join(dir, 'latest', 'run.json'))));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The timeline that a folder publishes now, or null where there is none that can be read. */
export async function publishedTimeline(dir: string): Promise<Timeline | null> {
  try {
    const parsed = Timeline.safeParse(JSON.parse(await readText(join(dir, 'latest', 'timeline.json'))));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
