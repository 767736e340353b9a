import { join } from 'node:path';
import { CURRENT, LATEST, RUNS, runOfFile, runOfLink } from './current.ts';
import { type Place, removeQuietly } from './disk.ts';
import { syncFile, syncFolder, writeSynced } from './durable.ts';
import { doing, errorCode, reasonOf } from './system-reason.ts';

/**
 * How the current generation is named, so that one rename switches it.
 * - Link: `latest` is a symbolic link to runs/ID, made under another name and renamed to `latest`.
 * - File: where links cannot be made or not be replaced (FAT, some network shares, Windows), current.txt names runs/ID and is switched
 *   the same way; `latest` is a copy for people, exchanged after that instant. A crash in between is mended by the next run.
 * Where current.txt is, it counts. It goes as soon as a link says the same.
 */
export type Pointer = 'link' | 'file';

/** The new `latest`, or the new current.txt, of a run until its rename. What is left of them tells which runs never came to be named. */
export const NEW_LATEST = '.latest-';
export const NEW_CURRENT = '.current-';
/** No run id: the generation before, while it is put back or moved aside. */
export const BEFORE = 'before';

/** Codes by which systems say that they make no link here. Is the disk really read-only, the file cannot be written either. */
const NO_LINKS = new Set(['EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EPROTO', 'EROFS']);
/** Codes by which systems say that they replace no link or folder by a rename. */
const NO_REPLACING = new Set(['EPERM', 'EACCES', 'EEXIST', 'EISDIR', 'ENOTDIR', 'ENOTEMPTY', 'EBUSY']);

const targetOf = (runId: string): string => `${RUNS}/${runId}`;

/** Links or copies the files of a generation, one level of folders deep. */
async function copyFolder(from: string, to: string, place: Place): Promise<void> {
  const { disk } = place;
  await disk.mkdir(to);
  for (const entry of await disk.readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target, place);
    else
      await disk.link(source, target).catch(async (error: unknown) => {
        if (!NO_LINKS.has(errorCode(error))) throw error;
        await disk.copyFile(source, target);
        await syncFile(target, disk);
      });
  }
}

/** Makes what `latest` is to be, under another name: a link (true), or a copy of the generation, which is in `from`. */
export async function readyLatest(runId: string, from: string, place: Place): Promise<boolean> {
  const { dir, disk } = place;
  const path = join(dir, NEW_LATEST + runId);
  return await doing(`make ${LATEST}`, async () => {
    try {
      await disk.symlink(targetOf(runId), path, 'dir');
      return true;
    } catch (error) {
      if (!NO_LINKS.has(errorCode(error))) throw error;
      await copyFolder(from, path, place);
      return false;
    }
  });
}

const readyCurrent = (runId: string, { dir, disk }: Place): Promise<void> =>
  doing(`write ${CURRENT}`, () => writeSynced(join(dir, NEW_CURRENT + runId), `${targetOf(runId)}\n`, disk));

/** Makes all that the switch needs but the switch. `from` holds the generation's files. */
export async function ready(runId: string, from: string, place: Place): Promise<Pointer> {
  const linked = await readyLatest(runId, from, place);
  if (linked && (await runOfFile(place)) === null) return 'link';
  await readyCurrent(runId, place);
  return 'file';
}

async function switchLink(runId: string, { dir, disk }: Place): Promise<boolean> {
  try {
    await disk.rename(join(dir, NEW_LATEST + runId), join(dir, LATEST));
    return true;
  } catch (error) {
    if (NO_REPLACING.has(errorCode(error))) return false;
    throw error;
  }
}

/** The switch: one rename. Tells which it was, for a link that cannot be replaced gives way to current.txt. */
export async function switchTo(runId: string, pointer: Pointer, place: Place): Promise<Pointer> {
  const { dir, disk } = place;
  if (pointer === 'link') {
    if (await doing(`switch ${LATEST}`, () => switchLink(runId, place))) return 'link';
    await readyCurrent(runId, place);
  }
  await doing(`switch ${CURRENT}`, () => disk.rename(join(dir, NEW_CURRENT + runId), join(dir, CURRENT)));
  return 'file';
}

/** Names the generation before again, or none: for a switch that the disk may not keep. */
export async function switchBack(before: string | null, pointer: Pointer, place: Place): Promise<void> {
  const { dir, disk } = place;
  const [path, draft] =
    pointer === 'link' ? [join(dir, LATEST), NEW_LATEST] : ([join(dir, CURRENT), NEW_CURRENT] as const);
  const back = join(dir, draft + BEFORE);
  if (before === null) return await disk.rm(path, { force: true });
  if (pointer === 'link') await disk.symlink(targetOf(before), back, 'dir');
  else await writeSynced(back, `${targetOf(before)}\n`, disk);
  await disk.rename(back, path);
}

/** Puts the new `latest` where the old one is. Where a folder is in the way there are two renames, with nothing in between. */
async function exchange(runId: string, { dir, disk }: Place): Promise<void> {
  const [from, to, aside] = [NEW_LATEST + runId, LATEST, NEW_LATEST + BEFORE].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  try {
    return await disk.rename(from, to);
  } catch (error) {
    if (!NO_REPLACING.has(errorCode(error))) throw error;
  }
  await removeQuietly(aside, disk);
  await disk.rename(to, aside);
  try {
    await disk.rename(from, to);
  } catch (error) {
    await disk.rename(aside, to).catch(() => {});
    throw error;
  }
  await removeQuietly(aside, disk);
}

/**
 * After a switch of current.txt: shows the generation in `latest` too. Returns why that cannot be, as where a program has one of its
 * files open; the next run tries again.
 */
export async function showLatest(runId: string, place: Place): Promise<string | null> {
  const { dir, disk } = place;
  try {
    await exchange(runId, place);
    if ((await runOfLink(place)) === runId) await disk.rm(join(dir, CURRENT), { force: true });
    await syncFolder(dir, disk);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
