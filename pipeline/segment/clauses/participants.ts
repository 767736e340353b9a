import type { Span } from '../../span.ts';
import type { Referent } from '../names/cast.ts';
import { isMedia } from '../names/media.ts';
import { SAYS } from '../names/says.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Names in the clause, its subject first, each once; whoever only reports it takes no part in it. */
export function participants(
  { sentence: { referents, words } }: Reading,
  span: Span,
  subject: string | null,
): string[] {
  const named = new Set<string>();
  if (subject !== null) named.add(subject);
  const sources = new Set<string>();
  for (const referent of referents) {
    const { start, end, entity } = referent;
    if (start < span.start || end > span.end) continue;
    named.add(entity);
    if (isMedia(entity) && isSource(words, referent)) sources.add(entity);
  }
  for (const source of sources) named.delete(source);
  return [...named];
}

/** "according to REUTERS", "told the TIMES", "quoted by TASS", "REUTERS reported", "on the INTERNET" */
function isSource(words: readonly Word[], { start, end }: Referent): boolean {
  const at = wordAt(words, start);
  const behind = words[wordAt(words, end)];
  if (behind !== undefined && (SAYS.has(behind.lower) || /^(?:reports?|quoted|quotes|cited|cites)$/.test(behind.lower)))
    return true;
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:according|told|tells|quoted|reported|reports?|cited|on|with|said|says|by)$/.test(lower));
}

/** Index of the first word that starts at or behind an offset. */
function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
