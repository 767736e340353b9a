import { join } from 'node:path';
import { DISK, type Disk, type Place } from './disk.ts';
import { doing, errorCode } from './system-reason.ts';

/** Folder of the generations, each in a folder of its own. */
export const RUNS = 'runs';
/** What people look at: a link to the current generation or, where links cannot be made, a copy of it. */
export const LATEST = 'latest';
/** Only where `latest` is, or for a moment may be, no link that tells the truth: a line that names the current generation. */
export const CURRENT = 'current.txt';

export const isRunId = (name: string): boolean => /^[0-9A-Za-z-]+$/.test(name);

/** Run id that a line such as `runs/ID` names, written with either slash; null where it is none. */
function namedBy(line: string): string | null {
  const [id = '', folder = ''] = line.trim().split(/[\\/]/).reverse();
  return folder === RUNS && isRunId(id) ? id : null;
}

/** What reading says where there is nothing of the kind that was asked for. UNKNOWN is Windows's word for a folder that is no link. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EINVAL', 'UNKNOWN']);

/** A failing disk is not an empty one: whoever takes it for that would compare with nothing, or clear away what is good. */
export async function readOr<T>(absent: T, name: string, read: () => Promise<T>): Promise<T> {
  return await doing(`read ${name}`, () =>
    read().catch((error: unknown) => {
      if (NOT_THERE.has(errorCode(error))) return absent;
      throw error;
    }),
  );
}

const isThere = async (name: string, { dir, disk }: Place): Promise<boolean> =>
  (await readOr(null, name, () => disk.lstat(join(dir, name)))) !== null;

/** Run id of current.txt, if there is such a file and its generation is there. */
export async function runOfFile({ dir, disk }: Place): Promise<string | null> {
  const id = namedBy(await readOr('', CURRENT, () => disk.readFile(join(dir, CURRENT), 'utf8')));
  return id !== null && (await isThere(join(RUNS, id), { dir, disk })) ? id : null;
}

/** Run id that the link `latest` names; null where that is no link of ours. */
export const runOfLink = async ({ dir, disk }: Place): Promise<string | null> =>
  namedBy(await readOr('', LATEST, () => disk.readlink(join(dir, LATEST))));

/** Run id of the generation that a folder publishes now; null where none was published. */
export const currentRun = async (place: Place): Promise<string | null> =>
  (await runOfFile(place)) ?? (await runOfLink(place));

/**
 * Folder of the generation that `dir` publishes now; null where there is none. Whoever reads several files asks once: they are of one
 * generation then, though another be published meanwhile. Throws in words where the disk fails.
 */
export async function currentFolder(dir: string, disk: Disk = DISK): Promise<string | null> {
  const run = await currentRun({ dir, disk });
  if (run !== null) return join(dir, RUNS, run);
  // As after a copy that followed the link.
  return (await isThere(LATEST, { dir, disk })) ? join(dir, LATEST) : null;
}
