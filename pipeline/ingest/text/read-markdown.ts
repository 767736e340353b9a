import { decodeSource } from '../bytes/decode.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { articleFromText } from '../record/article-record.ts';
import { contextOf } from '../record/file-article.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Markdown: the front matter, if any, is the record and the rest is the article. */
export async function* readMarkdown(file: InputFile): AsyncGenerator<Ingested> {
  const context = contextOf(file, null, true);
  const decoded = await decodeSource(file.source, LIMITS.articleBytes);
  const parts = decoded.ok ? splitFrontMatter(decoded.text) : decoded;
  if (!parts.ok) yield rejected(context.place, parts.code, parts.detail);
  else if (parts.body.trim() === '') yield rejected(context.place, 'E_EMPTY', '');
  else yield articleFromText(parts.body, parts.record, { ...context, method: 'front_matter' });
}
