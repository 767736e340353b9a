/**
 * However articles come in over a sequence of runs, the timeline is that of one run over all of them, to the byte: npm run repeat:splits
 *
 * Each of 200 random histories has two to six runs into one folder, each over a folder of its own: files come in any order, stay or leave,
 * come back, are edited, cannot be read; the reviewer's corrections come, change and go. At the end one run over the last content of every
 * file that was ever there, and the last corrections, must publish the same bytes in every file but run.json and the two that tell of
 * history, changes.jsonl and aliases.csv; and these must add up.
 *
 *   npm run repeat:splits -- 20          20 histories
 *   npm run repeat:splits -- 1 1234      the one of this seed again
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Change } from '../../schemas/change.ts';
import type { Timeline } from '../../schemas/timeline.ts';
import { type Chance, generator, oneOf } from '../bench/chance.ts';
import { type MadeRecord, madeRecords } from '../bench/made-mentions.ts';
import { annals } from '../cli/annals.ts';

const HISTORIES = 200;
const RUNS = { least: 2, most: 6 };
const OWN = new Set(['run.json', 'changes.jsonl', 'aliases.csv']);

type Files = ReadonlyMap<string, string>;

const short = ({ text, ...record }: MadeRecord, from: number): MadeRecord => ({
  ...record,
  text: `${text
    .split('. ')
    .slice(from, from + 9)
    .join('. ')}.`,
});

const ARTICLES = [...madeRecords(40)];
const jsonLine = (record: object): string => `${JSON.stringify(record)}\n`;

/** What a file may hold: one article or some, with an id of their own or without, dated or not, copied, or nothing that can be read. */
const MAKERS: readonly ((record: MadeRecord, other: MadeRecord) => readonly [name: string, content: string])[] = [
  (one) => [`${one.id}.jsonl`, jsonLine(one)],
  (one, other) => [`two-${one.id}.jsonl`, jsonLine(one) + jsonLine(other)],
  (one) => [`${one.id}.txt`, one.text],
  (one) => [`undated-${one.id}.json`, JSON.stringify({ id: `undated-${one.id}`, text: one.text })],
  (one, other) => [
    `copy-${one.id}.json`,
    JSON.stringify({ ...one, id: `copy-${one.id}`, text: `${one.text} ${other.text.slice(0, 90)}.` }),
  ],
  (one) => [`bad-${one.id}.json`, JSON.stringify(one).slice(0, 40)],
  (one, other) => [`half-${one.id}.jsonl`, `${jsonLine(one)}{"text": \n${jsonLine(other)}`],
];

/** A file as it is, or edited: other clauses of the same articles. */
function someFile(chance: Chance): readonly [string, string] {
  const number = chance(ARTICLES.length);
  const [one, other] = [number, number + 1].map((n) => ARTICLES[n % ARTICLES.length]);
  if (one === undefined || other === undefined) throw new RangeError('there are no articles');
  return oneOf(chance, MAKERS)(short(one, chance(3)), short(other, chance(3)));
}

/** Rows on events and mentions that there are, or were, or never will be. */
function someCorrections(chance: Chance, out: string): string {
  const { events, unresolved }: Timeline = JSON.parse(readFileSync(join(out, 'latest/timeline.json'), 'utf8'));
  if (events.length === 0) return 'id,action,value,note\n';
  const [event, other] = [oneOf(chance, events), oneOf(chance, events)];
  const mention = oneOf(chance, [...event.mentions, ...unresolved]);
  const place = `${mention.article_id}:${mention.start}`;
  const rows = [
    `${event.id},title,A title of the reviewer,`,
    `${event.id},merge,${other.id},`,
    `${other.id},date,2011-03,`,
    `${event.id},split,,`,
    `${place},status,denied,`,
    `${place},date,2012-05-06,`,
    `${other.id},drop,,no event`,
    'ev_0000000000000000,title,Nobody has this id,',
  ];
  return `id,action,value,note\n${rows.filter(() => chance(3) === 0).join('\n')}\n`;
}

function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

/** Everything that is published for others than the next run. */
function published(out: string): Map<string, string> {
  const names = readdirSync(join(out, 'latest'), { withFileTypes: true }).filter((entry) => entry.isFile());
  const compared = names.map(({ name }) => name).filter((name) => !OWN.has(name));
  return new Map(compared.map((name) => [name, readFileSync(join(out, 'latest', name), 'utf8')]));
}

const idsIn = (out: string): Set<string> => {
  const { events }: Timeline = JSON.parse(readFileSync(join(out, 'latest/timeline.json'), 'utf8'));
  return new Set(events.map(({ id }) => id));
};

/** What does not add up between a run and the one before: an id that nobody tells of any more, or a count. */
function historyFault(out: string, before: ReadonlySet<string>): string | null {
  const now = idsIn(out);
  const changes = readFileSync(join(out, 'latest/changes.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Change.parse(JSON.parse(line)));
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length;
  if (before.size + count('added') - count('merged') - count('removed') !== now.size)
    return 'the changes do not add up';
  const told = new Set(changes.map(({ event_id }) => event_id));
  const silent = [...before].find((id) => !now.has(id) && !told.has(id));
  return silent === undefined ? null : `${silent} is gone and nobody tells`;
}

/** A history from a seed, in a folder of its own. What went wrong, or null. */
async function fault(seed: number, dir: string): Promise<string | null> {
  const chance = generator(seed);
  for (let i = 0; i < 8; i += 1) chance(2);
  const out = join(dir, 'out');
  const last = new Map<string, string>();
  let corrections = '';
  let before: ReadonlySet<string> = new Set();
  const runs = RUNS.least + chance(RUNS.most - RUNS.least + 1);
  for (let run = 0; run < runs; run += 1) {
    const files = new Map(Array.from({ length: 1 + chance(8) }, () => someFile(chance)));
    for (const [name, content] of last) if (!files.has(name) && chance(3) === 0) files.set(name, content);
    if (run === 0) files.set('sure.jsonl', jsonLine(short(ARTICLES[0] ?? oneOf(chance, ARTICLES), 0)));
    for (const [name, content] of files) last.set(name, content);
    corrections = run > 0 && chance(2) === 0 ? someCorrections(chance, out) : '';
    if (corrections !== '') files.set('corrections.csv', corrections);
    write(join(dir, `in-${run}`), files);
    const { code, err } = await annals(['run', join(dir, `in-${run}`), '--out', out]);
    if (code !== 0 && code !== 1) return `run ${run} ended with ${code}: ${err}`;
    const wrong = historyFault(out, before);
    if (wrong !== null) return `run ${run}: ${wrong}`;
    before = idsIn(out);
  }
  if (corrections !== '') last.set('corrections.csv', corrections);
  write(join(dir, 'union'), last);
  await annals(['run', join(dir, 'union'), '--out', join(dir, 'once')]);
  const [nightly, once] = [published(out), published(join(dir, 'once'))];
  const differing = [...new Set([...nightly.keys(), ...once.keys()])].filter(
    (name) => nightly.get(name) !== once.get(name),
  );
  return differing.length === 0 ? null : `${differing.join(', ')} differ`;
}

async function main(histories: number, first: number): Promise<void> {
  let equal = 0;
  for (let seed = first; seed < first + histories; seed += 1) {
    const dir = mkdtempSync(join(tmpdir(), 'annals-splits-'));
    const wrong = await fault(seed, dir);
    if (wrong === null) {
      equal += 1;
      rmSync(dir, { recursive: true });
    } else console.log(`seed ${seed}: ${wrong} (see ${dir})`);
  }
  console.log(`${equal} of ${histories} histories end like one run over all`);
  if (equal < histories) process.exitCode = 1;
}

const [histories = HISTORIES, seed = 1] = process.argv.slice(2).map(Number);
await main(histories, seed);
