import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../pipeline/time/bounds.ts';
import { type Day, parseDay } from '../../pipeline/time/calendar.ts';
import { edtf } from '../../pipeline/time/edtf.ts';
import { settings } from '../../pipeline/time/narrative.ts';
import { tag } from '../../pipeline/time/tag.ts';

type Case = { published: string; expected: string; phrasing: string };

function cases(): Case[] {
  const lines = readFileSync(new URL('en.cases.txt', import.meta.url), 'utf8').split('\n');
  let published = '';
  let expected = '';
  return lines.flatMap((line) => {
    if (line.startsWith('published ')) published = line.slice(10);
    else if (/^\S/.test(line) && !line.startsWith('#')) expected = line;
    return line.startsWith('  ') ? [{ published, expected, phrasing: line.trim() }] : [];
  });
}

/** As the cases write it: EDTF, precision, and where there is one the clock or the extent. */
function written(bounds: Bounds): string {
  const more = bounds.clock ?? (bounds.extent === 'throughout' ? bounds.extent : null);
  return [edtf(bounds), bounds.precision, more].filter((part) => part !== null).join(' | ');
}

/** The expression marked [ ] as it resolves where it stands, and the extents of all that were read. */
function readIn({ published, phrasing }: Case): { value: string; extents: string[] } {
  const text = phrasing.replace(/[[\]{}]/g, '');
  const marked = phrasing.replace(/[{}]/g, '').indexOf('[');
  const now: Day | null = published === 'none' ? null : parseDay(published);
  let value = 'nothing';
  const extents = settings(tag(text), now).map(({ read: { start, end }, resolution }) => {
    if (start === marked) value = resolution.ok ? written(resolution.bounds) : `none: ${resolution.why}`;
    return text.slice(start, end);
  });
  return { value, extents };
}

const marks = (phrasing: string): string[] => [...phrasing.matchAll(/[[{]([^\]}]*)[\]}]/g)].map(([, m]) => m ?? '');

describe('what English expressions mean', () => {
  const all = cases();

  it.each(all)('$published: $phrasing', (one) => {
    expect(readIn(one)).toEqual({ value: one.expected, extents: marks(one.phrasing) });
  });

  it('holds well over a thousand cases, a third of them unresolved or no time at all', () => {
    const negative = all.filter(({ expected }) => expected.startsWith('no'));
    expect(all.length).toBeGreaterThan(1500);
    expect(negative.length * 3).toBeGreaterThan(all.length);
  });
});
