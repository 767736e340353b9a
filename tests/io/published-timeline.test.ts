import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/formats.ts';
import { publishedRecords, type TimelineRecord } from '../../pipeline/io/published-timeline.ts';
import { anArticle, anEvent, anUnresolved, listed, noAssets } from '../emit/records.ts';
import { folder } from './folder.ts';

const { text: _, ...article } = anArticle();
const whole = {
  events: [anEvent(), anEvent({ id: 'ev_00000000000000ff', title: 'Of "quotes", ]\u2028 and lines' })],
  unresolved: [anUnresolved()],
  articles: [article],
};

function written({ articles, ...lists }: typeof whole): string {
  const told = { rejects: [], changes: [], aliases: [], csvProfile: 'plain' as const };
  const [timeline] = emit({ ...listed(lists), articles, ...told }, [], {
    tally: { guarded: 0, shortened: 0 },
    assets: noAssets,
  });
  return [...(timeline?.chunks ?? [])].join('');
}

async function readBack(text: string): Promise<TimelineRecord[]> {
  const found: TimelineRecord[] = [];
  for await (const record of publishedRecords(join(folder({ 'timeline.json': text }), 'timeline.json')))
    found.push(record);
  return found;
}

test.each([
  ['every record', whole],
  ['no event', { ...whole, events: [] }],
  ['nothing', { ...whole, events: [], unresolved: [], articles: [] }],
])('%s is read as it was written, in its order', async (_name, publication) => {
  const { events, unresolved, articles } = publication;
  expect(await readBack(written(publication))).toEqual([
    ...events.map((value) => ({ list: 'events', value })),
    ...unresolved.map((value) => ({ list: 'unresolved', value })),
    ...articles.map((value) => ({ list: 'articles', value })),
  ]);
});

test.each<[string, (text: string) => string, RegExp]>([
  ['an empty file', () => '', /:1: the file ends too early/],
  [
    'a file that is cut off between records',
    (text) => `${text.split('\n').slice(0, 4).join('\n')}\n`,
    /:5: .* too early/,
  ],
  ['a file that is cut off inside a record', (text) => text.slice(0, 200), /:4: the line is not JSON/],
  ['a file with something behind', (text) => `${text}{}\n`, /:14: the line is not where/],
  ['a comma too many', (text) => text.replace('}\n  ],', '},\n  ],'), /:6: the line is not where/],
  ['a comma too few', (text) => text.replace('},\n    {', '}\n    {'), /:5: the line is not where/],
  ['lists in another order', (text) => text.replace('"unresolved"', '"articles"'), /:7: the line is not where/],
  ['a record that is none', (text) => text.replace('"kind":"event"', '"kind":"rumour"'), /:4: .*kind/],
  ['another file', () => '[]\n', /:1: the line is not where/],
])('%s fails by its line', async (_name, damage, message) => {
  await expect(readBack(damage(written(whole)))).rejects.toThrow(message);
});

test('a file that is not there fails by its path', async () => {
  const records = publishedRecords('/no/such/timeline.json');
  await expect(records.next()).rejects.toThrow('/no/such/timeline.json: no such file or folder');
});
