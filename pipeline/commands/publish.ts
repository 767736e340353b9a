import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { RunManifest } from '../../schemas/run-manifest.ts';
import { SCHEMA_VERSION, Timeline } from '../../schemas/timeline.ts';
import { DATABASE, emit, isWritten } from '../emit/formats.ts';
import type { Publication } from '../emit/publication.ts';
import type { EarlierFile } from '../emit/sections.ts';
import { currentFolder } from '../io/current.ts';
import { DISK } from '../io/disk.ts';
import { type OutFile, publish } from '../io/generation.ts';
import { removeEarlier, removeLeftovers } from '../io/leftovers.ts';
import { type Locked, takeLock } from '../io/lock.ts';
import { readIfThere } from '../io/read-text.ts';
import { reasonOf } from '../io/system-reason.ts';
import { aboutCorrections } from '../note.ts';
import type { Outcome } from '../run.ts';
import { complain } from './ndjson.ts';
import { pageAssets } from './page-assets.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';
import { sqliteEngine } from './sqlite-engine.ts';

export type Emitted = ReturnType<typeof emit>;

type PublishOptions = {
  readonly out: string;
  readonly formats: readonly string[];
  readonly fresh: boolean;
  /** Generations that stay, this one included. */
  readonly keep: number;
  /** What run.json tells of how the run was asked for. */
  readonly recorded: RunManifest['options'];
  /** Files of the generation before whose records are kept. */
  readonly earlier?: ReadonlyMap<string, EarlierFile>;
  /** What the next run must know, from what was emitted. */
  readonly memory: (emitted: Emitted) => readonly OutFile[];
};

/** What is published, and what run.json tells of it. */
export type Told = Publication & Pick<Outcome, 'counts' | 'corrections' | 'notes' | 'passedOver'>;

/** What --keep is unless it is said: ten nights to look back on. */
export const KEEP = 10;

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
    await removeLeftovers({ dir: out, disk: DISK }).catch((error: unknown) => {
      throw new CommandFailure(`nothing was published to ${out}: ${reasonOf(error)}`);
    });
    return await work();
  } finally {
    held.lock.release();
  }
}

const staleCopy = (out: string, runId: string, why: string): string =>
  `annals: ${out}/latest, a copy, still shows the run before (${why}): this one is in ${out}/runs/${runId}`;

/** Writes and publishes a timeline. Returns the run's id. */
export async function publishTimeline(outcome: Told, options: PublishOptions, shell: Shell): Promise<string> {
  const { out, formats, earlier } = options;
  const cells = { guarded: 0, shortened: 0 };
  const emitted = emit(outcome, formats, {
    tally: cells,
    assets: pageAssets,
    ...(isWritten(DATABASE, formats) && { engine: await sqliteEngine() }),
    ...(earlier && { earlier }),
  });
  const stamp = shell.now();
  const { runId, behind } = await publish(out, {
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
    throw new CommandFailure(reasonOf(error));
  });
  if (behind !== null) await complain(staleCopy(out, runId, behind), shell);
  await removeEarlier(options.fresh ? 1 : options.keep, { dir: out, disk: DISK });
  return runId;
}

/** A file of the generation that a folder publishes now; null where there is none. Throws in words where the disk fails. */
export async function publishedFile(dir: string, name: string): Promise<string | null> {
  const folder = await currentFolder(dir);
  return folder === null ? null : await readIfThere(join(folder, name));
}

/** What a file of the current generation says, as its schema reads it; null where there is none, or none of ours. */
async function publishedObject<T>(schema: z.ZodType<T>, dir: string, name: string): Promise<T | null> {
  const text = await publishedFile(dir, name);
  try {
    return schema.safeParse(JSON.parse(text ?? '')).data ?? null;
  } catch {
    return null;
  }
}

/** How the timeline that a folder publishes now was made, or null where there is none. Throws in words where the disk fails. */
export const publishedManifest = (dir: string): Promise<RunManifest | null> =>
  publishedObject(RunManifest, dir, 'run.json');

/** The timeline that a folder publishes now, or null where there is none. Throws in words where the disk fails. */
export const publishedTimeline = (dir: string): Promise<Timeline | null> =>
  publishedObject(Timeline, dir, 'timeline.json');
