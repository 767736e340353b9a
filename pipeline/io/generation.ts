import { createHash, type Hash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileFacts } from '../../schemas/run-manifest.ts';
import { onInterrupt } from './interrupt.ts';

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

const RUNS = 'runs';
const LATEST = 'latest';
const DRAFT = '.draft-';
const POINTER = '.latest-';
/** Characters of text or bytes: near enough. */
const WRITE_SIZE = 256 * 1024;
const FILE_NAME = /^(?:[\w-][\w.-]*\/)?[\w-][\w.-]*$/;

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

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

async function writeFile(path: string, { rows, chunks }: OutFile): Promise<FileFacts> {
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(path, 'wx');
  try {
    for (const piece of pieces(chunks)) {
      hash.update(piece);
      bytes += piece.length;
      await handle.writeFile(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), bytes, rows };
}

/** Run id that `latest` names, or null where nothing was published yet. */
async function latestRun(dir: string): Promise<string | null> {
  try {
    return basename(await readlink(join(dir, LATEST)));
  } catch {
    return null;
  }
}

/**
 * Removes what crashed runs left: drafts, and generations that were complete but that `latest` never came to name. The
 * unused pointer, which is made before the folder gets its name, tells which those are. Only for the lock's holder.
 */
export async function removeLeftovers(dir: string): Promise<void> {
  const latest = await latestRun(dir);
  for (const name of await readdir(dir)) {
    if (name.startsWith('.lock-')) await rm(join(dir, name), { force: true });
    if (!name.startsWith(POINTER)) continue;
    const runId = name.slice(POINTER.length);
    if (runId !== latest) await rm(join(dir, RUNS, runId), { recursive: true, force: true });
    await rm(join(dir, name), { force: true });
  }
  const drafts = existsSync(join(dir, RUNS)) ? await readdir(join(dir, RUNS)) : [];
  for (const name of drafts.filter((draft) => draft.startsWith(DRAFT)))
    await rm(join(dir, RUNS, name), { recursive: true, force: true });
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
async function makeFolders(draft: string, files: readonly OutFile[]): Promise<string[]> {
  const foreign = files.find(({ name }) => !FILE_NAME.test(name));
  if (foreign !== undefined) throw new Error(`${foreign.name} is no name for a published file`);
  const names = files.flatMap(({ name }) => (name.includes('/') ? [dirname(name)] : []));
  const folders = [...new Set(names)].map((name) => join(draft, name));
  for (const folder of folders) await mkdir(folder);
  return folders;
}

async function writeDraft(dir: string, draft: string, { files, stamp, manifest }: Generation): Promise<string> {
  await mkdir(draft, { recursive: true });
  const folders = await makeFolders(draft, files);
  const facts = new Map<string, FileFacts>();
  for (const file of files) facts.set(file.name, await writeFile(join(draft, file.name), file));
  const runId = runIdOf(dir, stamp, facts);
  const chunks = [manifest(runId, facts, await latestRun(dir))];
  await writeFile(join(draft, 'run.json'), { name: 'run.json', rows: 1, chunks });
  for (const folder of [...folders, draft]) await syncFolder(folder);
  return runId;
}

/** `latest` must be ours to switch: a folder that somebody made there is not touched. */
async function refuseForeignLatest(dir: string): Promise<void> {
  const found = await lstat(join(dir, LATEST)).catch(() => null);
  if (found !== null && !found.isSymbolicLink())
    throw new Error(`${join(dir, LATEST)} is not a link that annals made: move it away, or publish to another folder`);
}

/**
 * Publishes a generation: all files written and synced under a draft name, then one rename switches `latest`. Whatever
 * happens before that instant, the generation before stays whole. The caller holds the folder's lock.
 */
export async function publish(dir: string, generation: Generation): Promise<string> {
  await refuseForeignLatest(dir);
  const draft = join(dir, RUNS, `${DRAFT}${process.pid}`);
  const forget = onInterrupt(() => rmSync(draft, { recursive: true, force: true }));
  try {
    const runId = await writeDraft(dir, draft, generation);
    const pointer = join(dir, `${POINTER}${runId}`);
    await symlink(`${RUNS}/${runId}`, pointer);
    await rename(draft, join(dir, RUNS, runId));
    await syncFolder(join(dir, RUNS));
    await rename(pointer, join(dir, LATEST));
    await syncFolder(dir);
    return runId;
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    throw error;
  } finally {
    forget();
  }
}

/** Forgets the generations before `runId`. */
export async function removeEarlier(dir: string, runId: string): Promise<void> {
  for (const name of await readdir(join(dir, RUNS)))
    if (name !== runId) await rm(join(dir, RUNS, name), { recursive: true, force: true });
}
