import type { Mention } from '../../schemas/mention.ts';
import type { MentionSource } from './mention-source.ts';
import { blockingKeys } from './pairs/keys.ts';
import { MentionTable, type Reading } from './table/mention-table.ts';

/** The mentions of each article of a source that is sorted, article by article. */
function* byArticle({ length, at }: MentionSource): Generator<readonly Mention[]> {
  let own: Mention[] = [];
  for (let i = 0; i < length; i++) {
    const mention = at(i);
    if (own[0] !== undefined && own[0].article_id !== mention.article_id) {
      yield own;
      own = [];
    }
    own.push(mention);
  }
  if (own.length > 0) yield own;
}

/** Adds the next article with the keys of its mentions. */
export function addArticle(table: MentionTable, mentions: readonly Mention[]): void {
  const first = table.add(mentions);
  for (let i = first; i < first + mentions.length; i++) table.keys.push(blockingKeys(table, i));
}

/** The table of a sorted source. */
export function tableOf(source: MentionSource, reading: Reading): MentionTable {
  const table = new MentionTable(source.length, reading);
  for (const mentions of byArticle(source)) addArticle(table, mentions);
  return table;
}
