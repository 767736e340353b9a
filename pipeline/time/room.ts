/** Characters that are scanned in one go before what they tell is read. */
export const STRETCH = 1 << 12;
/** Tokens of the longest run; only hostile text and tables of figures have longer ones, and these are read in pieces. */
export const LONGEST = 256;
/** Tokens that a stretch may have: one a character, and a run that reaches out on either side. */
export const ROOM = STRETCH + 4 * LONGEST;
