import { join } from 'node:path';
import type { z } from 'zod';
import type { DatesEvaluation } from '../../../schemas/dates-evaluation.ts';
import { AnchorsGold, BoundsGold } from '../../../schemas/gold-dates.ts';
import { anchorsWord } from '../../eval/dates/anchors-word.ts';
import { boundsWord } from '../../eval/dates/bounds-word.ts';
import type { GoldWord } from '../../eval/dates/gold-word.ts';
import { readText } from '../../io/read-text.ts';
import { CommandFailure } from '../shell.ts';

/** What annotators told, by the id of the article. */
export type GoldDates = {
  readonly tells: DatesEvaluation['gold'];
  readonly words: ReadonlyMap<string, readonly GoldWord[]>;
};

const FILE = 'gold.json';

async function readGold(corpus: string): Promise<unknown> {
  const path = join(corpus, FILE);
  try {
    return JSON.parse((await readText(path)).trim());
  } catch (error) {
    const why = error instanceof SyntaxError ? `it is not JSON: ${error.message}` : error;
    throw new CommandFailure(`${path} cannot be read: ${why instanceof Error ? why.message : why}`);
  }
}

const ISSUES_SHOWN = 3;

/** The value as its schema describes it. The failure names the places that are wrong, and how. */
function parsed<Gold>(value: unknown, schema: z.ZodType<Gold>): Gold {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const shown = issues.slice(0, ISSUES_SHOWN).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const more = issues.length - shown.length;
  throw new CommandFailure(`${FILE}: ${[...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}`);
}

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
  if (Array.isArray(value)) return { tells: 'bounds', words: byDocument(parsed(value, BoundsGold).map(boundsWord)) };
  if (typeof value === 'object' && value !== null && 'mentions' in value)
    return { tells: 'anchors', words: byDocument(parsed(value, AnchorsGold).mentions.map(anchorsWord)) };
  throw new CommandFailure(
    `${FILE} is neither an array of events with bounds nor an object with "mentions": see annals eval --help`,
  );
}
