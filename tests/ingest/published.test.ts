import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedSeconds, readPublished } from '../../pipeline/ingest/dates/published.ts';
import { Article } from '../../schemas/article.ts';

const READ: readonly [unknown, string][] = [
  ['2023-06-12', '2023-06-12'],
  [' 2023/6/2 ', '2023-06-02'],
  ['20230612', '2023-06-12'],
  [20230612, '2023-06-12'],
  ['2023-06-12T23:30:00+03:30', '2023-06-12T23:30:00+03:30'],
  ['2023-06-12T08:00:00.250Z', '2023-06-12T08:00:00.250Z'],
  ['2023-06-12t08:00z', '2023-06-12T08:00:00Z'],
  ['2023-06-12T08:00:00-0400', '2023-06-12T08:00:00-04:00'],
  ['2023-06-12 08:00:00', '2023-06-12T08:00:00'],
  ['2023-06-12 08:00:00 +0330', '2023-06-12T08:00:00+03:30'],
  ['20230612T083000Z', '2023-06-12T08:30:00Z'],
  ['20230612083000', '2023-06-12T08:30:00'],
  ['Mon, 12 Jun 2023 23:30:00 +0330', '2023-06-12T23:30:00+03:30'],
  ['12 Jun 2023 08:00:00 GMT', '2023-06-12T08:00:00Z'],
  ['Mon, 12 Jun 2023 08:00 -0000', '2023-06-12T08:00:00Z'],
  ['Mon, 12 Jun 2023 08:00:00 EDT', '2023-06-12T08:00:00-04:00'],
  ['Mon Jun 12 08:00:00 +0000 2023', '2023-06-12T08:00:00+00:00'],
  ['Mon Jun 12 2023 08:00:00 GMT+0330 (Iran Standard Time)', '2023-06-12T08:00:00+03:30'],
  ['June 12, 2023', '2023-06-12'],
  ['Monday, June 12th, 2023, 8:30 PM', '2023-06-12T20:30:00'],
  ['Sept. 9 2023 at 12:05 a.m. EST', '2023-09-09T00:05:00-05:00'],
  ['12 June 2023', '2023-06-12'],
  ['1st of May 1999', '1999-05-01'],
  ['29 February 2024', '2024-02-29'],
  [1686556800, '2023-06-12T08:00:00Z'],
  ['1686556800', '2023-06-12T08:00:00Z'],
  [1686556800999, '2023-06-12T08:00:00Z'],
  [1686556800.5, '2023-06-12T08:00:00Z'],
];

const UNREADABLE: readonly [unknown, RegExp][] = [
  ['6/12/2023', /day or with the month/],
  ['13.06.2023', /day or with the month/],
  ['12/06/23 08:00', /day or with the month/],
  ['2023-02-29', /no day of the calendar/],
  ['2023-13-01', /no day of the calendar/],
  ['0999-01-01', /no day of the calendar/],
  ['June 31, 2023', /no day of the calendar/],
  ['Tue, 12 Jun 2023 08:00:00 GMT', /another day of the week/],
  ['2023-06-12T24:00:00', /clock time/],
  ['2023-06-12T08:60', /clock time/],
  ['2023-06-12 08:00 IST', /clock time/],
  ['June 12, 2023 13:00 PM', /clock time/],
  ['2023-06', /no whole day/],
  ['2023', /no whole day/],
  ['last Monday', /no whole day/],
  ['12 Jun 23', /no whole day/],
  ['2023-06-123', /no whole day/],
  [2023, /neither seconds nor milliseconds/],
  [-1, /neither seconds nor milliseconds/],
  [Number.NaN, /neither seconds nor milliseconds/],
  [Number.MAX_VALUE, /neither seconds nor milliseconds/],
  ['9'.repeat(20), /neither seconds nor milliseconds/],
  [{ $date: 1 }, /is no date/],
  [['2023-06-12'], /is no date/],
];

describe('publication dates', () => {
  it.each(READ)('%j is read as %s', (written, published) => {
    expect(readPublished(written)).toEqual({ ok: true, published });
    expect(Article.shape.published_at.parse(published)).toBe(published);
  });

  it.each(UNREADABLE)('%j is refused with a reason', (written, why) => {
    expect(readPublished(written)).toEqual({ ok: false, why: expect.stringMatching(why) });
  });

  it('gives nothing but what an article may hold, and reads that back unchanged', () => {
    const digits = fc.constantFrom(...'0123456789-:T+Z. /'.split(''), ...'Jun Mon May 2023 12'.split(' '));
    const almost = fc.array(digits, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          almost,
          fc.date({ noInvalidDate: true }).map((d) => d.toUTCString()),
          fc.double(),
        ),
        (written) => {
          const reading = readPublished(written);
          if (!reading.ok) return;
          expect(Article.shape.published_at.safeParse(reading.published).success).toBe(true);
          expect(readPublished(reading.published)).toEqual(reading);
        },
      ),
    );
  });

  it('agrees with the calendar of the language on seconds since 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e8, max: 9e10 }), (seconds) => {
        const iso = `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
        expect(readPublished(seconds)).toEqual({ ok: true, published: iso });
        expect(publishedSeconds(iso)).toBe(seconds);
      }),
    );
  });

  it('orders by instant where offsets are known', () => {
    expect(publishedSeconds('2023-06-12T23:30:00+03:30')).toBe(publishedSeconds('2023-06-12T20:00:00Z'));
    expect(publishedSeconds('2023-06-12T08:00:00.5-04:00')).toBe(publishedSeconds('2023-06-12T12:00:00Z') + 0.5);
    expect(publishedSeconds('2023-06-12')).toBe(publishedSeconds('2023-06-12T00:00:00'));
  });

  it('refuses hostile words, however long', () => {
    for (const word of ['1', ' ', 'a', 'mon ', '12 ', ',', '-', 't']) {
      expect(readPublished(word.repeat(1_000_000)).ok).toBe(false);
    }
  });
});
