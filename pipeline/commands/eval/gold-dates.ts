import type { DatesEvaluation } from '../../../schemas/dates-evaluation.ts';
import { AnchorsGold, BoundsGold } from '../../../schemas/gold-dates.ts';
import { anchorsWord } from '../../eval/dates/anchors-word.ts';
import { boundsWord } from '../../eval/dates/bounds-word.ts';
import type { GoldWord } from '../../eval/dates/gold-word.ts';
import { CommandFailure } from '../shell.ts';
import { GOLD_FILE, goldAs, readGold } from './gold-file.ts';

/** What annotators told, by the id of the article. */
export type GoldDates = {
  readonly tells: DatesEvaluation['gold'];
  readonly words: ReadonlyMap<string, readonly GoldWord[]>;
};

function byDocument(words: readonly GoldWord[]): ReadonlyMap<string, readonly GoldWord[]> {
  const documents = new Map<string, GoldWord[]>();
  for (const word of words) {
    const own = documents.get(word.doc);
    if (own === undefined) documents.set(word.doc, [word]);
    else own.push(word);
  }
  return documents;
}

/** The gold of a corpus, in either shape. Where any of it is not as it should be, the command fails: a part is another corpus. */
export async function goldDates(corpus: string): Promise<GoldDates> {
  const value = await readGold(corpus);
  if (Array.isArray(value)) return { tells: 'bounds', words: byDocument(goldAs(value, BoundsGold).map(boundsWord)) };
  if (typeof value === 'object' && value !== null && 'mentions' in value)
    return { tells: 'anchors', words: byDocument(goldAs(value, AnchorsGold).mentions.map(anchorsWord)) };
  throw new CommandFailure(
    `${GOLD_FILE} is neither an array of events with bounds nor an object with "mentions": see annals eval --help`,
  );
}
