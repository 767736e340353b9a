import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, iso } from '../../pipeline/time/calendar.ts';
import { GUESSES } from '../../schemas/choice.ts';
import type { Mention } from '../../schemas/mention.ts';
import { mentionsOf } from './mentions-of.ts';

const one = (...choices: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...choices);

const subject = one(
  'The minister',
  'Rebels',
  'Maria Lopez',
  'A court in Milan',
  'Shares in the bank',
  'He',
  'Iran and the US',
);
const past = one(
  'resigned',
  'said the plan was dead',
  'attacked the camp',
  'was arrested',
  'held talks',
  'denied it',
  'rose 3 percent',
);
const future = one('will resign', 'is expected to vote', 'plans to sell the unit');
const time = one(
  'on Friday',
  'yesterday',
  'last week',
  'in May',
  'in October 2015',
  'two years ago',
  'since Thursday',
  'tomorrow',
  'a few days ago',
  'on 30 February 2015',
  'next month',
  'three days later',
  'every Monday',
  'for ten years',
  'in the 1990s',
  '',
);
const joint = one(
  '. ',
  ', and ',
  ', who ',
  ' after the mayor ',
  '. Earlier, ',
  ', adding that it ',
  '. The next day, ',
  ' one day after the king ',
  '\n\n',
  ' “',
  '” (',
  ') ',
);
const clause = fc.tuple(subject, fc.oneof(past, future), time).map((words) => words.filter((w) => w !== '').join(' '));
const story = fc
  .array(fc.tuple(clause, joint), { minLength: 1, maxLength: 6 })
  .map((parts) => `${parts.flat().slice(0, -1).join('')}.`);
/** Words in any order: contractions, auxiliaries and adverbs between them take verbs apart in ways that no good sentence does. */
const salad = fc
  .array(
    one(
      ...'I she he it they we am is are was were been be being has had have not so once again fully likely only will would'.split(
        ' ',
      ),
      ...'she’s it’s he’d they’re we’ve won’t didn’t what’s Lopez’s excited brimming repaired resolved shot said says told'.split(
        ' ',
      ),
      ...'to while that who if and but or as by in on at the a her its this attack strike death launch vote May Friday'.split(
        ' ',
      ),
      ...', . “ ” : — ( ) 1996 Rome Maria Lopez police'.split(' '),
    ),
    { minLength: 2, maxLength: 24 },
  )
  .map((words) => words.join(' '));
const published = fc
  .integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 12, 31) })
  .map((day) => ({ day, text: iso(day) }));

const check = (law: (text: string, day: { day: number; text: string }) => void): void =>
  fc.assert(fc.property(story, published, law), { numRuns: 300 });

describe('mentions of any text', () => {
  test('quotes and triggers are slices of the text, the trigger inside its quote', () => {
    check((text, { text: day }) => {
      for (const { start, end, quote, trigger } of mentionsOf(text, day)) {
        expect(text.slice(start, end)).toBe(quote);
        expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
        expect(start <= trigger.start && trigger.end <= end).toBe(true);
      }
    });
  });

  test('so they are in any order of words', () => {
    fc.assert(
      fc.property(salad, (text) => {
        for (const { start, end, trigger } of mentionsOf(text, '2023-06-12'))
          expect(start <= trigger.start && trigger.start < trigger.end && trigger.end <= end, text).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('where the text gives no more than months, only a guess has a day, and says so', () => {
    const month = one('in May', 'in October 2015', 'last March', 'in the spring of 2020', 'early in July');
    const told = fc.array(fc.tuple(subject, past, month, joint), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(told, (parts) => {
        const text = `${parts.map(([who, did, when, next]) => `${who} ${did} ${when}${next}`).join('')}it ended.`;
        for (const { date, rule, quote } of mentionsOf(text, '2023-06-12'))
          if (date?.precision === 'day' && date.basis !== 'relative')
            expect(date.approximate || GUESSES.has(rule), `${quote}: ${rule}`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('there is a date or a reason, never both, and its bounds are in order', () => {
    check((text, { text: day }) => {
      for (const { date, why } of [...mentionsOf(text, day), ...mentionsOf(text, null)]) {
        expect((date === null) === (why !== null)).toBe(true);
        if (date?.start && date.end) expect(date.start <= date.end).toBe(true);
      }
    });
  });

  test('what occurred never begins after publication', () => {
    check((text, { text: day }) => {
      for (const { status, date, quote } of mentionsOf(text, day)) {
        if (status === 'occurred' && date?.start) expect(date.start <= day, quote).toBe(true);
      }
    });
  });

  test('an undated article has only dates that the text states', () => {
    check((text) => {
      for (const { date } of mentionsOf(text, null)) expect(date?.basis).not.toBe('publication');
    });
  });

  test('the same article twice gives the same mentions', () => {
    check((text, { text: day }) => {
      expect(mentionsOf(text, day)).toEqual(mentionsOf(text, day));
    });
  });

  test('titles are short, whole and end in no link word', () => {
    check((text, { text: day }) => {
      for (const { title } of mentionsOf(text, day)) {
        expect(title.length).toBeLessThanOrEqual(120);
        expect(title).not.toMatch(/\b(?:the|a|an|of|in|on|at|and|or|but|to|with|by|for|after|that|who)$/i);
        expect(title.split('(').length).toBe(title.split(')').length);
      }
    });
  });
});

test('weekdays move with publication, week by week', () => {
  const weekday = one('Monday', 'Tuesday', 'Friday', 'Sunday');
  fc.assert(
    fc.property(
      subject,
      past,
      weekday,
      published,
      fc.integer({ min: 1, max: 200 }),
      (who, did, name, { day }, weeks) => {
        const text = `${who} ${did} on ${name}.`;
        const starts = (mentions: readonly Mention[]): (number | null)[] =>
          mentions.map(({ date }) => (date?.start ? dayOf(...ymd(date.start)) : null));
        const before = starts(mentionsOf(text, iso(day)));
        const after = starts(mentionsOf(text, iso(day + 7 * weeks)));
        expect(after).toEqual(before.map((d) => (d === null ? null : d + 7 * weeks)));
        expect(before.some((d) => d !== null)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

const ymd = (text: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return [year, month, day];
};
