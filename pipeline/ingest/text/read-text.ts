import { decodeSource } from '../bytes/decode.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { articleFromText } from '../record/article-record.ts';
import { contextOf } from '../record/file-article.ts';

/** Plain text: the file is the article. */
export async function* readText(file: InputFile): AsyncGenerator<Ingested> {
  const context = contextOf(file, null, true);
  const decoded = await decodeSource(file.source, LIMITS.articleBytes);
  if (!decoded.ok) yield rejected(context.place, decoded.code, decoded.detail);
  else if (decoded.text.trim() === '') yield rejected(context.place, 'E_EMPTY', '');
  else yield articleFromText(decoded.text, {}, context);
}
