/** An office or calling that the text gives a person. `head` is the bare noun in lower case, `words` the phrase as written. */
export type Role = { readonly head: string; readonly words: string; readonly country: string | null };

/** A proper name in a sentence. Offsets are into the article's text; titles and the possessive 's are outside them. */
export type Name = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'person' | 'place' | 'organisation' | 'other';
  /** The one spelling of a known name ("U.S." -> "United States", "Iranian" -> "Iran"), else the text. */
  readonly canonical: string;
  /** Country that the name belongs to, where it is known. */
  readonly country: string | null;
  /** True for "Iranian", "Iranians": people or adjective of the place. */
  readonly demonym: boolean;
  /** Title or role as written ("Supreme Leader"), before the name or in apposition. Persons only. */
  readonly title: string | null;
  readonly roles: readonly Role[];
};
