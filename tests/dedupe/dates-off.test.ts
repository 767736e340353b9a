import { expect, test } from 'vitest';
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import { dated, mention } from './mention.ts';

const merged = (edtfs: readonly string[], dates?: boolean) => {
  const reports = edtfs.map((edtf, i) =>
    mention('ABC'.charAt(i), 'A bomb *exploded=explode* at the crowded Karachi fish market', {
      date: dated(edtf, { extent: edtf.endsWith('/..') ? 'throughout' : 'within' }),
      places: ['Karachi'],
    }),
  );
  return dedupe(reports, dates === undefined ? {} : { dates }).events.map(({ mentions }) => mentions.length);
};

test.each([
  [['2011-03-04', '2011-03-04'], [2], [2]],
  [['2011-03-04', '2014-09-18'], [1, 1], [2]],
  [['2011-03-04', '2014', '2009-10'], [1, 1, 1], [3]],
  [['2011-03-04/..', '2011-03-05/..'], [1, 1], [2]],
])('reports of %j are events of %j with their dates, of %j as if they had none', (edtfs, on, off) => {
  expect(merged(edtfs)).toEqual(on);
  expect(merged(edtfs, true)).toEqual(on);
  expect(merged(edtfs, false)).toEqual(off);
});

test('no mention is lost where dates contradict each other', () => {
  const { events, unresolved } = dedupe(
    [
      mention('A', 'The old bridge at Elm Ford *collapsed=collapse*', { date: '2011-03-04' }),
      mention('B', 'The old bridge at Elm Ford *collapsed=collapse*', { date: '2014-09-18' }),
      mention('C', 'The old bridge at Elm Ford *collapsed=collapse*'),
    ],
    { dates: false },
  );
  expect([...events.flatMap(({ mentions }) => mentions), ...unresolved]).toHaveLength(3);
});
