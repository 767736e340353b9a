import type { Mention } from '../../../schemas/mention.ts';
import { byPlace } from '../order.ts';
import { nameOf, readName } from '../words/names.ts';
import { wordsOf } from '../words/words.ts';

const isReadable = ({ length }: string): boolean => length >= 30 && length <= 100;

const namesSomebody = ({ title, participants }: Mention): boolean => {
  const words = new Set(readName(title).tokens);
  return participants.some((name) => words.has(nameOf(name).head));
};

const NOUN_ENDING = /(?:tion|sion|ment|ance|ence|al|ure|ship|talks|deal|accord|agreement|pact|war|attack)$/;

/** A finite clause says who did what: its deed stands after its first word and is a verb as far as the form tells. */
const isFiniteClause = ({ title, trigger }: Mention): boolean => {
  const words = wordsOf(title);
  const [verb = ''] = wordsOf(trigger.text);
  return words.indexOf(verb) > 0 && !verb.endsWith('ing') && !NOUN_ENDING.test(trigger.lemma);
};

const isWhole = (title: string): boolean => /[\p{L}\p{N}]$/u.test(title);

/** The virtues of a title, the most important first. */
const VIRTUES: readonly ((mention: Mention) => boolean)[] = [
  namesSomebody,
  ({ title }) => isReadable(title),
  isFiniteClause,
  ({ title }) => isWhole(title),
];

const merit = (mention: Mention): number => VIRTUES.reduce((sum, has) => sum * 2 + Number(has(mention)), 0);

/** The title that tells most of what happened; among equals that of the surest report, then of the first. */
export const bestTitle = (mentions: readonly Mention[]): string => {
  const [only] = mentions;
  if (only !== undefined && mentions.length === 1) return only.title;
  const ranked = mentions
    .map((mention) => ({ mention, merit: merit(mention) }))
    .sort((a, b) => b.merit - a.merit || b.mention.confidence - a.mention.confidence || byPlace(a.mention, b.mention));
  return ranked[0]?.mention.title ?? '';
};
