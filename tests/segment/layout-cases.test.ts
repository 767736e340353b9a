import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layout } from '../../pipeline/segment/layout/layout.ts';

const KINDS: Readonly<Record<string, string>> = {
  h: 'heading',
  d: 'dateline',
  t: 'stamp',
  v: 'speaker',
  b: 'boilerplate',
};
const PASSAGE = /⟦(?:([hdtvb]) )?([^⟧]*)⟧/g;

type Case = { readonly marked: string; readonly text: string; readonly passages: readonly string[] };

const read = (marked: string): Case => {
  const line = marked.replaceAll('↵', '\n').replaceAll('\\r', '\r').replaceAll('·', ' ');
  const passages = [...line.matchAll(PASSAGE)].map(
    ([, kind = '', words = '']) => `${KINDS[kind] ?? 'sentence'}: ${words}`,
  );
  return { marked, text: line.replace(PASSAGE, '$2'), passages };
};

/** Sections of cases, each under its `# name`. */
const sections = (): Map<string, Case[]> => {
  const found = new Map<string, Case[]>();
  let name = '';
  for (const line of readFileSync(new URL('layout.cases.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) name = line.slice(2);
    else if (line !== '') found.set(name, [...(found.get(name) ?? []), read(line)]);
  }
  return found;
};

const SECTIONS = sections();

it('has cases for every layout', () => {
  expect([...SECTIONS.values()].flat().length).toBeGreaterThanOrEqual(250);
});

describe.each([...SECTIONS])('%s', (_, cases) => {
  it.each(cases)('$marked', ({ text, passages }) => {
    const found = layout(text).passages.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
    expect(found).toEqual(passages);
  });
});
