/** What the reader of an article should know although it was read. Each warning is written "CODE: words". */
export const WARNING_CODES = {
  W_DATE_DISPUTED: 'another source gives another publication date, and not for a time zone',
  W_DATE_UNSURE: 'its publication date is the likeliest of the dates in it: nothing says plainly that it is one',
  W_DATE_FUTURE: 'it is said to be published after it was fetched or last changed, or in a time to come',
  W_DATE_EARLY:
    'it is said to be published before 1995, when there was hardly news on the web (--earliest YEAR sets another year)',
  W_REWRITTEN: 'it was changed more than a week after its publication: some of its days may count from then',
  W_DATE_UNREAD: 'it states a publication date that cannot be read',
  W_DAMAGED: 'bytes that are no text were replaced',
  W_BODY_UNSURE: 'the body of the page was not found for sure: the text is what there is',
  W_EXTRA_CUT: 'fields of the record were too large to be kept in `extra`',
} as const;

type WarningCode = keyof typeof WARNING_CODES;

export const warning = (code: WarningCode, words: string): string => `${code}: ${words}`;
