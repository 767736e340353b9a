import type { Article } from '../../../schemas/article.ts';
import { isMisplaced, type PlacedWord } from '../../eval/misplaced.ts';
import { complain } from '../ndjson.ts';
import type { Shell } from '../shell.ts';

/** The gold words that are where gold says. The others are told and left out. */
export async function placedWords<Word extends PlacedWord>(
  words: readonly Word[],
  { id, text }: Article,
  shell: Shell,
): Promise<Word[]> {
  const misplaced = words.filter((word) => isMisplaced(word, text));
  const [first] = misplaced;
  if (first === undefined) return [...words];
  const where = first.spans.map(({ start, end }) => `${start}-${end}`).join(', ');
  await complain(
    `gold.json: ${misplaced.length} of ${words.length} words are not in the text of ${JSON.stringify(id)} where gold says, such as ${JSON.stringify(first.word)} at ${where}: they are left out`,
    shell,
  );
  return words.filter((word) => !isMisplaced(word, text));
}

/** Tells of the documents that gold speaks of and no article has. Returns how many words they hold. */
export async function tellMissing(documents: ReadonlyMap<string, readonly unknown[]>, shell: Shell): Promise<number> {
  let missing = 0;
  for (const [doc, { length }] of documents) {
    missing += length;
    await complain(
      `gold.json: ${length} words are left out, for articles.jsonl has no article ${JSON.stringify(doc)}`,
      shell,
    );
  }
  return missing;
}
