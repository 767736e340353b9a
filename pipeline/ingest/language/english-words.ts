/**
 * Function words of English that are no words, or rare ones, of the other languages that news is written in. "in", "a", "an", "on", "he", "it",
 * "is", "as", "or", "me", "do" and "had" are left out: German, Dutch, the Romance and Nordic languages have them, too.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to that was for with his by at from they been were which their would there said who this these have has its about into than when where could after but not what will she him her them because while should before'.split(
    ' ',
  ),
);
