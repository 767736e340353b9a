/**
 * A stretch of an article: what a reader sees as one line or sentence. Offsets [start, end) into the article's text. A `speaker` is the label
 * before a turn of a transcript; a `stamp` says when a page or an entry was written.
 */
export type Passage = {
  readonly kind: 'sentence' | 'heading' | 'dateline' | 'stamp' | 'speaker' | 'boilerplate';
  readonly start: number;
  readonly end: number;
  /** Counts from 0; sentences of one paragraph (or of a text without line breaks) share it. */
  readonly paragraph: number;
};

/** Quoted speech, marks included; it may run over several sentences. */
export type Quotation = { readonly start: number; readonly end: number };

/** "TEHRAN, June 12 (MNA) -": where, when and by whom a report was filed; what it leaves out is null. */
export type Dateline = {
  readonly start: number;
  readonly end: number;
  /** In title case. */
  readonly place: string | null;
  readonly agency: string | null;
  /** The words of its date; today and the weekdays of the report are reckoned from it. */
  readonly date: { readonly start: number; readonly end: number } | null;
};

/** Words that say when a page was published or updated, or when an entry of a running report was written, such as "10:42 GMT". */
export type TimeStamp = {
  readonly start: number;
  readonly end: number;
  readonly of: 'publication' | 'update' | 'entry';
};

/** An article cut into passages. Passages are in order and do not overlap. */
export type Layout = {
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  /** The first one that the article has. */
  readonly dateline: Dateline | null;
  readonly stamps: readonly TimeStamp[];
};
