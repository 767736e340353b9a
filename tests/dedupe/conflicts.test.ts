import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../pipeline/dedupe/event/conflicts.ts';
import { decideDate } from '../../pipeline/dedupe/event/event-date.ts';
import type { Mention } from '../../schemas/mention.ts';
import { dated, mention } from './mention.ts';

const conflicts = (...mentions: readonly Mention[]) => {
  const decision = decideDate(mentions, (id) => id);
  return decision === null ? null : conflictsOf(mentions, decision);
};

const blast = (article: string, quote: string, sketch: Parameters<typeof mention>[2] = {}) =>
  mention(article, quote, { date: '2020-02-03', ...sketch });

describe('conflicts', () => {
  test('tell what was counted differently, and by whom', () => {
    expect(
      conflicts(
        blast('A', 'A blast at the mill *killed* 5 people'),
        blast('B', 'The blast *killed* five people and hurt 12 workers', { start: 40 }),
        blast('C', 'Seven people were *killed*'),
      ),
    ).toEqual([{ field: 'number', values: ['5 people (A:0, B:40)', '7 people (C:0)'] }]);
  });

  test('are none between two counts of one article, which may be of two things', () => {
    expect(conflicts(blast('A', 'It *killed* 5 people'), blast('A', 'It *killed* 7 people', { start: 90 }))).toEqual(
      [],
    );
  });

  test('are none over the digits of dates', () => {
    const on = (article: string, day: string) => {
      const quote = `A blast *shook* the town on ${day} June`;
      const start = quote.replaceAll('*', '').indexOf(day);
      const text = `${day} June`;
      const date = dated('2020-06-05');
      const expression = {
        start,
        end: start + text.length,
        text,
        type: 'DATE' as const,
        value: '2020-06-05',
        mod: null,
        rule: 'day-month',
        date,
        why: null,
      };
      return blast(article, quote, { date, expression });
    };
    expect(conflicts(on('A', '5'), on('B', '6'))).toEqual([]);
  });

  test('tell of two towns, and not of a town and its country', () => {
    const at = (article: string, ...places: string[]) => blast(article, 'A blast *shook* the town', { places });
    expect(conflicts(at('A', 'Basra'), at('B', 'Mosul'), at('C', 'Iraq'))).toEqual([
      { field: 'place', values: ['Basra (A:0)', 'Mosul (B:0)'] },
    ]);
    expect(conflicts(at('A', 'Basra'), at('B', 'Basra', 'Mosul'))).toEqual([]);
  });

  test('tell of days that exclude each other, and of clock times of one moment', () => {
    expect(conflicts(blast('A', 'It *burst*'), blast('B', 'It *burst*', { date: '2020-02-05' }))).toEqual([
      { field: 'date', values: ['2020-02-03 (A:0)', '2020-02-05 (B:0)'] },
    ]);
    const timed = (article: string, time: string) =>
      blast(article, 'It *burst*', { date: dated('2020-02-03', { precision: 'time', time }) });
    expect(conflicts(timed('A', '10:00'), timed('B', '10:30'))).toEqual([
      { field: 'date', values: ['2020-02-03 10:00 (A:0)', '2020-02-03 10:30 (B:0)'] },
    ]);
  });

  test('are none where all agree, or guess', () => {
    expect(conflicts(blast('A', 'It *burst*'), blast('B', 'It *burst*', { date: '2020-02' }))).toEqual([]);
    expect(conflicts(blast('A', 'It *burst*'), blast('B', 'It *burst*', { date: '2020-02-04', rule: 'lead' }))).toEqual(
      [],
    );
  });
});
