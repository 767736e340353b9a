import type { Source } from '../../../schemas/source.ts';
import { ReadError } from '../bytes/bytes.ts';
import { headOf } from '../bytes/head.ts';
import { csvCells } from './csv-cells.ts';
import { csvColumns } from './csv-columns.ts';
import { csvTable } from './csv-table.ts';

/** Whether a file called articles.csv is no list about other files but holds the articles: a column for the text, and none for the file. */
export async function isTableOfArticles(source: Source, text: string | undefined): Promise<boolean> {
  try {
    const { delimiter, saysSo } = await csvTable(source);
    const header = (await headOf(source)).split(/\r\n|\n|\r/)[saysSo ? 1 : 0] ?? '';
    const named = csvColumns(csvCells(header, delimiter).cells, delimiter, new Set(text === undefined ? [] : [text]));
    return named !== null && !named.columns.some((name) => name.toLowerCase() === 'file');
  } catch (error) {
    // That it cannot be read is told by who reads it.
    if (error instanceof ReadError) return false;
    throw error;
  }
}
