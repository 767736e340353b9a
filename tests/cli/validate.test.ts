import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../io/folder.ts';
import { annals } from './annals.ts';
import { type Edit, SEALED, swap, UNSEALED } from './damages.ts';
import { type Files, seal, soundTimeline, TEXTS } from './sound-timeline.ts';

/** Each finding as file, line and check. */
async function findingsIn(files: Files, args: readonly string[] = []): Promise<string[]> {
  const { code, out } = await annals(['validate', folder(Object.fromEntries(files)), ...args]);
  const lines = out.split('\n').filter(Boolean);
  expect(code).toBe(lines.length === 0 ? 0 : 2);
  return lines.map((line) => /^[\w./-]+(?::\d+)?: [\w-]+/.exec(line)?.[0] ?? line);
}

test('a timeline as it was published is in order', async () => {
  expect(await findingsIn(soundTimeline())).toEqual([]);
});

const damaged = (file: string, edit: Edit): Files => {
  const files = soundTimeline();
  return files.set(file, edit(files.get(file) ?? ''));
};

describe('what was written over is found', () => {
  test.each(UNSEALED)('%s', async (_name, file, edit, findings) => {
    expect(await findingsIn(damaged(file, edit))).toEqual(findings);
  });

  test('a file that is gone, and one too many', async () => {
    const files = soundTimeline().set('notes.txt', 'mine');
    files.delete('timeline.csv');
    expect(await findingsIn(files)).toEqual(['timeline.csv: missing', 'notes.txt: unknown', 'run.json: cells']);
  });

  test('a file that every timeline has', async () => {
    const files = soundTimeline();
    files.delete('aliases.csv');
    expect(await findingsIn(files)).toEqual(['aliases.csv: missing']);
  });

  test('a folder of another name', async () => {
    const files = [...soundTimeline()].map(([name, text]) => [`runs/20260102T030405-678Z-000000000000/${name}`, text]);
    const dir = folder(Object.fromEntries(files));
    const { out } = await annals(['validate', join(dir, 'runs/20260102T030405-678Z-000000000000')]);
    expect(out).toMatch(/^run\.json: run-id: .*the folder's name 2026\S+-000000000000\n$/);
  });
});

describe('what was wrong from the start is found', () => {
  test.each(SEALED)('%s', async (_name, file, edit, findings) => {
    const files = damaged(file, edit);
    if (file !== 'run.json') seal(files);
    const found = await findingsIn(files);
    // What timeline.json has in another order, the files beside it have too.
    expect(file === 'timeline.json' ? found.filter((one) => one.startsWith(`${file}:`)) : found).toEqual(findings);
  });

  test('a thousand of a kind are told as twenty and how many more', async () => {
    const files = soundTimeline();
    const reject = files.get('rejects.jsonl')?.split('\n')[0] ?? '';
    files.set('rejects.jsonl', `${reject.replace('E_JSON', 'json')}\n`.repeat(1000));
    seal(files);
    const { out, err } = await annals(['validate', folder(Object.fromEntries(files))]);
    expect(out.split('\n').filter((line) => line.includes(': schema'))).toHaveLength(21);
    expect(out).toContain('rejects.jsonl: schema: ... and 980 more');
    expect(err).toMatch(/1001 findings/);
  });
});

describe('texts', () => {
  const records = (texts: Record<string, string>): string =>
    Object.entries(texts)
      .map(([id, text]) => `${JSON.stringify({ id, text, title: null })}\n`)
      .join('');
  const file = (content: string): string => join(folder({ 'articles.ndjson': content }), 'articles.ndjson');

  test.each<[string, string, readonly string[]]>([
    ['all as they were', records(TEXTS), []],
    ['of some articles', records({ a: TEXTS.a, z: 'Another.' }), []],
    ['one that is another', records({ ...TEXTS, b: 'Another.' }), ['timeline.json:13: text-sha256']],
    ['one that is another in one version', records({ b: 'Another.' }) + records(TEXTS), []],
    ['a line that is no article', `{}\n${records(TEXTS)}`, ['articles.ndjson:1: record']],
  ])('%s', async (_name, content, findings) => {
    const found = await findingsIn(soundTimeline(), ['--articles', file(content)]);
    expect(found.map((line) => line.replace(/^\S*\//, ''))).toEqual(findings);
  });

  test.each<[string, Edit, string]>([
    [
      'a quote',
      swap(/The harbour opened on May 8, 2018(?=","title)/, 'The harbour opened on May 7, 2018'),
      'quote-slice',
    ],
    ['where an expression stands', swap('"start":22,"end":33', '"start":21,"end":32'), 'expression-slice'],
  ])('show that %s is not what the article has', async (_name, edit, check) => {
    const files = damaged('timeline.json', edit);
    seal(files);
    expect(await findingsIn(files, ['--articles', file(records(TEXTS))])).toContain(`timeline.json:4: ${check}`);
    expect(await findingsIn(files)).not.toContain(`timeline.json:4: ${check}`);
  });

  test('are read again from the input, and counted', { timeout: 60_000 }, async () => {
    const dir = folder({ 'in/a.txt': TEXTS.a, 'in/more.jsonl': records({ b: TEXTS.b }) });
    const out = join(dir, 'out');
    await annals(['run', join(dir, 'in'), '--out', out]);
    const whole = await annals(['validate', out, '--input', join(dir, 'in')]);
    expect(whole).toMatchObject({ code: 0, out: '', err: expect.stringContaining('2 of 2 articles held against') });
    const part = await annals(['validate', out, '--articles', '-'], records({ b: TEXTS.b }));
    expect(part).toMatchObject({ code: 0, err: expect.stringContaining('1 of 2 articles held against') });
  });
});

test('a folder that is no timeline is told, exit 2', async () => {
  expect(await annals(['validate', '/no/such/place'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/no such file/),
  });
});
