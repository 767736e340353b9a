import { describe, expect, it } from 'vitest';
import { rules } from '../../pipeline/time/lang/en/rules.ts';
import { tag } from '../../pipeline/time/tag.ts';

/** The words between [ ] and the text without the brackets. */
function marked(example: string): { text: string; extent: string } {
  const [before = '', extent = '', after = ''] = example.split(/[[\]]/);
  return { text: before + extent + after, extent };
}

describe('every example of every rule', () => {
  const examples = rules.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const));
  it.each(examples)('%s: %s', (id, example) => {
    const { text, extent } = marked(example);
    const read = tag(text).map((e) => text.slice(e.start, e.end));
    expect(read, id).toContain(extent);
  });
});
