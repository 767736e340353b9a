import { parse } from 'csv-parse/sync';
import type { Source } from '../../../schemas/source.ts';
import { headOf } from '../bytes/head.ts';
import { csvColumns, delimiterOf } from './csv-columns.ts';

/** Whether a file called articles.csv is no list about other files but holds the articles: a column for the text, and none for the file. */
export async function isTableOfArticles(source: Source, text: string | undefined): Promise<boolean> {
  try {
    const firstLine = /^.*/.exec(await headOf(source))?.[0] ?? '';
    const delimiter = delimiterOf(firstLine);
    const [cells = []]: string[][] = parse(firstLine, { delimiter, relax_quotes: true, relax_column_count: true });
    const columns = csvColumns(cells, delimiter, new Set(text === undefined ? [] : [text]));
    return columns !== null && !columns.columns.some((name) => name.toLowerCase() === 'file');
  } catch {
    // Whatever is wrong with the file is told by who reads it.
    return false;
  }
}
