import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RunManifest } from '../../schemas/run-manifest.ts';
import { Timeline } from '../../schemas/timeline.ts';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';

const FILES = {
  'port.txt': 'The old harbour of Porto opened on May 8, 2018. Workers built the new bridge in June 2019.',
  'mill.txt': 'The council of Faro closed the mill on Monday. The mayor resigned.',
  'articles.csv': 'file,published_at\nport.txt,2019-07-01\nmill.txt,2023-06-13\n',
};
const HEADER = 'id,action,value,note\n';
const BRIDGE = 'port:48';

/** An input folder that has been run once, and how to run it again. */
async function published(files: Record<string, string> = FILES) {
  const dir = folder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])));
  const out = join(dir, 'out');
  const run = (...args: string[]) => annals(['run', join(dir, 'in'), '--out', out, ...args]);
  const read = (name: string): string => readFileSync(join(out, 'latest', name), 'utf8');
  const timeline = () => Timeline.parse(JSON.parse(read('timeline.json')));
  const correct = (rows: string, name = 'in/corrections.csv'): void => writeFileSync(join(dir, name), HEADER + rows);
  await run();
  return { dir, out, run, read, timeline, correct };
}

const eventOf = (timeline: Timeline, words: string) => timeline.events.find(({ title }) => title.includes(words));

describe('a corrected run', () => {
  test('wins over the program in every run, is valid, and explain tells why', async () => {
    const { dir, out, run, read, timeline, correct } = await published();
    const harbour = eventOf(timeline(), 'harbour')!;
    const mill = eventOf(timeline(), 'mill')!;
    correct(
      `${harbour.id},date,2018-05-09,"the port's own books"\n${BRIDGE},drop,,a footbridge\n${mill.id},title,The mill of Faro closes,\n`,
    );
    expect(await run('--json', '--quiet')).toMatchObject({ code: 0, err: '' });
    const first = read('timeline.json');
    expect(eventOf(timeline(), 'harbour')).toMatchObject({
      id: harbour.id,
      date: { edtf: '2018-05-09', basis: 'stated' },
    });
    expect(eventOf(timeline(), 'bridge')).toBeUndefined();
    expect(eventOf(timeline(), 'The mill of Faro closes')).toMatchObject({ id: mill.id });
    expect(read('mentions.csv')).toContain('a footbridge');
    expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
    expect(RunManifest.parse(JSON.parse(read('run.json'))).corrections).toEqual({ rows: 3, notes: [] });
    const why = await annals(['explain', harbour.id, '--out', out]);
    expect(why.out).toMatch(
      /set by a reviewer in corrections\.csv \("the port's own books"\), whatever .*May 8, 2018.*: 2018-05-09/,
    );
    expect((await annals(['explain', BRIDGE, '--out', out])).out).toContain(
      'a reviewer dropped port:48 (corrections.csv): a footbridge',
    );

    await run('--fresh', '--quiet');
    expect(read('timeline.json')).toBe(first);
    rmSync(join(dir, 'in/corrections.csv'));
    await run('--quiet');
    expect(eventOf(timeline(), 'harbour')).toEqual(harbour);
  });

  test('explain tells where merged reports disagree, and whose word holds', async () => {
    const { out, run, timeline, correct } = await published();
    const { id } = eventOf(timeline(), 'harbour')!;
    const merge = `${id},merge,${BRIDGE},\n`;
    const told = async (rows: string): Promise<string> => {
      correct(rows);
      await run('--quiet');
      return (await annals(['explain', id, '--out', out])).out;
    };
    const surest = await told(merge);
    expect(surest).toContain('2018-05-08 and 2019-06 cannot all be one time; most speaks for 2018-05-08');
    expect(surest).toContain('The reports disagree on the date: 2018-05-08 (');
    expect(await told(`${merge}${BRIDGE},date,2019-07,\n`)).toContain("the reviewer's word holds, 2019-07");
    expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
  });

  test('an undated mention gets its date from the reviewer, and becomes an event', async () => {
    const { run, timeline, correct } = await published({
      ...FILES,
      'articles.csv': 'file,published_at\nport.txt,2019-07-01\n',
    });
    expect(eventOf(timeline(), 'mill')).toBeUndefined();
    correct('mill:0,date,2023-06-12,\n');
    expect((await run('--quiet')).code).toBe(0);
    expect(eventOf(timeline(), 'mill')).toMatchObject({
      date: { edtf: '2023-06-12' },
      mentions: [{ rule: 'corrected' }],
    });
  });

  test('bad rows are rejects, rows without effect are told and kept in run.json', async () => {
    const { run, read, timeline, correct } = await published();
    const mill = eventOf(timeline(), 'mill')!;
    correct(
      `port:1,fix,,\nev_0000000000000000,drop,,\n${mill.id},status,${mill.status},\n${mill.id},title,A,\n${mill.id},title,B,\n`,
    );
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(read('rejects.jsonl')).toMatch(/"source_path":"corrections.csv","line":2,"code":"E_CORRECTION"/);
    expect(err).toMatch(/3 corrections without effect:\n +corrections\.csv:3: drop ev_0{16}: no event and no mention/);
    expect(err).toMatch(/1 correction no longer needed:\n +corrections\.csv:4: status /);
    const { rows, notes } = RunManifest.parse(JSON.parse(read('run.json'))).corrections;
    expect([rows, notes.map(({ about }) => about)]).toEqual([4, [3, 4, 5, 6].map((line) => `corrections.csv:${line}`)]);
    expect(eventOf(timeline(), mill.title)).toEqual(mill);
    const { run_id: _, ...counts } = JSON.parse(read('run.json'));
    expect(counts.counts).toMatchObject({ inputs: 3, articles: 2, rejected: 1 });
  });

  test('--dry-run counts what would be published', async () => {
    const { run, correct, read } = await published();
    const before = read('timeline.json');
    correct(`${BRIDGE},drop,,\n`);
    const dry = JSON.parse((await run('--dry-run', '--json', '--quiet')).out);
    expect(read('timeline.json')).toBe(before);
    const wet = JSON.parse((await run('--json', '--quiet')).out);
    expect({ ...dry, out: wet.out }).toEqual(wet);
    expect(dry).toMatchObject({ removed: 1 });
  });

  test('the corrections of several folders all hold, in whatever order the folders are named', async () => {
    const dir = folder({ 'p/port.txt': FILES['port.txt'], 'q/mill.txt': FILES['mill.txt'] });
    for (const [name, row] of [
      ['p', `${BRIDGE},drop,,`],
      ['q', 'port:0,date,2018-05-10,'],
    ] as const)
      writeFileSync(join(dir, name, 'corrections.csv'), `${HEADER}${row}\n`);
    const run = async (...names: string[]) => {
      const out = join(folder(), 'out');
      const { code } = await annals(['run', ...names.map((name) => join(dir, name)), '--out', out, '--quiet']);
      return [code, readFileSync(join(out, 'latest/timeline.json'), 'utf8')] as const;
    };
    const [code, timeline] = await run('p', 'q');
    expect(await run('q', 'p')).toEqual([code, timeline]);
    expect([code, JSON.parse(timeline).events.map((e: { date: { edtf: string } }) => e.date.edtf)]).toEqual([
      0,
      ['2018-05-10'],
    ]);
  });

  test('a file that is named alone has its rows, and others are not missed', async () => {
    const { dir, correct } = await published();
    correct(`${BRIDGE},drop,,\nmill:0,date,2023-06-01,\n`);
    const out = join(dir, 'alone');
    const { code, err } = await annals(['run', join(dir, 'in/port.txt'), '--out', out]);
    expect([code, err]).toEqual([0, expect.not.stringContaining('without effect')]);
    expect(readFileSync(join(out, 'latest/timeline.csv'), 'utf8')).not.toContain('bridge');
  });
});
