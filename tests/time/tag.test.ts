import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../pipeline/time/lang/en/lexicon.ts';
import { tag } from '../../pipeline/time/tag.ts';

const SIZE = 100_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

/** In order, apart from each other, inside the text, and beginning and ending with something to read. */
function expectExtents(text: string): void {
  let end = 0;
  for (const e of tag(text)) {
    expect(e.start).toBeGreaterThanOrEqual(end);
    expect(e.end).toBeGreaterThan(e.start);
    const quote = text.slice(e.start, e.end);
    expect(quote).toBe(quote.trim());
    end = e.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('extents', () => {
  const word = fc.oneof(
    fc.constantFrom(...english.keys()),
    fc.constantFrom(...english.keys()).map((w) => w.replace(/^./, (c) => c.toUpperCase())),
    fc.constantFrom(
      'the',
      'of',
      'a',
      'and',
      'to',
      'from',
      'between',
      'Iran',
      'said',
      '’s',
      "'",
      '-',
      '–',
      ',',
      '.',
      ':',
    ),
    fc.integer({ min: 0, max: 3000 }).map(String),
  );

  it('are in order and apart, whatever words stand together', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(' ', '', '\n'), (words, gap) => {
        expectExtents(words.join(gap));
      }),
      { numRuns: 1000 },
    );
  });

  it('are in order and apart in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectExtents));
  });

  it('count UTF-16 code units, as the text does', () => {
    const text = 'Łódź 🎉🎉 naïve ‘café’ on Monday – 東京';
    expect(tag(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Monday']);
  });
});

describe('hostile text of 100 kB', () => {
  it.each([
    ['steps', 'last '],
    ['digits', '7'],
    ['digits apart', '7 '],
    ['thousands', '1,000,'],
    ['weak months', 'May '],
    ['years glued', '1990s'],
    ['years', '2015 '],
    ['ranges', '2015-'],
    ['lists', 'Monday and '],
    ['amounts', 'two or '],
    ['nested lengths', 'two weeks before '],
    ['parts', 'early late '],
    ['straight quotes', '"'],
    ['apostrophes', '’'],
    ['brackets', '((['],
    ['colons', '8:'],
    ['dots', 'a.m.'],
    ['stops', '...'],
    ['no stop', 'the talks went on '],
    ['blank lines', '\n \n'],
    ['surrogates', '🎉'],
    ['half a surrogate', '\ud83c'],
    ['nulls', '\0'],
    ['prices in fractions', '$½ /½ '],
    ['fractions', '2 1/2 '],
    ['initials', 'U.S. '],
    ['initials without end', 'a.'],
    ['numbers that are no years', 'Flight 2015 '],
    ['cues', 'to quickly meet '],
    ['nested periods', 'fiscal '],
    ['one word', 'wanted'],
  ])('%s: returns', (_, unit) => {
    expectExtents(filled(unit));
  });
});
