import { articleFromText } from './article-record.ts';
import { decodeSource } from './decode.ts';
import { contextOf } from './file-article.ts';
import { type Ingested, type InputFile, rejected } from './ingested.ts';
import { LIMITS } from './limits.ts';

/** Plain text: the file is the article. */
export async function* readText(file: InputFile): AsyncGenerator<Ingested> {
  const context = contextOf(file, null, true);
  const decoded = await decodeSource(file.source, LIMITS.articleBytes);
  if (!decoded.ok) yield rejected(context.place, decoded.code, decoded.detail);
  else if (decoded.text.trim() === '') yield rejected(context.place, 'E_EMPTY', '');
  else yield articleFromText(decoded.text, {}, context);
}
