import { join } from 'node:path';
import { currentRun, isRunId, LATEST, RUNS, readOr, runOfFile, runOfLink } from './current.ts';
import { type Place, removeQuietly } from './disk.ts';
import { isLeftLock } from './lock.ts';
import { BEFORE, NEW_CURRENT, NEW_LATEST, readyLatest, showLatest } from './pointer.ts';

/** In runs/: the generation that is being written, and those that are being removed. */
export const DRAFT = '.draft';
const LOCK_DRAFT = '.lock-';

const RUN_ID = /^\d{8}T\d{6}-\d{3}Z-[0-9a-f]{12}(?:-\d+)?$/;

const namesIn = (path: string, { disk }: Place): Promise<string[]> => disk.readdir(path).catch(() => []);

/** Out of sight first: a removal that is broken off leaves no half of a generation among the whole ones. */
async function removeRun(runId: string, { dir, disk }: Place): Promise<void> {
  const gone = join(dir, RUNS, `${DRAFT}-${runId}`);
  await disk.rename(join(dir, RUNS, runId), gone).catch(() => {});
  await removeQuietly(gone, disk);
}

/** Run id in the name of something that waited for its switch, and null in all other names. */
function waitingRun(name: string): string | null {
  const prefix = [NEW_LATEST, NEW_CURRENT].find((start) => name.startsWith(start));
  return prefix === undefined ? null : name.slice(prefix.length);
}

/** A copy in `latest` says by its run.json which generation it shows. Null where it is no generation. */
async function runOfCopy({ dir, disk }: Place): Promise<string | null> {
  const name = `${LATEST}/run.json`;
  const text = await readOr('', name, () => disk.readFile(join(dir, name), 'utf8'));
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && 'run_id' in manifest ? String(manifest.run_id) : null;
  } catch {
    return null;
  }
}

/** `latest` must be ours to switch: a folder that somebody made there is not touched. */
export async function refuseForeignLatest(place: Place): Promise<void> {
  const { dir, disk } = place;
  const found = await readOr(null, LATEST, () => disk.lstat(join(dir, LATEST)));
  if (found === null || found.isSymbolicLink()) return;
  if ((await runOfFile(place)) !== null && (await runOfCopy(place)) !== null) return;
  throw new Error(`${join(dir, LATEST)} is not a link that annals made: move it away, or publish to another folder`);
}

/** Where current.txt and `latest` do not say the same, or a link could take over: a run was ended between the two. */
async function mendLatest(place: Place): Promise<void> {
  const current = await runOfFile(place);
  if (current === null) return;
  if ((await runOfLink(place)) === null && (await runOfCopy(place)) === current) return;
  await refuseForeignLatest(place);
  await readyLatest(current, join(place.dir, RUNS, current), place);
  await showLatest(current, place);
}

/**
 * Removes what crashed runs left: drafts, and generations that were complete but never came to be current. What waited for the switch,
 * which is made before the folder gets its name, tells which those are. Then `latest` is put right. Only for the lock's holder; what
 * cannot be removed stays, for it is in nobody's way. Throws in words where the disk does not tell what is current.
 */
export async function removeLeftovers(place: Place): Promise<void> {
  const { dir, disk } = place;
  const current = await currentRun(place);
  for (const name of await namesIn(dir, place)) {
    const runId = waitingRun(name);
    if (runId === null && !(name.startsWith(LOCK_DRAFT) && isLeftLock(join(dir, name)))) continue;
    if (runId !== null && runId !== current && runId !== BEFORE && isRunId(runId)) await removeRun(runId, place);
    await removeQuietly(join(dir, name), disk);
  }
  for (const name of await namesIn(join(dir, RUNS), place))
    if (name.startsWith(DRAFT)) await removeQuietly(join(dir, RUNS, name), disk);
  await mendLatest(place).catch(() => {});
}

/** Removes a run that failed, with all that waited for its switch. The generations before stay. */
export async function removeFailed(runId: string | null, place: Place): Promise<void> {
  if (runId !== null && runId !== (await currentRun(place))) await removeRun(runId, place);
  await removeLeftovers(place);
}

/**
 * Removes all but the newest generations, `keep` of them with the current one. The names begin with the time; the current one stays
 * whatever its clock said. What cannot be removed is tried again after the next run.
 */
export async function removeEarlier(keep: number, place: Place): Promise<void> {
  const current = await currentRun(place).catch(() => null);
  if (current === null) return;
  const names = await namesIn(join(place.dir, RUNS), place);
  const others = names.filter((name) => RUN_ID.test(name) && name !== current).toSorted();
  for (const name of others.slice(0, Math.max(0, others.length - keep + 1))) await removeRun(name, place);
}
