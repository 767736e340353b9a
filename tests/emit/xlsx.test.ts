import { describe, expect, test } from 'vitest';
import type { Cell, ColumnFacts } from '../../pipeline/emit/columns/column.ts';
import { DOCUMENT_COLUMNS } from '../../pipeline/emit/columns/document-columns.ts';
import { EVENT_COLUMNS } from '../../pipeline/emit/columns/event-columns.ts';
import { MENTION_COLUMNS } from '../../pipeline/emit/columns/mention-columns.ts';
import { contentsOf } from '../../pipeline/emit/contents.ts';
import { articlesTable, eventsTable, mentionsTable } from '../../pipeline/emit/filled-tables.ts';
import { cellXml } from '../../pipeline/emit/xlsx/cell-xml.ts';
import { workbookParts } from '../../pipeline/emit/xlsx/workbook.ts';
import { sheetsOf } from '../../pipeline/emit/xlsx/xlsx.ts';
import { zipped } from '../../pipeline/emit/xlsx/zip.ts';
import { iso } from '../../pipeline/time/calendar.ts';
import { filesOf, HOSTILE, NOTHING, publicationOf } from './hostile-publication.ts';
import { cellsOf, partsOf, sheetNames, type XlsxCell } from './read-xlsx.ts';

const publication = publicationOf(HOSTILE);
const file = filesOf(publication, ['xlsx']).get('timeline.xlsx') ?? new Uint8Array();
const parts = partsOf(file);
const sheet = (n: number): Map<string, XlsxCell> => cellsOf(parts[`xl/worksheets/sheet${n}.xml`] ?? '');

const column = (type: ColumnFacts['type']): ColumnFacts => ({ name: 'c', type, means: 'a column' });
const one = (type: ColumnFacts['type'], cell: Cell): XlsxCell | undefined =>
  cellsOf(cellXml(column(type), 'A1', cell)).get('A1');

/** What Excel makes of an escape in a text (ECMA-376, ST_Xstring). */
const shown = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('workbook', () => {
  test('has a sheet for each table and one that says what columns mean', () => {
    expect(sheetNames(parts)).toEqual(['Events', 'Mentions', 'Articles', 'Columns']);
    expect(sheet(4).size).toBe(5 * (1 + EVENT_COLUMNS.length + MENTION_COLUMNS.length + DOCUMENT_COLUMNS.length));
    expect(sheet(4).get('D2')?.value).toBe(EVENT_COLUMNS[0]?.means);
  });

  test('has no formula, no link to anything outside, no macro', () => {
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(/<f[ >]|externalLink|vbaProject|TargetMode/);
  });

  test('keeps the header in view and filters by it', () => {
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain(`<autoFilter ref="A1:X${HOSTILE.length + 1}"/>`);
    expect(parts['xl/workbook.xml']).toContain(`'Events'!$A$1:$X$${HOSTILE.length + 1}`);
    expect(xml.match(/<col /g)).toHaveLength(EVENT_COLUMNS.length);
  });

  test('every part that is named is there, and none besides', () => {
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    const others = ['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels'];
    expect(Object.keys(parts).toSorted()).toEqual([...named, ...others].toSorted());
    const targets = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)];
    for (const [, target] of targets) expect(parts).toHaveProperty([`xl/${target}`]);
  });

  test('is whole where nothing was found', () => {
    const empty = partsOf(filesOf(NOTHING, ['xlsx']).get('timeline.xlsx') ?? new Uint8Array());
    expect(cellsOf(empty['xl/worksheets/sheet1.xml'] ?? '').size).toBe(EVENT_COLUMNS.length);
    expect(empty['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:X1"/>');
  });

  test('the same records give the same bytes, and every part has the same fixed day', () => {
    expect(filesOf(publicationOf(HOSTILE), ['xlsx']).get('timeline.xlsx')).toEqual(file);
    const view = new DataView(file.buffer, file.byteOffset);
    const headers = Array.from({ length: file.length - 4 }, (_, at) => at).filter(
      (at) => view.getUint32(at, true) === 0x04034b50,
    );
    expect(headers).toHaveLength(Object.keys(parts).length);
    const noon = (0 << 25) | (1 << 21) | (1 << 16) | (12 << 11);
    for (const at of headers) expect(view.getUint32(at + 10, true)).toBe(noon);
  });
});

describe('cells', () => {
  const contents = contentsOf(publication, null);
  const filling = {
    publication,
    contents,
    articles: new Map(publication.articles.map((article) => [article.id, article])),
  };

  test.each([
    ['Events', 1, eventsTable(filling)],
    ['Mentions', 2, mentionsTable(filling)],
    ['Articles', 3, articlesTable(filling)],
  ])('of %s are those of the table', (_, n, { columns, rows }) => {
    const cells = sheet(n);
    const letters = [...cells.keys()].filter((at) => /^[A-Z]+1$/.test(at)).map((at) => at.slice(0, -1));
    expect(letters.map((letter) => cells.get(`${letter}1`)?.value)).toEqual(columns.map(({ name }) => name));
    const wanted = [...rows].map((row) => row.map((cell) => (Array.isArray(cell) ? cell.join('; ') : cell)));
    for (const [line, row] of wanted.entries())
      for (const [i, cell] of row.entries()) {
        const seen = cells.get(`${letters[i]}${line + 2}`);
        if (cell === null || cell === '') expect(seen).toBeUndefined();
        else if (typeof cell === 'boolean') expect(seen).toEqual({ kind: 'b', value: cell ? '1' : '0' });
        else if (typeof cell === 'number') expect(seen).toEqual({ kind: 'n', value: String(cell) });
        else if (seen?.kind === 'd') expect(iso(Number(seen.value) - 25_569)).toBe(cell);
        else expect({ ...seen, value: shown(seen?.value ?? '') }).toEqual({ kind: 's', value: cell });
      }
  });

  test.each([
    ['1900-03-01', '61'],
    ['1970-01-01', '25569'],
    ['2018-05-08', '43228'],
    ['9999-12-31', '2958465'],
  ])('%s is the day %s', (day, number) => {
    expect(one('date', day)).toEqual({ kind: 'd', value: number });
  });

  test.each(['1900-02-28', '1899-12-31', '0001-01-01'])('%s, which Excel has no number for, stays text', (day) => {
    expect(one('date', day)).toEqual({ kind: 's', value: day });
  });

  test.each([['2018-05-08'], ['0044'], ['1e5'], ['true'], ['=1+1']])('the text %s stays text', (text) => {
    expect(one('text', text)).toEqual({ kind: 's', value: text });
  });

  test.each([['=1'], ['\u200b=1'], ['\uff1d1']])('%j runs nothing even once somebody edits it', (text) => {
    expect(cellXml(column('text'), 'A1', text)).toContain(' s="3"');
    expect(parts['xl/styles.xml']).toMatch(/quotePrefix="1"\/><\/cellXfs>/);
  });

  test.each([
    ['a\0b\u0007c\u001f', 'abc'],
    ['a\ufffe\uffffb', 'ab'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a\r\nb\nc', 'a b c'],
    ['a\tb', 'a\tb'],
    ['<a href="x">&amp;</a>]]>', '<a href="x">&amp;</a>]]>'],
  ])('%j is legal XML, and as much as can be is kept', (text, kept) => {
    expect(one('text', text)).toEqual({ kind: 's', value: kept });
  });

  test('a text that looks like an escape of Excel is not read as one', () => {
    expect(one('text', '_x0041_x0041_')?.value).toBe('_x005F_x0041_x005F_x0041_');
    expect(shown(one('text', '_x0041_')?.value ?? '')).toBe('_x0041_');
  });

  test('a cell holds 32,767 characters and never half of one', () => {
    expect(one('text', 'a'.repeat(32_767))?.value).toHaveLength(32_767);
    expect(one('text', `${'a'.repeat(32_765)}😀${'b'.repeat(9)}`)?.value).toBe(`${'a'.repeat(32_765)}…`);
  });
});

describe('long tables', () => {
  const table = (length: number) => ({
    columns: [column('integer')],
    length,
    rows: Array.from({ length }, (_, n) => [n]),
  });

  test('go on in further sheets, none of their rows lost', () => {
    const sheets = sheetsOf('Events', table(25), 10);
    expect(sheets.map(({ name, length }) => [name, length])).toEqual([
      ['Events', 10],
      ['Events 2', 10],
      ['Events 3', 5],
    ]);
    const read = partsOf(Buffer.concat([...zipped(workbookParts(sheets))]));
    const values = [1, 2, 3].map((n) => [...cellsOf(read[`xl/worksheets/sheet${n}.xml`] ?? '').values()].slice(1));
    expect(values.flat().map(({ value }) => Number(value))).toEqual(Array.from({ length: 25 }, (_, n) => n));
  });

  test.each([
    [10, 1],
    [11, 2],
    [0, 1],
  ])('%i rows of ten a sheet are %i sheets', (length, n) => {
    expect(sheetsOf('Events', table(length), 10)).toHaveLength(n);
  });

  test('are handed on as they are read', () => {
    let made = 0;
    const rows = function* (): Generator<Cell[]> {
      for (; made < 50_000; made++) yield [made, `text number ${(made * 2_654_435_761) % 4_294_967_296}`];
    };
    const columns = [column('integer'), column('text')];
    const chunks = zipped(workbookParts(sheetsOf('Events', { columns, length: 50_000, rows: rows() })));
    let size = 0;
    let half = 0;
    for (const chunk of chunks) {
      size += chunk.length;
      if (made < 25_000) half = size;
    }
    expect(half).toBeGreaterThan(size / 4);
  });
});
