/** One file of the input, or stdin, as ingest sees it: a name and its bytes, chunk by chunk. Reading it again starts anew. */
export type Source = {
  /** Path as the user would write it, with forward slashes, relative to the folder that was named. */
  readonly path: string;
  readonly chunks: () => AsyncIterable<Uint8Array>;
};
