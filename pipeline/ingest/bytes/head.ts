import type { Source } from '../../../schemas/source.ts';
import { openSource } from './byte-order-mark.ts';

const HEAD_BYTES = 1024;

/** How a file begins: a kilobyte or more behind leading white space, one character a byte. */
export async function headOf(source: Source): Promise<string> {
  let head = '';
  for await (const chunk of (await openSource(source)).chunks) {
    head = (head + Buffer.from(chunk.subarray(0, HEAD_BYTES)).toString('latin1')).trimStart();
    if (head.length >= HEAD_BYTES) break;
  }
  return head;
}
