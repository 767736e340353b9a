import { describe, expect, test } from 'vitest';
import type { Mention } from '../../schemas/mention.ts';
import { Mention as Schema } from '../../schemas/mention.ts';
import { isWritten } from '../../schemas/predicate.ts';

const isMention = isWritten(Schema);

const date = {
  edtf: '2018-05-08',
  start: '2018-05-08',
  end: '2018-05-08',
  precision: 'time',
  time: '08:30',
  approximate: false,
  extent: 'within',
  basis: 'stated',
} as const;

const whole: Mention = {
  article_id: 'a',
  start: 0,
  end: 14,
  quote: 'The bank shut.',
  title: 'The bank shut',
  trigger: { start: 9, end: 13, text: 'shut', lemma: 'shut' },
  status: 'occurred',
  kind: 'event',
  participants: ['The Bank'],
  places: [],
  date,
  why: null,
  expression: {
    start: 0,
    end: 3,
    text: 'The',
    type: 'DATE',
    value: '2018-05-08',
    mod: null,
    rule: 'day',
    date: null,
    why: 'no',
  },
  anchor: { kind: 'none', date: null, ref: null },
  rule: 'own',
  confidence: 0.9,
};

/** Values of every kind, one of which is wrong at nearly every field. */
const ODD = [
  null,
  '',
  'x',
  'x'.repeat(121),
  '😀'.repeat(100),
  '2018-02-30',
  -1,
  0.5,
  2,
  Number.NaN,
  true,
  [],
  [''],
  {},
];

/** Copies with one field replaced, left out, or put in besides, at every depth. */
function* broken(value: object): Generator<object> {
  for (const [name, content] of Object.entries(value)) {
    for (const odd of ODD) yield { ...value, [name]: odd };
    yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    if (typeof content === 'object' && content !== null && !Array.isArray(content))
      for (const inner of broken(content)) yield { ...value, [name]: inner };
  }
  yield { ...value, further: 1 };
}

describe('a mention that is just what its schema would make of it', () => {
  test('passes', () => {
    expect(isMention(whole)).toBe(true);
    expect(isMention({ ...whole, date: null, expression: null })).toBe(true);
  });

  test('is what the schema itself makes of every broken one', () => {
    const all = [...broken(whole)];
    const wrong = all.filter((one) => {
      const parsed = Schema.safeParse(one);
      return isMention(one) !== (parsed.success && JSON.stringify(parsed.data) === JSON.stringify(one));
    });
    expect(all.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test('has its fields in their order', () => {
    const { article_id, ...rest } = whole;
    expect(isMention({ ...rest, article_id })).toBe(false);
    expect(isMention({ ...whole, trigger: { end: 13, start: 9, text: 'shut', lemma: 'shut' } })).toBe(false);
  });
});
