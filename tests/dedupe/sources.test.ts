import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isContained } from '../../pipeline/dedupe/sources/containment.ts';
import { independentSources } from '../../pipeline/dedupe/sources/copies.ts';
import { type Sketch, sampleAt } from '../../pipeline/dedupe/sources/sketch.ts';
import { clausesOf, generator, plainWords, sketchOf, sketchOfWords } from './wording.ts';

const AGENCY = [
  'The ferry Saint Olga ran aground off the island of Vormsk early on Thursday with 212 people on board',
  'the coast guard said that everybody had been brought ashore by noon in fishing boats and two helicopters',
  'Nine passengers were taken to hospital in the port of Halden with broken bones',
  'The captain had radioed that the rudder no longer answered while the ship was passing the lighthouse',
  'the transport ministry ordered the owner to keep three ships of the same type in port until they are inspected',
  'Divers found a tear of four metres below the waterline',
  'no oil had leaked by the evening and a tug was waiting for the tide',
  'The line carries about half a million people a year between the mainland and the islands',
  'It lost another ship in a storm in 1998 when eleven sailors drowned',
];
const QUOTATION = 'we were told to stand on the upper deck and to hold on to one another until the boats came';
const CLOSING =
  'The Halden Courier is owned by its readers and takes no money from parties or firms so please give if you want to see more reporting of this kind';
const OWN = [
  'Olga Brandt had just ordered coffee when her cup began to slide across the table',
  'A grinding noise went through the hull and the lights of the restaurant failed for a minute',
  'her two children were asleep in a cabin on the lowest deck',
  'A steward carried both of them up the stairs in his arms',
  'Fishermen from the village reached the wreck within twenty minutes although nobody had called them',
  'They tied their boats together so that older people could walk across',
  'The village hall served soup and dry clothes to anybody who came in',
  'Many of the rescued spent the night with families who had never met them before',
  'A mechanic who left the company last year said that the steering had failed twice in the spring',
  'Managers had put the repair off until the end of the season',
];
const ELSEWHERE = [
  'A passenger ship with more than 200 travellers struck rocks near Vormsk on Thursday morning',
  'Rescuers needed six hours to bring all of them to safety',
  'Several people were hurt and the island clinic asked for doctors from the mainland',
  'Investigators want to hear the crew on Friday about a steering failure',
  'The shipping line apologised and promised to pay for hotels and onward travel',
];
const LEAD = ['Readers across Halden woke to pictures of the stranded ferry that many of them take to work'];
const FLASH = AGENCY.slice(0, 1);

const sourcesOf = (...articles: readonly (readonly string[])[]): number[] => [
  ...independentSources(articles.map(sketchOf)),
];

describe('two articles', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['word for word', AGENCY, AGENCY],
    ['in other capitals and marks', AGENCY, AGENCY.map((clause) => `“${clause.toUpperCase()}!”`)],
    ['with a lead of its own and a shorter end', AGENCY, [...LEAD, ...AGENCY.slice(1, 7)]],
    [
      'under another headline',
      ['Ferry aground off Vormsk', ...AGENCY],
      ['All safe after night of fear at sea', ...AGENCY],
    ],
    ['inside a longer article', AGENCY, [...OWN.slice(0, 5), ...AGENCY.slice(0, 7), ...OWN.slice(5)]],
    ['with paragraphs added to it later', AGENCY, [...AGENCY, ...ELSEWHERE]],
    ['with a word changed here and there', AGENCY, AGENCY.map((clause) => clause.replace(/^(\S+)/, 'Yesterday $1'))],
    ['shorter than a paragraph, and identical', FLASH, FLASH],
  ])('are of one source: %s', (_, first, second) => {
    expect(sourcesOf(first, second)).toEqual([0, 0]);
    expect(sourcesOf(second, first)).toEqual([0, 0]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['two reports of one event', AGENCY, ELSEWHERE],
    ['that share a quotation', [...ELSEWHERE, QUOTATION], [...OWN, QUOTATION]],
    [
      'that share a quotation and a closing paragraph',
      [...ELSEWHERE, QUOTATION, CLOSING],
      [...OWN, QUOTATION, CLOSING],
    ],
    ['short ones above one closing paragraph', [...ELSEWHERE.slice(0, 2), CLOSING], [...OWN.slice(0, 2), CLOSING]],
    ['a closing paragraph alone', [CLOSING], [...OWN.slice(0, 2), CLOSING]],
    ['a sentence and the article it stands in', FLASH, AGENCY],
    ['a third of a report inside another', AGENCY, [...OWN, ...AGENCY.slice(0, 3)]],
    ['without a clause of four words', ['He resigned'], ['He resigned']],
    ['without a clause', [], []],
  ])('are two sources: %s', (_, first, second) => {
    expect(sourcesOf(first, second)).toEqual([0, 1]);
    expect(sourcesOf(second, first)).toEqual([0, 1]);
  });

  test('are two sources where one is many times as long: most of it is its own', () => {
    const long = clausesOf(generator(5), 60);
    expect(sourcesOf(AGENCY, [...AGENCY, ...long.slice(0, 15)])).toEqual([0, 0]);
    expect(sourcesOf(AGENCY, [...AGENCY, ...long])).toEqual([0, 1]);
  });
});

test('copies of copies are of the first source, whatever stands between them', () => {
  const story = clausesOf(generator(1), 15);
  const versions = [0, 3, 6].map((from) => story.slice(from, from + 9));
  expect(sourcesOf(...versions.slice(0, 1), ...versions.slice(2))).toEqual([0, 1]);
  expect(sourcesOf(OWN, ...versions, ELSEWHERE)).toEqual([0, 1, 1, 1, 4]);
});

test('a closing paragraph under many articles makes none of them a copy', () => {
  const random = generator(2);
  const articles = Array.from({ length: 300 }, () => [...clausesOf(random, 1 + random(20)), CLOSING]);
  expect(sourcesOf(...articles)).toEqual([...articles.keys()]);
});

/** An article and another of so many times its length, that has this share of its clauses. */
const pairOf = (random: (below: number) => number, share: number, times: number): [Sketch, Sketch] => {
  const clauses = clausesOf(random, 10 + random(90));
  const taken = clauses.filter((_, i) => (i * share) % 1 < share);
  const added = clausesOf(random, Math.round(clauses.length * times) - taken.length);
  return [sketchOfWords(clauses.map(plainWords)), sketchOfWords([...added, ...taken].map(plainWords))];
};

describe('of five hundred pairs, the shorter one of 120 runs to 1,200', () => {
  const figures = (share: number, times: number): number => {
    const random = generator(Math.round(share * 100 + times));
    const pairs = Array.from({ length: 500 }, () => pairOf(random, share, times));
    return pairs.filter((pair) => independentSources(pair)[1] === 0).length;
  };

  test.each([
    [0.8, 1, 500],
    [0.8, 2, 500],
    [0.8, 3, 498],
    [0.6, 1, 498],
  ])('that share %d of the shorter one, the other %d times as long, at least %d are seen', (share, times, seen) => {
    expect(figures(share, times)).toBeGreaterThanOrEqual(seen);
  });

  test.each([
    [0.25, 1, 0],
    [0.25, 3, 0],
    [0.4, 1, 15],
  ])(
    'that share %d of the shorter one, the other %d times as long, at most %d are taken for copies',
    (share, times, seen) => {
      expect(figures(share, times)).toBeLessThanOrEqual(seen);
    },
  );
});

/** Articles cut from a few texts, so that many pairs are near the threshold, some long enough to be sampled. */
const random = generator(3);
const TEXTS = Array.from({ length: 4 }, () => clausesOf(random, 48));
const piece = fc
  .record({ text: fc.nat(3), from: fc.nat(40), length: fc.constantFrom(1, 2, 5, 8, 12, 40) })
  .map(({ text, from, length }) => TEXTS[text]!.slice(from, from + length));
const article = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.flat());
/** Parts of one text, most of which share something: what stands in what hangs on the lengths. */
const part = fc.record({ from: fc.nat(5), length: fc.integer({ min: 1, max: 6 }) }).map(({ from, length }) => {
  const [first, end] = [from * 3, Math.min(18, (from + length) * 3)];
  return TEXTS[0]!.slice(first, end);
});
const shuffledOf = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
const runs = { numRuns: 150 };

/** The slow way: every pair by itself. */
const chainsOf = (sketches: readonly Sketch[]): number[] => {
  let sources = sketches.map((_, i) => i);
  for (const [i, a] of sketches.entries()) {
    for (const [k, b] of sketches.slice(0, i).entries()) {
      if (independentSources([a, b])[1] !== 0) continue;
      const [one, other] = [sources[i]!, sources[k]!];
      sources = sources.map((source) => (source === one || source === other ? Math.min(one, other) : source));
    }
  }
  return sources;
};

describe('law', () => {
  test('the order of the clauses and saying them twice change nothing', () => {
    const twice = article.chain((clauses) => fc.tuple(fc.constant(clauses), shuffledOf([...clauses, ...clauses])));
    fc.assert(
      fc.property(twice, ([clauses, again]) => {
        expect(sketchOf(again)).toEqual(sketchOf(clauses));
      }),
      runs,
    );
  });

  test('a sketch is bounded, and the finer one holds the coarser', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 4 }), (articles) => {
        const { level, hashes } = sketchOf(articles.flat());
        expect(hashes.length).toBeLessThanOrEqual(256);
        expect([...sampleAt({ level, hashes }, level)]).toEqual([...hashes]);
        expect([...sampleAt({ level, hashes }, level + 1)]).toEqual(
          [...hashes].filter((hash) => hash < 2 ** (31 - level)),
        );
      }),
      runs,
    );
  });

  test.each([
    ['cut from several texts', article, 150],
    ['parts of one text', part, 400],
  ])('the sources are the chains of pairs that are copies by themselves: %s', (_, one, numRuns) => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), (articles) => {
        const sketches = articles.map(sketchOf);
        expect([...independentSources(sketches)]).toEqual(chainsOf(sketches));
      }),
      { numRuns },
    );
  });

  test('the order of the articles changes nothing but the numbers', () => {
    const shuffled = fc
      .array(article, { maxLength: 14 })
      .chain((articles) => fc.tuple(fc.constant(articles), shuffledOf([...articles.keys()])));
    fc.assert(
      fc.property(shuffled, ([articles, order]) => {
        const sources = sourcesOf(...articles);
        const again = sourcesOf(...order.map((i) => articles[i]!));
        for (const [i, a] of order.entries()) {
          expect(again[i]).toBe(order.findIndex((b) => sources[b] === sources[a]));
        }
      }),
      runs,
    );
  });

  test('an article about something else changes nothing', () => {
    const elsewhere = fc.subarray([OWN, AGENCY, ELSEWHERE, [...LEAD, ...AGENCY]]);
    fc.assert(
      fc.property(fc.array(article, { maxLength: 10 }), elsewhere, (articles, others) => {
        expect(sourcesOf(...articles, ...others).slice(0, articles.length)).toEqual(sourcesOf(...articles));
      }),
      runs,
    );
  });

  test('the same article stands in itself, unless it is as short as what many share', () => {
    for (const [size, contained] of [
      [29, false],
      [30, true],
      [256, true],
    ] as const) {
      const sketch = { level: 0, hashes: Uint32Array.from({ length: size }, (_, i) => i) };
      expect(isContained(sketch, sketch)).toBe(contained);
    }
  });
});
