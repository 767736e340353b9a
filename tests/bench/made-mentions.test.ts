import { expect, test } from 'vitest';
import { mentionViolations } from '../../schemas/checks.ts';
import { Mention } from '../../schemas/mention.ts';
import { isWritten } from '../../schemas/predicate.ts';
import { madeMentions } from './made-mentions.ts';
import { storyOf } from './stories.ts';

const COUNT = 3000;
const made = [...madeMentions(COUNT)];
const share = (holds: (mention: Mention) => boolean): number => made.filter(holds).length / COUNT;

test('made-up mentions are whole, as annals would write them', () => {
  expect(made).toHaveLength(COUNT);
  const isMention = isWritten(Mention);
  expect(made.filter((mention) => !isMention(mention) || mentionViolations(mention).length > 0)).toEqual([]);
});

test('they are the same every time', () => {
  expect([...madeMentions(COUNT)]).toEqual(made);
});

test('they are shaped like news', () => {
  expect(share(({ date }) => date === null)).toBeCloseTo(0.6, 1);
  expect(share(({ anchor }) => anchor.kind === 'publication')).toBeGreaterThan(0.1);
  const words = made.map(
    ({ quote, expression }) =>
      quote
        .replace(expression?.text ?? '', '')
        .trim()
        .split(' ').length,
  );
  expect([Math.min(...words), Math.max(...words)]).toEqual([10, 26]);
  const articles = new Set(made.map(({ article_id }) => article_id)).size;
  expect(COUNT / articles).toBeCloseTo(20, 0);
});

test.each([
  [32, 'cast'],
  [65, 'day'],
] as const)('story %d is like the one before but for its %s', (n, apart) => {
  const [story, before] = [storyOf(n), storyOf(n - 1)];
  expect(story).toEqual({ ...before, [apart]: story[apart] });
  expect(story[apart]).not.toEqual(before[apart]);
});
