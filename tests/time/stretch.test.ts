import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../pipeline/time/lang/en/lexicon.ts';
import { LONGEST, STRETCH } from '../../pipeline/time/room.ts';
import { type TimeExpression, tag } from '../../pipeline/time/tag.ts';

/** A text is scanned a stretch at a time, and runs are cut: neither may show in what is read. */
const moved = (e: TimeExpression, by: number): TimeExpression => ({
  ...e,
  start: e.start + by,
  end: e.end + by,
  parts: e.parts.map((part) => moved(part, by)),
});

/** Words that no rule knows and the end of a paragraph, `length` characters in all. */
const before = (length: number): string => `${'x'.repeat(length - 2)}\n\n`;

function expectSame(text: string, length: number): void {
  expect(tag(before(length) + text)).toEqual(tag(text).map((e) => moved(e, length)));
}

describe('what is read is the same', () => {
  it('wherever a stretch ends in it', () => {
    const text =
      'On Monday, Jan. 5, they said the talks of June 3-5 will be held from 8:30 p.m. to midnight; the U.S. team left 2 1/2 weeks ago.';
    for (let length = STRETCH - text.length - 2; length <= STRETCH + 2; length++) expectSame(text, length);
  });

  it('whatever words stand where a stretch ends', () => {
    const word = fc.oneof(
      fc.constantFrom(...english.keys()),
      fc.constantFrom(
        'Monday',
        'June',
        'May',
        'to',
        'agreed',
        'will',
        ',',
        '.',
        ';',
        '-',
        "'s",
        '"',
        '2015',
        '12',
        '8:30',
        '5th',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(200), (words, back) => {
        expectSame(words.join(' '), STRETCH - back);
      }),
      { numRuns: 500 },
    );
  });

  it('behind more words that rules know than a run may have', () => {
    const run = 'the '.repeat(3 * LONGEST);
    const read = tag(`${run}vote on Monday and ${run}Tuesday was held.`);
    expect(read.map(({ rule, lean }) => [rule, lean])).toEqual([
      ['weekday', 'past'],
      ['weekday', 'past'],
    ]);
  });
});
