import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** A cell as it stands in the file: s text, n number, b boolean, d a number that is shown as a date. */
export type XlsxCell = { readonly kind: 's' | 'n' | 'b' | 'd'; readonly value: string };

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Names of elements and attributes as they are, entities read, as an XML reader does. */
function walk(
  xml: string,
  on: { open?: (name: string, attributes: Record<string, string>) => void; text?: (text: string) => void },
): void {
  const parser = new Parser(
    { onopentag: (name, attributes) => on.open?.(name, attributes), ontext: (text) => on.text?.(text) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

const DATE_STYLE = '2';

/** The cells of a worksheet part, by where they are: A1. */
export function cellsOf(xml: string): Map<string, XlsxCell> {
  const cells = new Map<string, XlsxCell>();
  let at = '';
  let kind: XlsxCell['kind'] = 'n';
  walk(xml, {
    open: (name, { r = '', t, s }) => {
      if (name === 'row') at = '';
      if (name !== 'c') return;
      at = r;
      kind = t === 'inlineStr' ? 's' : t === 'b' ? 'b' : s === DATE_STYLE ? 'd' : 'n';
      cells.set(at, { kind, value: '' });
    },
    text: (text) => {
      if (at !== '') cells.set(at, { kind, value: (cells.get(at)?.value ?? '') + text });
    },
  });
  return cells;
}

/** Names of the sheets, in the order of their parts. */
export function sheetNames(parts: Record<string, string>): string[] {
  const names: string[] = [];
  walk(parts['xl/workbook.xml'] ?? '', {
    open: (name, attributes) => {
      if (name === 'sheet') names.push(attributes['name'] ?? '');
    },
  });
  return names;
}
