import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aDate, aMention, anArticle, anEvent } from '../emit/records.ts';
import { folder } from '../io/folder.ts';
import { ANNALS, annals } from './annals.ts';

const TIMEOUT = 60_000;
const ndjson = (...records: unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('commands in a row', { timeout: TIMEOUT }, () => {
  test('ingest prints articles and tells what it could not read', async () => {
    const dir = folder({ 'a.txt': 'The mill closed on May 8, 2018.', 'b.json': '{' });
    const ended = await annals(['ingest', dir]);
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/^b\.json.*E_JSON/) });
    expect(lines(ended.out)).toMatchObject([{ id: 'a', text: 'The mill closed on May 8, 2018.', published_at: null }]);
  });

  test.each([
    ['JSON Lines', ndjson({ id: 'q', text: 'It closed.' }, { id: 'r', text: 'It opened.' }), ['q', 'r']],
    ['JSON', JSON.stringify({ id: 'q', text: 'It closed.' }, null, 2), ['q']],
    ['plain text', 'It closed.', [expect.any(String)]],
  ])('ingest reads %s from stdin', async (_, stdin, ids) => {
    const ended = await annals(['ingest', '-'], stdin);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(lines(ended.out)).toMatchObject(ids.map((id) => ({ id })));
  });

  test('tag tells a broken line by its number, reads the rest, exit 1', async () => {
    const stdin = `${ndjson({ id: 'a', text: 'It closed.' })}{"text":\n${ndjson({ id: 'b', text: 'It opened.', mood: 'dark' })}`;
    const ended = await annals(['tag', '-'], stdin);
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/^stdin:2: E_JSON/) });
    expect(lines(ended.out)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  });

  test('resolve needs nothing but a text', async () => {
    const ended = await annals(
      ['resolve', '--published', '2023-06-12'],
      ndjson({ text: 'The mill closed on Monday.' }),
    );
    expect(ended).toMatchObject({ code: 0, err: '' });
    for (const mention of lines(ended.out)) expect(mention).toHaveProperty('date');
  });

  test('dedupe refuses what is no mention, exit 2 where nothing is left', async () => {
    const ended = await annals(['dedupe'], ndjson({ ...aMention(), start: -1 }));
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^stdin:1: E_RECORD: start: /) });
  });

  test('emit publishes events that validate, explain tells of one', async () => {
    const later = { id: 'ev_00000000000000ff', title: 'The bridge of Porto opened', participants: [], conflicts: [] };
    const events = [anEvent({ ...later, mentions: [aMention({ article_id: 'b' })] }), anEvent()];
    const dir = folder({ 'events.ndjson': ndjson(...events), 'articles.ndjson': ndjson(anArticle()) });
    const out = join(dir, 'out');
    const args = ['emit', join(dir, 'events.ndjson'), '--articles', join(dir, 'articles.ndjson'), '--out', out];
    expect(await annals([...args, '--csv-profile', 'excel'])).toEqual({ code: 0, out: '', err: '' });
    expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(out, 'latest/mentions.csv'), 'utf8')).toContain(',2018-05-09,https://example.org/a\r\n');
    expect(await annals(['explain', anEvent().id, '--out', out])).toMatchObject({
      code: 0,
      out: expect.stringContaining('2018-05-08'),
    });
    expect(await annals(['explain', 'bridge', '--out', out])).toMatchObject({
      code: 0,
      out: expect.stringContaining('bridge'),
    });
    const { article_id, start, trigger } = aMention();
    for (const place of [start, trigger.start])
      expect(await annals(['explain', `${article_id}:${place}`, '--out', out])).toMatchObject({
        code: 0,
        out: expect.stringMatching(new RegExp(`told by the word "${trigger.text}"[^]*confidence`)),
      });
    expect(await annals(['explain', `${article_id}:999`, '--out', out])).toMatchObject({ code: 2 });
    const several = await annals(['explain', 'opened', '--out', out]);
    expect(several).toMatchObject({ code: 2, out: '', err: expect.stringContaining(later.id) });
    expect(await annals(['explain', 'Atlantis', '--out', out])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Atlantis'),
    });
  });

  test('emit refuses an event whose date contradicts itself', async () => {
    const wrong = anEvent({ date: aDate({ edtf: '2018-05-09' }) });
    const ended = await annals(['emit', '--out', join(folder(), 'out')], ndjson(wrong));
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('date-edtf') });
  });

  test('a reader that goes away ends the program quietly', async () => {
    const articles = Array.from({ length: 3000 }, (_, i) => ({ id: String(i), text: 'It closed on May 8, 2018.' }));
    const child = spawn(process.execPath, [ANNALS, 'tag'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {}).end(ndjson(...articles));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(err).toBe('');
  });

  test.skipIf(process.platform !== 'linux')('a full disk behind stdout fails the command', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [ANNALS, '--help'], { stdio: ['ignore', full, 'ignore'] });
    expect(await once(child, 'close')).toEqual([2, null]);
  });
});
