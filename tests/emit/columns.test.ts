import { describe, expect, test } from 'vitest';
import { TABLES } from '../../pipeline/emit/columns/tables.ts';
import { DATE_METHODS } from '../../pipeline/ingest/dates/dating.ts';

describe.each(TABLES)('$file', ({ columns }) => {
  test('has no name twice', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  test('tells every column in words that can stand in a sentence', () => {
    for (const { means } of columns) expect(means).toMatch(/^[^A-Z\s].{5,}[^.;\s]$|^IANA|^TIMEX3/);
  });
});

test('the column of the method names all methods', () => {
  const column = TABLES.flatMap(({ columns }) => columns).find(({ name }) => name === 'published_method');
  for (const method of DATE_METHODS) expect(column?.means).toContain(method);
});
