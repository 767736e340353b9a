import { xmlText } from './cell-xml.ts';
import { corners, MAIN, type Sheet, sheetXml, XML } from './sheet-xml.ts';
import type { Part } from './zip.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetPath = (i: number): string => `worksheets/sheet${i + 1}.xml`;

const contentTypes = (sheets: readonly Sheet[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>` +
  sheets.map((_, i) => `<Override PartName="/xl/${sheetPath(i)}" ContentType="${CONTENT}.worksheet+xml"/>`).join('') +
  '</Types>';

type Relation = { readonly kind: string; readonly target: string };

const relations = (all: readonly Relation[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  all
    .map(({ kind, target }, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

/** Excel looks for the cells of a filter under this name too. */
function filterName(sheet: Sheet, i: number): string {
  const [from, to] = corners(sheet).map((corner) => corner.replace(/^([A-Z]+)/, '$$$1$'));
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${xmlText(sheet.name)}'!${from}:${to}</definedName>`;
}

const workbook = (sheets: readonly Sheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>` +
  sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
  `</sheets><definedNames>${sheets.map(filterName).join('')}</definedNames></workbook>`;

const xf = (rest: string): string => `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"${rest}/>`;

/** Cell formats in the order of STYLES: plain, header, date, quoted. */
const STYLES_XML =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  xf('') +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  xf(' quotePrefix="1"') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The parts of a workbook (ECMA-376), as few as Excel asks for. None of them tells when, where or by what it was made. */
export function* workbookParts(sheets: readonly Sheet[]): Generator<Part> {
  const part = (path: string, text: string): Part => ({ path, pieces: [text] });
  yield part('[Content_Types].xml', contentTypes(sheets));
  yield part('_rels/.rels', relations([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]));
  yield part('xl/workbook.xml', workbook(sheets));
  yield part(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...sheets.map((_, i) => ({ kind: 'worksheet', target: sheetPath(i) })),
      { kind: 'styles', target: 'styles.xml' },
    ]),
  );
  yield part('xl/styles.xml', STYLES_XML);
  for (const [i, sheet] of sheets.entries()) yield { path: `xl/${sheetPath(i)}`, pieces: sheetXml(sheet, i === 0) };
}
