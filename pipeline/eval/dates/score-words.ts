import type { DatesDifference } from '../../../schemas/dates-evaluation.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { bestMention, touches } from '../best-mention.ts';
import type { GoldWord, Judgement, Row } from './gold-word.ts';

/** What became of a gold word: all that figures are made of. */
export type Verdict = Judgement & {
  readonly row: Row;
  readonly covered: boolean;
  readonly dated: boolean;
  /** The date, where it can be judged by itself: gold tells of the word's time, and it is the mention's own trigger. */
  readonly stated: Stated | null;
};

export type Stated = {
  readonly rule: string;
  readonly confidence: number;
  readonly exact: boolean;
  readonly inside: boolean;
};

export type ScoredWord = { readonly verdict: Verdict; readonly difference: DatesDifference | null };

const NO_DATE: Judgement = { right: false, inside: false, asDay: false };

/** A day that gold denies is not right, even where it lies in the bounds. Elsewhere a day beside a month is not right anyway. */
const isExact = ({ row }: GoldWord, { right, asDay }: Judgement): boolean => right && !(row === 'bounded' && asDay);

function statedIn(gold: GoldWord, mention: Mention | null, judgement: Judgement): Stated | null {
  if (!gold.tells || mention === null || mention.date === null || !touches(mention, gold.spans)) return null;
  const { rule, confidence } = mention;
  const exact = isExact(gold, judgement);
  return { rule, confidence, exact, inside: gold.row === 'bounded' ? exact : judgement.inside };
}

const CHARACTERS_AROUND = 120;

/** Text around a gold word, the word in the middle. */
function around(text: string, { spans: [place] }: GoldWord): string {
  const middle = place === undefined ? 0 : Math.floor((place.start + place.end) / 2);
  const from = Math.max(0, middle - CHARACTERS_AROUND / 2);
  return text
    .slice(from, from + CHARACTERS_AROUND)
    .replace(/\s+/g, ' ')
    .trim();
}

const told = (gold: GoldWord, mention: Mention | null, text: string): DatesDifference => ({
  document: gold.doc,
  word: gold.word,
  gold: gold.written,
  system: mention?.date?.edtf ?? null,
  rule: mention?.rule ?? null,
  confidence: mention?.confidence ?? null,
  status: mention?.status ?? null,
  around: around(text, gold),
});

/** Judges the mentions of one article by the gold words in it. */
export const scoreWords = (
  words: readonly GoldWord[],
  text: string,
  mentions: readonly Mention[],
): readonly ScoredWord[] =>
  words.map((gold) => {
    const mention = bestMention(mentions, gold.spans);
    const date = mention?.date ?? null;
    const judgement = date === null ? NO_DATE : gold.judge(date);
    return {
      verdict: {
        ...judgement,
        row: gold.row,
        covered: mention !== null,
        dated: date !== null,
        stated: statedIn(gold, mention, judgement),
      },
      difference: gold.tells && !isExact(gold, judgement) ? told(gold, mention, text) : null,
    };
  });
