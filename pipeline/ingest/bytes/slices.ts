const SLICE_BYTES = 64 * 1024;

/** The same bytes in slices that are always the same, however a pipe delivers them: what is read of damaged bytes hangs on it. */
export async function* slices(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + SLICE_BYTES - held);
      at += part.length;
      held += part.length;
      parts.push(part);
      if (held < SLICE_BYTES) continue;
      yield parts.length === 1 ? part : Buffer.concat(parts);
      parts = [];
      held = 0;
    }
  }
  if (held > 0) yield Buffer.concat(parts);
}
