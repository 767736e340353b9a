import type { Word } from './words.ts';

/** Whether the sentence ends in a question mark, closing quotes and brackets apart. */
export const isQuestion = (words: readonly Word[]): boolean =>
  words[words.findLastIndex(({ text }) => !/^[”"’')\]]$/.test(text))]?.text === '?';

const ASKS = /^(?:what|who|whom|why|how|when|where|which|and|but|so|then)$/;

/** Where an auxiliary stands before its subject: "[Did] the minister resign?", "Why [did] he go?" */
export const opensQuestion = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return before === undefined || !before.isWord || ASKS.test(before.lower);
};
