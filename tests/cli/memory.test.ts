import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RunManifest } from '../../schemas/run-manifest.ts';
import { folder } from '../io/folder.ts';
import { annals } from './annals.ts';

const PORT = 'The old harbour of Porto opened on May 8, 2018. Workers built the new bridge in June 2019.';
const MILL = 'The council of Braga closed the mill on March 3, 2017. The harbour of Porto opened on May 8, 2018.';
const record = (id: string, text: string, more: object = {}): string =>
  `${JSON.stringify({ id, text, published_at: '2023-06-12', ...more })}\n`;

/** History, a clock and what only speeds up the next run; all else is the same however many runs the articles came in. */
const OWN = new Set(['run.json', 'changes.jsonl', 'changes.js', 'aliases.csv', 'findings.bin']);

function timeline(out: string): Record<string, string> {
  const latest = join(out, 'latest');
  const names = readdirSync(latest, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !OWN.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [name.slice(latest.length), readFileSync(name, 'latin1')]));
}
const manifest = (out: string): RunManifest =>
  RunManifest.parse(JSON.parse(readFileSync(join(out, 'latest/run.json'), 'utf8')));
const rejects = (out: string): string[] =>
  readFileSync(join(out, 'latest/rejects.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).code);

/** Runs over each folder in its turn, into one. */
async function inTurn(
  ...folders: readonly Record<string, string>[]
): Promise<{ out: string; codes: (number | null)[] }> {
  const dir = folder({});
  const out = join(dir, 'out');
  const codes: (number | null)[] = [];
  for (const files of folders) {
    const { code, err } = await annals(['run', folder(files), '--out', out]);
    expect(err).not.toContain('    at ');
    codes.push(code);
    expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
  }
  return { out, codes };
}
const atOnce = async (files: Record<string, string>): Promise<Record<string, string>> =>
  timeline((await inTurn(files)).out);

describe('memory', { timeout: 60_000 }, () => {
  test('articles that left the input stay, and the timeline is that of one run over all', async () => {
    const files = { 'a.jsonl': record('a', PORT), 'b.txt': MILL, 'c.jsonl': record('c', PORT, { published_at: null }) };
    const { out, codes } = await inTurn(
      { 'c.jsonl': files['c.jsonl'] },
      { 'a.jsonl': files['a.jsonl'] },
      { 'b.txt': MILL },
    );
    expect([codes, timeline(out)]).toEqual([[0, 0, 0], await atOnce(files)]);
  });

  test('an edited article takes the place of its earlier version, whatever their digests', async () => {
    for (const [first, then] of [
      [PORT, MILL],
      [MILL, PORT],
    ] as const) {
      const { out, codes } = await inTurn({ 'a.jsonl': record('a', first) }, { 'a.jsonl': record('a', then) });
      expect([codes, timeline(out)]).toEqual([[0, 0], await atOnce({ 'a.jsonl': record('a', then) })]);
    }
  });

  test('what each night writes to a file of one name is added to what it held before', async () => {
    const [a, b] = [record('a', PORT), record('b', MILL)];
    const { out } = await inTurn({ 'news.jsonl': a }, { 'news.jsonl': b });
    const { '/timeline.json': told, '/mentions.csv': mentions } = timeline(out);
    const once = await atOnce({ 'news.jsonl': a + b });
    expect([told, mentions]).toEqual([once['/timeline.json'], once['/mentions.csv']]);
  });

  test('versions of one article in two files are told apart in the next run as in one', async () => {
    const files = { 'a.jsonl': record('a', PORT), 'b.jsonl': record('a', MILL, { published_at: '2023-06-13' }) };
    const { out, codes } = await inTurn({ 'b.jsonl': files['b.jsonl'] }, { 'a.jsonl': files['a.jsonl'] });
    expect([codes, rejects(out), timeline(out)]).toEqual([[0, 1], ['E_DUPLICATE_ID'], await atOnce(files)]);
  });

  test('a file that could not be read is told until it can be, or is forgotten', async () => {
    const good = { 'b.jsonl': record('b', MILL) };
    const { out, codes } = await inTurn({ ...good, 'a.json': '{"text":' }, good);
    expect([codes, rejects(out)]).toEqual([[1, 0], ['E_JSON']]);
    expect(await annals(['forget', 'a.json', '--out', out])).toMatchObject({ code: 0 });
    expect([rejects(out), timeline(out)]).toEqual([[], await atOnce(good)]);
    const mended = await inTurn({ ...good, 'a.json': '{"text":' }, { 'a.json': record('a', PORT) });
    expect([mended.codes, rejects(mended.out)]).toEqual([[1, 0], []]);
  });

  test('a file of very many articles and bad lines is remembered too', async () => {
    const many = Array.from({ length: 6000 }, (_, i) => `${record(`n${i}`, 'It closed.')}{\n`).join('');
    const { out, codes } = await inTurn({ 'many.jsonl': many }, {}, { 'many.jsonl': many });
    expect([codes, manifest(out).counts.articles, rejects(out).length]).toEqual([[1, 0, 1], 6000, 6000]);
    const lines = readFileSync(join(out, 'latest/memory/files.jsonl'), 'utf8').split('\n').filter(Boolean);
    expect(lines.length).toBe(2);
  });

  test('what articles.csv says of a file that left is no mistake', async () => {
    const list = { 'articles.csv': 'file,published_at\na.txt,2023-06-12\nb.txt,2023-06-13\n' };
    const { out, codes } = await inTurn({ 'a.txt': PORT }, { ...list, 'b.txt': MILL });
    expect([codes, rejects(out)]).toEqual([[0, 0], []]);
  });

  test('another date for the same file is read anew', async () => {
    const list = (day: string) => ({
      'a.txt': 'It closed on Monday.',
      'articles.csv': `file,published_at\na.txt,${day}\n`,
    });
    const { out } = await inTurn(list('2023-06-12'), list('2023-06-20'));
    expect(timeline(out)).toEqual(await atOnce(list('2023-06-20')));
  });

  test('forget takes articles out, keeps the formats and what reviewers said, and names ids that nobody has', async () => {
    const dir = folder({ 'in/a.jsonl': record('a', PORT), 'in/b.jsonl': record('b', MILL) });
    const out = join(dir, 'out');
    await annals(['run', join(dir, 'in'), '--out', out, '--format', 'csv']);
    const id = readFileSync(join(out, 'latest/timeline.csv'), 'utf8')
      .split('\r\n')
      .find((row) => row.includes('bridge'))
      ?.split(',')[0];
    writeFileSync(join(dir, 'in/corrections.csv'), `id,action,value,note\n${id},title,A bridge,\n`);
    await annals(['run', join(dir, 'in'), '--out', out, '--format', 'csv']);
    const unknown = await annals(['forget', 'b', 'nobody', '--out', out]);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('"nobody"') });
    expect(manifest(out).counts.articles).toBe(2);
    expect(await annals(['forget', 'b', '--out', out])).toMatchObject({ code: 0 });
    expect(manifest(out).counts.articles).toBe(1);
    expect(readFileSync(join(out, 'latest/timeline.csv'), 'utf8')).toContain('A bridge');
    expect(readdirSync(join(out, 'latest'))).not.toContain('timeline.jsonl');
    for (let i = 0; i < 11; i += 1)
      await annals(['run', join(dir, 'in'), '--out', out, '--keep', '20', '--format', 'csv']);
    const kept = readdirSync(join(out, 'runs')).length;
    expect(await annals(['forget', 'a', 'b', '--out', out])).toMatchObject({ code: 0 });
    expect(manifest(out).counts).toMatchObject({ articles: 0, events: 0 });
    expect(readdirSync(join(out, 'runs'))).toHaveLength(kept + 1);
  });

  test('nothing new is no failure, and it is told what is kept and why; --fresh starts over', async () => {
    const { out, codes } = await inTurn({ 'a.jsonl': record('a', PORT), 'bad.json': '{' }, {});
    expect([codes, manifest(out).counts.articles]).toEqual([[1, 0], 1]);
    const { err } = await annals(['run', folder({}), '--out', out]);
    expect(err).toContain('1 article of earlier runs is not in the input any more');
    expect(err).toContain('1 input rejected, 1 of them in earlier runs');
    const dir = folder({ 'b.jsonl': record('b', MILL) });
    await annals(['run', dir, '--out', out, '--fresh']);
    expect(timeline(out)).toEqual(await atOnce({ 'b.jsonl': record('b', MILL) }));
  });

  test.each([
    ['memory/state.json', 'x', /state\.json/],
    ['memory/articles.jsonl', '{"key":1}\n', /articles\.jsonl:1/],
    ['memory/files.jsonl', '[]\n', /files\.jsonl:1/],
    ['memory/mentions.jsonl.gz', 'x', /mentions\.jsonl\.gz/],
  ])('a damaged %s ends the run and is named: nothing is forgotten in silence', async (name, bytes, named) => {
    const { out } = await inTurn({ 'a.jsonl': record('a', PORT) });
    const before = readFileSync(join(out, 'latest/timeline.json'), 'utf8');
    writeFileSync(join(out, 'latest', name), bytes);
    const ended = await annals(['run', folder({ 'b.jsonl': record('b', MILL) }), '--out', out]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(named) });
    expect(ended.err).toContain('--fresh');
    expect(readFileSync(join(out, 'latest/timeline.json'), 'utf8')).toBe(before);
    rmSync(out, { recursive: true });
  });
});
