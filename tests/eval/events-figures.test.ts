import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../pipeline/dedupe/words/word-form.ts';
import { eventsFigures } from '../../pipeline/eval/events/events-figures.ts';
import { eventsTable } from '../../pipeline/eval/events/events-table.ts';
import type { GoldSentence } from '../../pipeline/eval/events/gold-sentence.ts';
import { mergeDifferences } from '../../pipeline/eval/events/merge-differences.ts';
import { type ScoredSentence, scoreSentences } from '../../pipeline/eval/events/scored-sentence.ts';
import { figuresOfParts, openPart } from '../../pipeline/eval/events/stories.ts';
import type { Timeline } from '../../pipeline/eval/events/telling.ts';
import type { Mention } from '../../schemas/mention.ts';
import { aMention, anEvent, anUnresolved } from '../emit/records.ts';

/** A mention of ten characters and nothing else. */
const at = (article_id: string, start: number): Mention =>
  aMention({
    article_id,
    title: `${article_id} at ${start}`,
    start,
    end: start + 10,
    trigger: { start, end: start + 4, text: 'fell', lemma: 'fall' },
  });

const wordAt = (start: number, word: string, chain: string) => ({ word, chain, spans: [{ start, end: start + 4 }] });

/** Two events in three articles: "x" in all of them, "y" in two. */
const SENTENCES: readonly GoldSentence[] = [
  { id: 'a#1', doc: 'a', words: [wordAt(0, 'the collapse', 'x'), wordAt(10, 'died', 'y')] },
  { id: 'a#2', doc: 'a', words: [wordAt(20, 'Collapsing', 'x')] },
  { id: 'b#1', doc: 'b', words: [wordAt(0, 'fell', 'x')] },
  { id: 'c#1', doc: 'c', words: [wordAt(0, 'have_died', 'y')] },
  { id: 'c#2', doc: 'c', words: [wordAt(10, 'collapsed', 'x')] },
];
const DOCUMENTS = [
  { id: 'a', subtopic: 'quarry' },
  { id: 'b', subtopic: 'quarry' },
  { id: 'c', subtopic: 'mine' },
];

/** All that has a date is one event, so the death told by c is wrongly the collapse; two words are of undated mentions. */
const PROGRAM: Timeline = {
  events: [anEvent({ id: 'ev_1', mentions: [at('a', 0), at('a', 20), at('b', 0), at('c', 0)] })],
  unresolved: [anUnresolved({ ...at('a', 10), date: null }), anUnresolved({ ...at('c', 10), date: null })],
};
const DATES_OFF: Timeline = {
  events: [
    anEvent({ id: 'ev_1', mentions: [at('a', 0), at('b', 0)] }),
    anEvent({ id: 'ev_2', mentions: [at('c', 0), at('c', 10)] }),
  ],
  unresolved: [],
};

const scored = scoreSentences(SENTENCES, { program: PROGRAM, datesOff: DATES_OFF, lemmaOf: stem });
const CORPUS = { documents: DOCUMENTS, sentences: scored };

test('figures reckoned by hand', () => {
  expect(eventsFigures(CORPUS)).toEqual({
    documents: 3,
    subtopics: 2,
    sentences: 5,
    judged: 4,
    // Of x: a1-b1, a2-b1, and of all sentences a1-c2, a2-c2, b1-c2. Of y: a1-c1.
    gold_pairs: { judged: 3, all: 6 },
    merged_by: {
      // a1-b1, a2-b1, a1-c1, and wrongly a2-c1, b1-c1. Two sentences of a are no pair.
      program: {
        pairs: { system: 5, right: 3, precision: 3 / 5, recall: 1, f1: 6 / 8 },
        b3: { precision: (3 / 3 + 2 / 3 + 3 / 4 + 2 / 4) / 4, recall: 1, f1: expect.closeTo(0.84337, 5) },
        all_pairs: { precision: 3 / 5, recall: 3 / 6, f1: 6 / 11 },
      },
      // a1-b1.
      dates_off: {
        pairs: { system: 1, right: 1, precision: 1, recall: 1 / 3, f1: 2 / 4 },
        b3: { precision: 1, recall: (2 / 3 + 1 / 2 + 2 / 3 + 1 / 2) / 4, f1: expect.closeTo(0.73684, 5) },
        all_pairs: { precision: 1, recall: 1 / 6, f1: 2 / 7 },
      },
      // a1-c1, by "die"; the two that collapse are in one article.
      head_lemma: {
        pairs: { system: 1, right: 1, precision: 1, recall: 1 / 3, f1: 2 / 4 },
        b3: { precision: 1, recall: (2 / 3 + 1 / 2 + 1 / 3 + 2 / 2) / 4, f1: expect.closeTo(0.76923, 5) },
        all_pairs: { precision: 1, recall: 1 / 6, f1: 2 / 7 },
      },
      nothing: {
        pairs: { system: 0, right: 0, precision: null, recall: 0, f1: 0 },
        b3: { precision: 1, recall: (1 / 3 + 1 / 2 + 1 / 3 + 1 / 2) / 4, f1: expect.closeTo(0.58824, 5) },
        all_pairs: { precision: null, recall: 0, f1: 0 },
      },
    },
  });
});

test('a word has the event of the mention that tells of it, and its last word for a head', () => {
  expect(
    scored.map(({ words }) => words.map(({ labels }) => [labels.program, labels.dates_off, labels.head_lemma])),
  ).toEqual([
    [
      ['ev_1', 'ev_1', 'collaps'],
      [null, null, 'die'],
    ],
    [['ev_1', null, 'collaps']],
    [['ev_1', 'ev_1', 'fall']],
    [['ev_1', 'ev_2', 'die']],
    [[null, 'ev_2', 'collaps']],
  ]);
});

test('what is held out is scored by itself, and pairs between the parts only in all', () => {
  const { all, hold_out } = figuresOfParts(CORPUS, 3);
  expect(all).toEqual(eventsFigures(CORPUS));
  expect(hold_out).toMatchObject({
    one_in: 3,
    open: {
      documents: 2,
      subtopics: 1,
      sentences: 3,
      judged: 3,
      gold_pairs: { judged: 2, all: 2 },
      merged_by: { program: { pairs: { system: 2, right: 2 } } },
    },
    held_out: {
      documents: 1,
      subtopics: 1,
      sentences: 2,
      judged: 1,
      gold_pairs: { judged: 0, all: 0 },
      merged_by: { program: { pairs: { system: 0, recall: null, f1: null }, b3: { precision: 1, recall: 1, f1: 1 } } },
    },
  });
  expect(openPart(CORPUS, 3).sentences.map(({ id }) => id)).toEqual(['a#1', 'a#2', 'b#1']);
  expect(openPart(CORPUS, null)).toBe(CORPUS);
});

test('differences are the pairs of judged sentences in one of the two only', () => {
  const later = scoreSentences(SENTENCES, { program: DATES_OFF, datesOff: DATES_OFF, lemmaOf: stem });
  expect(mergeDifferences(scored)).toEqual([
    {
      kind: 'wrong',
      first_sentence: 'a#2',
      second_sentence: 'c#1',
      first_word: 'Collapsing',
      second_word: 'have_died',
      first_event: 'ev_1',
      second_event: 'ev_1',
      first_trigger: 'fell',
      second_trigger: 'fell',
      first_title: 'a at 20',
      second_title: 'c at 0',
    },
    expect.objectContaining({ kind: 'wrong', first_sentence: 'b#1', second_sentence: 'c#1' }),
  ]);
  const missed = mergeDifferences(later).map((d) => [d.kind, d.first_sentence, d.second_sentence, d.first_word]);
  expect(missed).toEqual([
    ['missed', 'a#1', 'c#1', 'died'],
    ['missed', 'a#1', 'c#2', 'the collapse'],
    ['missed', 'b#1', 'c#2', 'fell'],
  ]);
  expect(mergeDifferences(later)[0]).toMatchObject({ first_event: null, first_trigger: null, second_event: 'ev_2' });
});

test('a corpus of nothing has no shares', () => {
  const none = { ...figuresOfParts({ documents: [], sentences: [] }, null), task: 'events' as const };
  expect(none.all.merged_by.program).toEqual({
    pairs: { system: 0, right: 0, precision: null, recall: null, f1: null },
    b3: { precision: null, recall: null, f1: null },
    all_pairs: { precision: null, recall: null, f1: null },
  });
  expect(eventsTable({ ...none, unread: 0, left_out: 0 })).toMatch(/\npairs +P +R +F1\n {2}program +- +- +-\n/);
});

describe('laws', () => {
  const label = fc.constantFrom('p', 'q', 'r', 's');
  const someWord = fc.record({ chain: label, event: fc.option(label) });
  const someSentence = fc.record({
    doc: fc.constantFrom('a', 'b', 'c'),
    words: fc.array(someWord, { minLength: 1, maxLength: 3 }),
  });
  const corpora = fc.array(someSentence, { maxLength: 12 }).map((list) =>
    list.map(
      ({ doc, words }, i): ScoredSentence => ({
        id: `s${i}`,
        doc,
        words: words.map(({ chain, event }) => ({
          word: 'fell',
          spans: [],
          chain,
          mention: null,
          labels: { program: event, dates_off: chain, head_lemma: 'fall', nothing: null },
        })),
      }),
    ),
  );
  const figures = (sentences: readonly ScoredSentence[]) => eventsFigures({ documents: [], sentences });

  test('pairs are those that a look at every two sentences finds', () => {
    const shares = (a: readonly (string | null)[], b: readonly (string | null)[]) =>
      a.some((x) => x !== null && b.includes(x));
    fc.assert(
      fc.property(corpora, (sentences) => {
        const events = ({ words }: ScoredSentence) => words.map(({ labels }) => labels.program);
        const chains = ({ words }: ScoredSentence) => words.map(({ chain }) => chain);
        const judged = sentences.filter((s) => events(s).some((event) => event !== null));
        const apart = judged.flatMap((a, i) =>
          judged.slice(i + 1).flatMap((b) => (a.doc === b.doc ? [] : [[a, b] as const])),
        );
        const system = apart.filter(([a, b]) => shares(events(a), events(b)));
        const right = system.filter(([a, b]) => shares(chains(a), chains(b)));
        expect(figures(sentences).merged_by.program.pairs).toMatchObject({
          system: system.length,
          right: right.length,
        });
      }),
    );
  });

  test('gold is perfect by itself, merging nothing is never wrong, and differences count what is not right', () => {
    fc.assert(
      fc.property(corpora, (sentences) => {
        const { judged, gold_pairs, merged_by } = figures(sentences);
        expect(merged_by.dates_off.pairs.right).toBe(gold_pairs.judged);
        if (judged > 0) expect(merged_by.dates_off.b3).toEqual({ precision: 1, recall: 1, f1: 1 });
        if (judged > 0) expect(merged_by.nothing.b3.precision).toBe(1);
        const { system, right } = merged_by.program.pairs;
        const kinds = mergeDifferences(sentences).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(system - right);
        expect(kinds.filter((kind) => kind === 'missed')).toHaveLength(gold_pairs.judged - right);
      }),
    );
  });
});
