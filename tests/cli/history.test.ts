import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Change } from '../../schemas/change.ts';
import { RunSummary } from '../../schemas/run-summary.ts';
import { Timeline } from '../../schemas/timeline.ts';
import { aMention, anEvent } from '../emit/records.ts';
import { folder } from '../io/folder.ts';
import { annals } from './annals.ts';

const SENTENCE = 'The old harbour of Porto opened on May 8, 2018.';
const MILL = 'The council of Braga closed the mill on March 3, 2017.';
const article = (id: string, published_at: string, text = SENTENCE): string =>
  `${JSON.stringify({ id, published_at, text })}\n`;

const reader = (out: string) => {
  const text = (name: string): string => readFileSync(join(out, 'latest', name), 'utf8');
  return {
    events: () => Timeline.parse(JSON.parse(text('timeline.json'))).events,
    changes: () =>
      text('changes.jsonl')
        .split('\n')
        .filter(Boolean)
        .map((line) => Change.parse(JSON.parse(line))),
    aliases: () => text('aliases.csv').split('\r\n').slice(1, -1),
  };
};

/** Runs over what the folder holds and checks what any run must keep. Gives back the kinds of its changes. */
async function run(dir: string, flags: readonly string[] = []): Promise<string[]> {
  const out = join(dir, 'out');
  const ended = await annals(['run', join(dir, 'in'), '--out', out, '--json', ...flags]);
  expect(ended.code).toBe(0);
  expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
  const kinds = reader(out)
    .changes()
    .map(({ change }) => change);
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  expect(RunSummary.parse(JSON.parse(ended.out))).toMatchObject({
    added: count('added'),
    changed: count('changed') + count('renamed'),
    merged: count('merged'),
    removed: count('removed'),
  });
  expect(ended.err.includes('under a new id')).toBe(kinds.includes('renamed'));
  return kinds;
}

describe('history', { timeout: 60_000 }, () => {
  test('older reports rename, ids that were published lead on, and what is gone is told', async () => {
    const dir = folder({ 'in/m.jsonl': article('m', '2023-06-14') });
    const { events, changes, aliases } = reader(join(dir, 'out'));
    const idNow = (): string => events()[0]?.id ?? '';
    expect(await run(dir)).toEqual(['added']);
    const first = idNow();

    writeFileSync(join(dir, 'in/z.jsonl'), article('z', '2023-06-15'));
    expect(await run(dir)).toEqual(['changed']);
    expect([idNow(), changes()[0]?.fields['mentions'], aliases()]).toEqual([first, [[], ['z:0']], []]);

    writeFileSync(join(dir, 'in/g.jsonl'), article('g', '2023-06-13'));
    expect(await run(dir)).toEqual(['renamed']);
    const second = idNow();
    expect(changes()[0]).toMatchObject({ event_id: first, into: second, fields: { mentions: [[], ['g:0']] } });

    writeFileSync(join(dir, 'in/c.jsonl'), article('c', '2023-06-12'));
    expect(await run(dir)).toEqual(['renamed']);
    expect(new Set([first, second, idNow()]).size).toBe(3);
    expect(aliases()).toEqual([first, second].toSorted().map((id) => `${id},${idNow()}`));

    expect(await run(dir)).toEqual([]);
    expect(aliases()).toHaveLength(2);
    const explain = (id: string) => annals(['explain', id, '--out', join(dir, 'out')]);
    expect(await explain(first)).toEqual(await explain(idNow()));
    expect((await explain(first)).out).toContain(idNow());

    for (const name of ['c', 'g', 'm', 'z']) rmSync(join(dir, `in/${name}.jsonl`));
    writeFileSync(join(dir, 'in/q.jsonl'), article('q', '2023-06-12', MILL));
    expect(await run(dir)).toEqual(['added']);
    expect(await annals(['forget', 'c', 'g', 'm', 'z', '--out', join(dir, 'out')])).toMatchObject({ code: 0, out: '' });
    expect([changes().map(({ change }) => change), aliases()]).toEqual([['removed'], []]);
  });

  test('in however many runs the articles come, the timeline is the same', async () => {
    const news = [
      article('m', '2018-05-09'),
      article('b', '2018-05-10', `${SENTENCE} It took eleven years to build.`),
      article('y', '2018-06-01', `${MILL} In May 2018 the old harbour of Porto opened.`),
      article('k', '2017-03-04', MILL),
    ];
    const timelines: string[] = [];
    for (const steps of [[[0, 1, 2, 3]], [[3], [1, 2], [0]], [[0], [3], [2], [1]]]) {
      const dir = folder({ 'in/none.md': '' });
      rmSync(join(dir, 'in/none.md'));
      for (const step of steps) {
        for (const i of step) writeFileSync(join(dir, `in/${i}.jsonl`), news[i] ?? '');
        await run(dir);
      }
      timelines.push(readFileSync(join(dir, 'out/latest/timeline.json'), 'utf8').replaceAll(dir, ''));
    }
    expect(new Set(timelines).size).toBe(1);
  });

  test('the Excel profile is read back, --fresh forgets, --format leaves no history out', async () => {
    const dir = folder({ 'in/m.jsonl': article('m', '2023-06-14') });
    const { aliases } = reader(join(dir, 'out'));
    const excel = ['--csv-profile', 'excel', '--format', 'json'];
    await run(dir, excel);
    writeFileSync(join(dir, 'in/g.jsonl'), article('g', '2023-06-13'));
    expect(await run(dir, excel)).toEqual(['renamed']);
    await run(dir, excel);
    expect(aliases()).toHaveLength(1);
    expect(await run(dir, ['--fresh'])).toEqual(['added']);
    expect(aliases()).toEqual([]);
  });

  test('emit tells of a bridge that makes two events one', async () => {
    const dir = folder({});
    const out = join(dir, 'out');
    const ids = ['ev_0000000000000001', 'ev_0000000000000002'] as const;
    const [one, two] = [aMention(), aMention({ article_id: 'b' })];
    const emit = (...events: object[]): Promise<{ code: number | null }> =>
      annals(['emit', '--out', out], events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    await emit(anEvent({ id: ids[0], mentions: [one] }), anEvent({ id: ids[1], mentions: [two] }));
    await emit(anEvent({ id: ids[0], article_count: 2, mentions: [one, two] }));
    const { changes, aliases } = reader(out);
    expect(changes()).toMatchObject([
      { change: 'changed', event_id: ids[0], fields: { mentions: [[], ['b:0']] } },
      { change: 'merged', event_id: ids[1], into: ids[0], fields: {} },
    ]);
    expect(aliases()).toEqual([`${ids[1]},${ids[0]}`]);
    expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
  });

  test('--dry-run counts against what is published and leaves it', async () => {
    const dir = folder({ 'in/m.jsonl': article('m', '2023-06-14') });
    const out = join(dir, 'out');
    await run(dir);
    writeFileSync(join(dir, 'in/g.jsonl'), article('g', '2023-06-13'));
    const dry = await annals(['run', join(dir, 'in'), '--out', out, '--json', '--quiet', '--dry-run']);
    expect(JSON.parse(dry.out)).toMatchObject({ added: 0, changed: 1, removed: 0, out: null });
    expect(reader(out).aliases()).toEqual([]);
  });
});
