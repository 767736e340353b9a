import type { PageData } from '../page-data.ts';

/** The data that stands packed in the page. Fails where the browser cannot unpack (those before 2023) or the page was cut off. */
export async function unpack(base64: string): Promise<PageData> {
  const characters = atob(base64);
  const packed = new Uint8Array(characters.length);
  for (let i = 0; i < packed.length; i++) packed[i] = characters.charCodeAt(i);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}
