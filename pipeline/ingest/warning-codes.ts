/** What the reader of an article should know although it was read. Each warning is written "CODE: words". */
export const WARNING_CODES = {
  W_DATE_DISPUTED: 'another source within the article gives a publication date more than a day away',
  W_DATE_FUTURE: 'it is said to be published after it was fetched or last changed, or in a time to come',
  W_DATE_EARLY:
    'it is said to be published before 1995, when there was hardly news on the web (--earliest YEAR sets another year)',
  W_DATE_UNREAD: 'it states a publication date that cannot be read',
  W_DAMAGED: 'bytes that are no text were replaced',
  W_BODY_UNSURE: 'the body of the page was not found for sure: all its text was taken',
  W_EXTRA_CUT: 'fields of the record were too large to be kept in `extra`',
} as const;

export type WarningCode = keyof typeof WARNING_CODES;

export const warning = (code: WarningCode, words: string): string => `${code}: ${words}`;
