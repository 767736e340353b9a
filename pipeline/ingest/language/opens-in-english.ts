/** Characters of a text that are looked at. */
const OPENING = 400;

/**
 * Words that an English text has in its first lines: looked for in one go, until there are enough. In lower case, for a foreign text may
 * name "The Lord of the Rings"; without "in", "was", "for", "to" and "by", which other languages have; and no part of an accented word,
 * such as the "the" of a decomposed "thế".
 */
const OPENERS =
  /(?<![\w\u00c0-\u036f])(?:the|of|and|that|from|with|said|has|his|who|which|were|this)(?![\w\u00c0-\u036f\u1e00-\u1eff])/g;
const NEEDED = { words: 5, different: 3 } as const;

/** Whether a text's first lines leave no doubt, so that nothing else needs to be looked at: enough such words, "the" among them. */
export function opensInEnglish(text: string): boolean {
  const opening = text.slice(0, OPENING);
  const found = new Set<string>();
  OPENERS.lastIndex = 0;
  for (let words = 1; ; words++) {
    const word = OPENERS.exec(opening)?.[0];
    if (word === undefined) return false;
    found.add(word);
    if (words >= NEEDED.words && found.size >= NEEDED.different && found.has('the')) return true;
  }
}
