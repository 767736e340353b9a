import { startingAt } from '../words/tokens.ts';
import type { NamedSentence } from './find-names.ts';
import type { Name } from './name.ts';

export const isSingle = (name: Name): boolean => !name.text.includes(' ');

/** Whether a name stands where any word has its capital: at the start of a sentence. */
const isOpening = ({ tokens, openers }: NamedSentence, name: Name): boolean =>
  openers.has(startingAt(tokens, name.start));

export const mayBeWord = (sentence: NamedSentence, name: Name): boolean =>
  isSingle(name) && name.canonical === name.text && isOpening(sentence, name);

/** Words that open sentences like names, and that the article has in lower case as well: capital by their place alone. */
export const openingWords = (sentences: readonly NamedSentence[]): ReadonlySet<string> => {
  const sought = new Set(
    sentences.flatMap((sentence) =>
      sentence.names.filter((name) => mayBeWord(sentence, name)).map((name) => name.text.toLowerCase()),
    ),
  );
  const found = new Set<string>();
  if (sought.size === 0) return found;
  for (const { tokens } of sentences)
    for (const { text, isWord, capital } of tokens) if (isWord && !capital && sought.has(text)) found.add(text);
  return found;
};
