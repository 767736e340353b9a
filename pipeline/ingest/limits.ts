/** What ingest takes at most. One past a limit is a reject; at the limit all is well. */
export const LIMITS = {
  /** Bytes of one article: a text file, or one record of a JSON or JSON Lines file. */
  articleBytes: 10_000_000,
  /** Objects and arrays inside each other in one record, the record included. JSON.stringify fails at some ten thousand. */
  jsonDepth: 100,
  /** Characters of an article's id. */
  idChars: 512,
  /** Characters of the YAML above a Markdown text: YAML readers recurse, and no article needs more. */
  frontMatterChars: 65_536,
  /** Characters of a stated publication date. */
  dateChars: 100,
  /** Bytes of articles.csv, and of corrections.csv: some hundred bytes for each of a million files. */
  sidecarBytes: 100_000_000,
} as const;
