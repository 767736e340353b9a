import { createHash, type Hash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { FileFacts } from '../../schemas/run-manifest.ts';
import { currentRun, LATEST, RUNS } from './current.ts';
import { DISK, type Disk, type Place } from './disk.ts';
import { syncFolder } from './durable.ts';
import { onInterrupt } from './interrupt.ts';
import { DRAFT, refuseForeignLatest, removeFailed } from './leftovers.ts';
import { type Pointer, ready, showLatest, switchBack, switchTo } from './pointer.ts';
import { doing, reasonOf } from './system-reason.ts';

/**
 * A file to be published: its content is made while it is written. An iterator that was begun is always ended (`return`), also where
 * writing fails, so what it reads from may be closed there. A chunk is used before the next is asked for.
 */
export type OutFile = {
  /** May stand in a folder: `memory/articles.jsonl`, one level and no more. */
  readonly name: string;
  readonly rows: number;
  readonly chunks: Iterable<string | Uint8Array>;
};

export type Generation = {
  readonly files: readonly OutFile[];
  /** When this run published, as an ISO instant: the injected clock. */
  readonly stamp: string;
  /** run.json, once the facts of all other files are known. */
  readonly manifest: (runId: string, files: ReadonlyMap<string, FileFacts>, previous: string | null) => string;
};

/** Characters of text or bytes: near enough. */
const WRITE_SIZE = 256 * 1024;
const FILE_NAME = /^(?:[\w-][\w.-]*\/)?[\w-][\w.-]*$/;

/** Chunks joined to pieces that are worth a system call. */
function* pieces(chunks: Iterable<string | Uint8Array>): Generator<Buffer> {
  let bytes: Buffer[] = [];
  let size = 0;
  let text = '';
  const endText = (): void => {
    if (text !== '') bytes.push(Buffer.from(text, 'utf8'));
    text = '';
  };
  const joined = (): Buffer => {
    endText();
    const piece = bytes.length === 1 && bytes[0] !== undefined ? bytes[0] : Buffer.concat(bytes);
    bytes = [];
    size = 0;
    return piece;
  };
  for (const chunk of chunks) {
    size += chunk.length;
    if (typeof chunk === 'string') text += chunk;
    else {
      endText();
      // A copy: whoever made the chunk may fill it anew for the next.
      bytes.push(Buffer.from(chunk));
    }
    if (size >= WRITE_SIZE) yield joined();
  }
  if (size > 0) yield joined();
}

async function writeFile(path: string, { name, rows, chunks }: OutFile, { open }: Disk): Promise<FileFacts> {
  const hash: Hash = createHash('sha256');
  const writing = <T>(work: Promise<T>): Promise<T> => doing(`write ${name}`, () => work);
  let bytes = 0;
  const handle = await writing(open(path, 'wx'));
  try {
    for (const piece of pieces(chunks)) {
      hash.update(piece);
      bytes += piece.length;
      await writing(handle.writeFile(piece));
    }
    await writing(handle.sync());
  } finally {
    await writing(handle.close());
  }
  return { sha256: hash.digest('hex'), bytes, rows };
}

/**
 * Stamp first, so that a list of folders is in the order of time; then a digest of the content, so that the name vouches
 * for it. The stamp makes each run a generation of its own even where nothing changed.
 */
function runIdOf(dir: string, stamp: string, files: ReadonlyMap<string, FileFacts>): string {
  const hash = createHash('sha256');
  for (const [name, { sha256 }] of files) hash.update(`${name} ${sha256}\n`);
  const id = `${stamp.replace(/[-:]/g, '').replace('.', '-')}-${hash.digest('hex').slice(0, 12)}`;
  let unused = id;
  for (let n = 2; existsSync(join(dir, RUNS, unused)); n += 1) unused = `${id}-${n}`;
  return unused;
}

/** Folders that the files' names ask for. */
function foldersFor(files: readonly OutFile[]): string[] {
  const foreign = files.find(({ name }) => !FILE_NAME.test(name));
  if (foreign !== undefined) throw new Error(`${foreign.name} is no name for a published file`);
  return [...new Set(files.flatMap(({ name }) => (name.includes('/') ? [dirname(name)] : [])))];
}

async function writeDraft(draft: string, { files, stamp, manifest }: Generation, place: Place): Promise<string> {
  const { dir, disk } = place;
  const folders = foldersFor(files).map((name) => join(draft, name));
  await doing(`make ${RUNS}`, () => disk.mkdir(join(dir, RUNS), { recursive: true }));
  // Never one that is there already: what else is in it would be published.
  for (const folder of [draft, ...folders]) await doing(`make ${relative(dir, folder)}`, () => disk.mkdir(folder));
  const facts = new Map<string, FileFacts>();
  for (const file of files) facts.set(file.name, await writeFile(join(draft, file.name), file, disk));
  const runId = runIdOf(dir, stamp, facts);
  const chunks = [manifest(runId, facts, await currentRun(place))];
  await writeFile(join(draft, 'run.json'), { name: 'run.json', rows: 1, chunks }, disk);
  for (const folder of [...folders, draft])
    await doing(`write ${relative(dir, folder)}`, () => syncFolder(folder, disk));
  return runId;
}

/** The switch, and back again where the disk cannot keep it: what failed must not be what the next reader finds. */
async function switchAndSync(runId: string, pointer: Pointer, place: Place): Promise<Pointer> {
  const before = await currentRun(place);
  const switched = await switchTo(runId, pointer, place);
  try {
    await doing(`keep the new ${LATEST}`, () => syncFolder(place.dir, place.disk));
    return switched;
  } catch (error) {
    await switchBack(before, switched, place).catch(() => {});
    throw error;
  }
}

/** What became of a run that failed. Where even the switch back fails, the new generation is whole and current after all. */
async function failure(error: unknown, runId: string | null, place: Place): Promise<Error> {
  await removeFailed(runId, place).catch(() => {});
  const isCurrent = runId !== null && (await currentRun(place).catch(() => null)) === runId;
  const what = isCurrent
    ? `published to ${place.dir}, but the device may lose it`
    : `nothing was published to ${place.dir}`;
  return new Error(`${what}: ${reasonOf(error)}`);
}

export type Published = {
  readonly runId: string;
  /** Why `latest`, a copy where no link can be made, still shows the generation before. Null where it does not. */
  readonly behind: string | null;
};

/**
 * Publishes a generation: all files written and synced under a draft name, then one rename switches to it (see pointer.ts). Whatever
 * happens before that instant, the generation before stays whole and current. Throws in words, naming the file and the system's reason.
 * The caller holds the folder's lock.
 */
export async function publish(dir: string, generation: Generation, disk: Disk = DISK): Promise<Published> {
  const place = { dir, disk };
  await refuseForeignLatest(place);
  const draft = join(dir, RUNS, DRAFT);
  const forget = onInterrupt(() => rmSync(draft, { recursive: true, force: true }));
  let runId: string | null = null;
  try {
    const id = await writeDraft(draft, generation, place);
    runId = id;
    const pointer = await ready(id, draft, place);
    await doing(`name ${RUNS}/${id}`, async () => {
      await disk.rename(draft, join(dir, RUNS, id));
      await syncFolder(join(dir, RUNS), disk);
    });
    const switched = await switchAndSync(id, pointer, place);
    return { runId: id, behind: switched === 'file' ? await showLatest(id, place) : null };
  } catch (error) {
    throw await failure(error, runId, place);
  } finally {
    forget();
  }
}
