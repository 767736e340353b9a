/** Of a row of corrections.csv: nothing has its id any longer; it cannot hold as it stands; it is no longer needed. */
export type CorrectionCode = 'correction_gone' | 'correction_void' | 'correction_settled';

/** While an article is read: a mention, or its date, that broke a rule of ours and was left out. */
export type ReadingNote = Note & { readonly code: 'unsound_date' | 'unsound_mention' };

/** What a stage has to tell besides its result: nothing failed, but somebody should know. */
export type Note = {
  readonly code: 'undated' | 'not_read' | 'unsound_date' | 'unsound_mention' | 'unsound_event' | CorrectionCode;
  /** The article, event or file that it is about. */
  readonly about: string;
  readonly message: string;
};

const OF_CORRECTIONS: ReadonlySet<string> = new Set<CorrectionCode>([
  'correction_gone',
  'correction_void',
  'correction_settled',
]);

export const aboutCorrections = (notes: readonly Note[]): Note[] =>
  notes.filter(({ code }) => OF_CORRECTIONS.has(code));
