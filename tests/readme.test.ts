import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../pipeline/emit/columns/tables.ts';
import { FORMAT_NAMES } from '../pipeline/emit/formats.ts';
import { DATE_METHODS } from '../pipeline/ingest/dates/dating.ts';
import { REJECT_CODES } from '../pipeline/ingest/reject-codes.ts';
import { WARNING_CODES } from '../pipeline/ingest/warning-codes.ts';
import { CHOICES } from '../schemas/choice.ts';
import { Correction } from '../schemas/correction.ts';
import { Basis, DateValue } from '../schemas/date-value.ts';
import { annals } from './cli/annals.ts';
import { dataDictionary } from './data-dictionary.ts';
import { folder } from './io/folder.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const readme = read('README.md');
const INPUT = fileURLToPath(new URL('../input', import.meta.url));
const between = (from: string, to: string): string => readme.split(from)[1]?.split(to)[0] ?? '';

describe('README', () => {
  test('shows rows of the timeline that is really published', () => {
    const timeline: Record<string, string>[] = parse(read('tests/golden/dated/expected/timeline.csv'), {
      columns: true,
    });
    const published = timeline.map((row) =>
      [row['date_edtf'], row['date_precision'], row['date_basis'], row['title'], row['article_count']].join(' | '),
    );
    const shown = between('<!-- excerpt -->', '<!-- /excerpt -->')
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.replace(/^\| | \|$/g, ''));
    expect(shown.length).toBeGreaterThan(5);
    for (const row of shown) expect(published).toContain(row);
  });

  test('names every rule of choice, basis and field of a date', () => {
    for (const word of [...Object.keys(CHOICES), ...Basis.options]) expect(readme).toContain(`\`${word}\``);
    const fields = Object.keys(DateValue.shape).filter((name) => name !== 'time');
    for (const field of fields) expect(readme).toContain(`\`${field}\``);
  });

  test('has the data dictionary that the tables of columns give (npm run dictionary)', () => {
    expect(between('<!-- columns -->\n', '<!-- /columns -->')).toBe(dataDictionary());
  });

  test('makes database tables of the columns that there are, in their order', () => {
    const tables = between('<!-- postgres -->', '<!-- /postgres -->').split('create table').slice(1);
    const names = tables.map((sql) =>
      [...sql.slice(sql.indexOf('(')).matchAll(/[(,]\s*"?(\w+)"? /g)].map(([, name]) => name),
    );
    expect(names).toEqual(TABLES.slice(0, 2).map(({ columns }) => columns.map(({ name }) => name)));
  });

  test('names every word of --format', () => {
    const rows = between('<!-- formats -->', '<!-- /formats -->').trim().split('\n').slice(2);
    expect([...rows.map((row) => row.split('`')[1]), 'all']).toEqual(FORMAT_NAMES);
  });

  test('lists the reject codes as the table in the code has them', () => {
    const rows = Object.entries(REJECT_CODES).map(([code, { means }]) => `| \`${code}\` | ${means} |`);
    expect(between('<!-- codes -->', '<!-- /codes -->').trim().split('\n').slice(2)).toEqual(rows);
  });

  test('lists the warnings as the table in the code has them', () => {
    const rows = Object.entries(WARNING_CODES).map(([code, means]) => `| \`${code}\` | ${means} |`);
    expect(between('<!-- warnings -->', '<!-- /warnings -->').trim().split('\n').slice(2)).toEqual(rows);
  });

  test('lists every way in which a publication date is found, the best first', () => {
    const rows = between('<!-- methods -->', '<!-- /methods -->').trim().split('\n').slice(2);
    expect(rows.map((row) => row.split('`')[1])).toEqual(DATE_METHODS);
  });

  test('shows corrections that can be read, of events that are there', async () => {
    const rows = between('<!-- corrections -->', '<!-- /corrections -->').replace(/```(?:csv)?\n/g, '');
    const dir = folder({ 'in/corrections.csv': rows.trimStart() });
    for (const name of readdirSync(INPUT)) cpSync(join(INPUT, name), join(dir, 'in', name));
    const { code, err } = await annals(['run', join(dir, 'in'), '--out', join(dir, 'out')]);
    expect([code, err]).toEqual([0, expect.not.stringContaining('without effect')]);
  });

  test.each([
    ['timex', 'example', 'eval'],
    ['dates', 'example-dates', 'eval-dates'],
    ['events', 'example-events', 'eval-events'],
    ['published', 'example-published', 'eval-published'],
  ])('shows what the evaluation of %s prints of its example', async (task, example, mark) => {
    const corpus = fileURLToPath(new URL(`eval/${example}`, import.meta.url));
    const { out } = await annals(['eval', '--task', task, '--corpus', corpus, '--hold-out', '3']);
    expect(between(`<!-- ${mark} -->`, `<!-- /${mark} -->`).trim()).toBe(`\`\`\`\n${out}\`\`\``);
  });

  test('names every action of a correction', () => {
    const actions = Correction.options.map(({ shape }) => shape.action.value);
    for (const action of actions) expect(readme).toContain(`| \`${action}\` |`);
  });

  test('uses commands and scripts that exist', async () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z]+(?::[a-z]+)?)/g))
      expect(scripts).toHaveProperty([script]);
    expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
    const { out } = await annals(['--help']);
    for (const [, command = ''] of readme.matchAll(/(?:cli\.ts|annals) ([a-z]+)/g))
      expect(out).toContain(`  ${command} `);
  });
});
