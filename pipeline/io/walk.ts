import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compareText } from '../../schemas/event-order.ts';
import { fileSource } from './file-source.ts';
import { Findings, type Found, type Group } from './found.ts';
import { passedOverByName } from './passed-over.ts';
import { reasonOf } from './system-reason.ts';

/** The sidecar's name: publication dates and titles for files that cannot say them. */
const SIDECAR = 'articles.csv';

/** What reviewers say of events and mentions, wherever in the input it lies. */
const CORRECTIONS = 'corrections.csv';

/** A path as rejects and sidecars name it, and where it is on this machine. */
type Place = { readonly path: string; readonly at: string };
type Rules = { readonly output: string | null; readonly findings: Findings };

const inside = (folder: Place, name: string): Place => ({
  path: folder.path === '' ? name : `${folder.path}/${name}`,
  at: join(folder.at, name),
});

async function enterFile(
  { path, at }: Place,
  { findings }: Rules,
  into: { group: Group; facts: Stats },
): Promise<void> {
  const real = await realpath(at);
  if (!findings.isNew(real)) return findings.passOver('same_file');
  findings.bytes += into.facts.size;
  into.group.sources.push(fileSource(path, real));
}

/** One entry of a folder. Links are followed; a link to nowhere, a FIFO, a socket or a device is no file. */
async function enter(place: Place, rules: Rules, group: Group): Promise<void> {
  const { findings } = rules;
  const why = passedOverByName(basename(place.at));
  if (why !== null) return findings.passOver(why);
  const facts = await stat(place.at).catch(() => null);
  if (facts?.isDirectory()) return enterFolder(place, rules, group);
  return facts?.isFile() ? enterFile(place, rules, { group, facts }) : findings.passOver('not_a_file');
}

async function enterFolder(place: Place, rules: Rules, outer: Group): Promise<void> {
  const { findings, output } = rules;
  let entries: Dirent[];
  try {
    const real = await realpath(place.at);
    if (real === output) return findings.passOver('output');
    if (!findings.isNew(real)) return findings.passOver('same_file');
    entries = await readdir(place.at, { withFileTypes: true });
  } catch (error) {
    return findings.reject(place.path || place.at, `the folder cannot be read: ${reasonOf(error)}`);
  }
  const group = (await sidecarGroup(inside(place, SIDECAR), rules, true)) ?? outer;
  const lists = new Set(group === outer ? [] : [SIDECAR]);
  if (await enterCorrections(inside(place, CORRECTIONS), rules, true)) lists.add(CORRECTIONS);
  const names = entries.map(({ name }) => name).filter((name) => !lists.has(name));
  for (const name of names.toSorted(compareText)) await enter(inside(place, name), rules, group);
}

/** The group of the files that a sidecar speaks for, or null where there is none at this place. */
async function sidecarGroup({ path, at }: Place, { findings }: Rules, complete: boolean): Promise<Group | null> {
  const facts = await stat(at).catch(() => null);
  if (!facts?.isFile()) return null;
  const real = await realpath(at);
  findings.isNew(real);
  return findings.groupOf(real, { sidecar: fileSource(path, real), complete });
}

/** Whether there are corrections at this place; they are no article then. */
async function enterCorrections({ path, at }: Place, { findings }: Rules, complete: boolean): Promise<boolean> {
  const facts = await stat(at).catch(() => null);
  if (!facts?.isFile()) return false;
  const real = await realpath(at);
  findings.isNew(real);
  findings.correct(real, { source: fileSource(path, real), complete });
  return true;
}

/** What the user named. A file is spoken for by the lists that lie beside it, as if its folder had been named. */
async function enterNamed(at: string, rules: Rules): Promise<void> {
  const { findings } = rules;
  let facts: Stats;
  try {
    facts = await stat(at);
  } catch (error) {
    return findings.reject(at, `it cannot be read: ${reasonOf(error)}`);
  }
  const alone = findings.groupOf('', { sidecar: null, complete: true });
  if (facts.isDirectory()) return enterFolder({ path: '', at }, rules, alone);
  if (!facts.isFile()) return findings.reject(at, 'it is no regular file: to read a stream, give "-" and pipe it in');
  const beside = await sidecarGroup({ path: SIDECAR, at: join(dirname(at), SIDECAR) }, rules, false);
  await enterCorrections({ path: CORRECTIONS, at: join(dirname(at), CORRECTIONS) }, rules, false);
  const name = basename(at);
  if (name === SIDECAR) findings.nameList(await realpath(at));
  if (name === SIDECAR || name === CORRECTIONS) return;
  await enterFile({ path: name, at }, rules, { group: beside ?? alone, facts });
}

/**
 * The regular, visible files under files and folders, each real path once, in an order that hangs only on their paths:
 * relative to the folder that was named, with forward slashes. `output`, the real path of the folder that is published
 * to, is left out.
 */
export async function walk(inputs: readonly string[], output: string | null): Promise<Found> {
  const findings = new Findings();
  for (const input of inputs.toSorted(compareText)) await enterNamed(input, { output, findings });
  return findings.found();
}
