/** What is true of a mention or not, as bits. */
export const FLAG = {
  statement: 1,
  light: 4,
  /** It has a date of its own, or one that the text gives by what stands around. */
  dated: 8,
  /** The text itself says when. */
  said: 16,
  happened: 32,
} as const;
