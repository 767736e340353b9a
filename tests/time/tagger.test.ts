import { describe, expect, it } from 'vitest';
import type { Expr } from '../../pipeline/time/expr.ts';
import { row } from '../../pipeline/time/lang/en/row.ts';
import { lexicon } from '../../pipeline/time/lexicon.ts';
import { Tagger } from '../../pipeline/time/tagger.ts';

/** A language of a few words, so that what the reader itself does shows, whatever the English rules are. */
const monday: Expr = { kind: 'cycle', of: { of: 'weekday', n: 1 }, step: 'nearest' };
const between = (from: Expr, to: Expr): Expr => ({ kind: 'between', from, to, extent: 'within' });
const length = (n: number): Expr => ({
  kind: 'length',
  length: { amount: { min: n, max: n, written: n }, unit: 'year', bound: null },
});
const tagger = new Tagger({
  lexicon: lexicon([
    { category: 'weekday', trigger: true, capital: true, words: 'monday tuesday' },
    { category: 'units', trigger: true, words: 'years' },
    { lean: 'past', words: 'said held was' },
    { lean: 'future', words: 'will' },
    { lean: 'infinitive', words: 'meet vote be' },
    { lead: 'to', words: 'to' },
    { lead: 'be', words: 'be' },
  ]),
  rules: [
    row('weekday', 'day', '$weekday', () => monday, []),
    row('length', 'length', '$num|$fraction units|$units', (c) => length(c.number(0)), []),
    { ...row('range', 'range', '@day to|- @day', (c) => between(c.expr(0), c.expr(1)), []), parts: true },
    { ...row('ranges', 'range', '@range and @range', (c) => between(c.expr(0), c.expr(1)), []), parts: true },
    { ...row('mixed', 'range', '@day until $num', (c) => between(c.expr(0), monday), []), parts: true },
  ],
  groups: new Map(),
  final: new Set(['day', 'length', 'range']),
});

describe('an expression leans', () => {
  it.each([
    ['as the last cue before it', 'They said Monday it will meet', ['past']],
    ['as the first cue after it where none stands before', 'On Monday they will meet, he said', ['future']],
    ['each as its own cue', 'On Monday he said they will meet Tuesday', ['past', 'future']],
    ['no way without a cue', 'The Monday talks', [null]],
    ['ahead behind "to" and a verb', 'They said they want to meet Monday', ['future']],
    ['ahead behind "to", an adverb and a verb', 'They said they want to formally meet Monday', ['future']],
    ['as before where the verb has no "to"', 'They said members meet Monday', ['past']],
    ['back behind a past form that no lexicon has', 'They arrived Monday', ['past']],
    ['as before behind a short word in -ed', 'They need it Monday', [null]],
    ['as before behind a name in -ed', 'It will please Ahmed on Monday', ['future']],
    ['ahead behind a passive to come', 'It will be released Monday', ['future']],
    ['ahead behind a passive to come, of a known verb', 'Talks are to be held Monday', ['future']],
    ['back behind a passive that is over', 'It was released Monday', ['past']],
    ['no way of the sentence before', 'They said no. Talks on Monday', [null]],
    ['no way of what a semicolon closes', 'They said no; talks on Monday', [null]],
    ['as the words before a quotation', 'They said “talks on Monday”', ['past']],
    ['as a cue between two in one breath', 'said Monday will Tuesday', ['past', 'future']],
  ])('%s', (_, text, leans) => {
    expect(tagger.tag(text).map((e) => e.lean)).toEqual(leans);
  });
});

describe('parts', () => {
  const parts = (text: string): unknown[] =>
    tagger.tag(text).map((e) => e.parts.map((p) => text.slice(p.start, p.end)));

  it('are the phrases of a rule that keeps them, with their own extents and the lean of the whole', () => {
    const text = 'It was shut Monday to Tuesday';
    expect(tagger.tag(text)).toEqual([
      {
        start: 12,
        end: 29,
        rule: 'range',
        expr: between(monday, monday),
        lean: 'past',
        parts: [
          { start: 12, end: 18, rule: 'weekday', expr: monday, lean: 'past', parts: [] },
          { start: 22, end: 29, rule: 'weekday', expr: monday, lean: 'past', parts: [] },
        ],
      },
    ]);
  });

  it('are none of other rules, nor where something captured is no phrase', () => {
    expect(parts('Monday')).toEqual([[]]);
    expect(parts('Monday until 5')).toEqual([[]]);
  });

  it('have parts themselves', () => {
    const [outer] = tagger.tag('Monday to Tuesday and Monday to Tuesday');
    expect(outer?.parts.map((p) => p.parts.length)).toEqual([2, 2]);
  });
});

describe('fractions', () => {
  it.each([
    ['for 2 1/2 years', 2.5],
    ['for 2½ years', 2.5],
    ['for ½ years', 0.5],
    ['for 1/2 years', 0.5],
    ['for 10 3/4 years', 10.75],
    ['for 1.5 years', 1.5],
  ])('%s', (text, value) => {
    expect(tagger.tag(text).map((e) => e.expr)).toEqual([length(value)]);
    expect(tagger.tag(text).map((e) => text.slice(e.start, e.end))).toEqual([text.slice(4)]);
  });

  it.each(['on 2/4/2015 years', 'at 1/24 years', 'since 5/1/2 years'])('%s has none', (text) => {
    expect(
      tagger
        .tag(text)
        .filter(
          (e) =>
            e.rule === 'length' &&
            !Number.isInteger((e.expr as { length: { amount: { min: number } } }).length.amount.min),
        ),
    ).toEqual([]);
  });
});
