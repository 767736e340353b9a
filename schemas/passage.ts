/** A stretch of an article: what a reader sees as one line or sentence. Offsets [start, end) into the article's text. */
export type Passage = {
  readonly kind: 'sentence' | 'heading' | 'dateline' | 'boilerplate';
  readonly start: number;
  readonly end: number;
  /** Counts from 0; sentences of one paragraph (or of a text without line breaks) share it. */
  readonly paragraph: number;
};

/** Quoted speech, marks included; it may run over several sentences. */
export type Quotation = { readonly start: number; readonly end: number };

/** A dateline's place and, where it gives one, the words of its date: "TEHRAN, June 12 (MNA) -". */
export type Dateline = { readonly start: number; readonly end: number; readonly place: string | null };

/** An article cut into passages. Passages are in order and do not overlap. */
export type Layout = {
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly dateline: Dateline | null;
};
