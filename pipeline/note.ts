/** What a stage has to tell besides its result: nothing failed, but somebody should know. */
export type Note = {
  readonly code: 'undated' | 'unsound_date' | 'unsound_mention' | 'unsound_event';
  /** The article, event or file that it is about. */
  readonly about: string;
  readonly message: string;
};
