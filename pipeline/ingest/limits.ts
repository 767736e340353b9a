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
  /** Characters that the fields kept in an article's `extra` may have together: a run holds them all. */
  extraChars: 20_000,
  /** Last year of a publication date that is believed: no program can know the future, and none may ask the clock. */
  latestYear: 2035,
  /** First year of one, unless the user says otherwise: there was hardly news on the web before. */
  earliestYear: 1995,
  /** Elements of a page inside each other: what is deeper is not read. Pages have some thirty. */
  htmlDepth: 1000,
  /**
   * Elements of a page without its boilerplate: with more its body is not looked for, which takes time by their square, and all its text is
   * taken. Most have some 500, long ones some 5,000.
   */
  htmlElements: 12_000,
  /** Depth of the tree that its body is looked for in; what is deeper gives way to its text. */
  treeDepth: 120,
  /** Bytes of a feed, which is read as a whole. */
  feedBytes: 50_000_000,
  /** Parts of a mail inside each other. */
  mailDepth: 100,
  /** Characters of a stated publication date. */
  dateChars: 100,
  /** Bytes that a compressed file may become ... */
  expandedBytes: 1_000_000_000,
  /** ... if that is more than so many times its own: text shrinks to a tenth, and to a hundredth where it repeats itself. */
  expandedTimes: 200,
  /** Bytes of the header of a record of a web archive, and of an HTTP response: browsers stop there, too. */
  headerBytes: 262_144,
  /** Bytes of articles.csv, and of corrections.csv: some hundred bytes for each of a million files. */
  sidecarBytes: 100_000_000,
} as const;
