import { expect, test } from 'vitest';
import { changes } from '../../pipeline/emit/changes.ts';
import { aMention, anEvent } from './records.ts';

const event = (id: string, articles: string[], title = 'The harbour opened') =>
  anEvent({
    id: `ev_${id.padEnd(16, '0')}`,
    title,
    article_count: articles.length,
    mentions: articles.map((article_id) => aMention({ article_id })),
  });

test('nothing changed is no change', () => {
  expect(changes([event('a', ['1'])], [event('a', ['1'])])).toEqual([]);
});

test('a first run adds everything', () => {
  expect(changes([], [event('b', ['1']), event('a', ['2'])]).map(({ change, event_id }) => [change, event_id])).toEqual(
    [
      ['added', 'ev_a000000000000000'],
      ['added', 'ev_b000000000000000'],
    ],
  );
});

test('changed fields come with their old and new value', () => {
  const [change] = changes([event('a', ['1'])], [event('a', ['1'], 'The port opened')]);
  expect(change?.fields).toEqual({ title: ['The harbour opened', 'The port opened'] });
});

test('an event whose mentions live on in another was merged into it', () => {
  const found = changes([event('a', ['1']), event('b', ['2', '3'])], [event('a', ['1', '2', '3'])]);
  expect(found).toMatchObject([
    { change: 'changed', event_id: 'ev_a000000000000000' },
    { change: 'merged', event_id: 'ev_b000000000000000', into: 'ev_a000000000000000' },
  ]);
});

test('an event whose mentions are gone was removed', () => {
  expect(changes([event('a', ['1'])], [])).toMatchObject([{ change: 'removed', into: null }]);
});
