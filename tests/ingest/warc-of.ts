/** Writes WARC records as crawlers do, and wrong ones as tests need them. */
type Fields = Readonly<Record<string, string>>;

const headerOf = (first: string, fields: Fields): string =>
  [first, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');

/** A record; fields that are given outweigh those that are made. */
export const recordOf = (fields: Fields, content: string | Uint8Array = ''): Buffer => {
  const bytes = Buffer.from(content);
  const all = {
    'WARC-Record-ID': '<urn:uuid:0d1f7c6e-0000-4000-8000-000000000000>',
    'WARC-Date': '2023-06-12T08:00:00Z',
    'Content-Length': String(bytes.length),
    ...fields,
  };
  return Buffer.concat([Buffer.from(headerOf('WARC/1.0', all)), bytes, Buffer.from('\r\n\r\n')]);
};

type Response = { readonly status?: string; readonly http?: Fields; readonly fields?: Fields };

export const responseOf = (
  url: string,
  body: string | Uint8Array,
  { status = '200 OK', http = {}, fields = {} }: Response = {},
): Buffer => {
  const header = headerOf(`HTTP/1.1 ${status}`, { 'Content-Type': 'text/html; charset=utf-8', ...http });
  return recordOf(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'Content-Type': 'application/http; msgtype=response',
      ...fields,
    },
    Buffer.concat([Buffer.from(header), Buffer.from(body)]),
  );
};

export const pageOf = (sentence: string): string =>
  `<!doctype html><html><head><title>News</title></head><body><article><p>${sentence}</p></article></body></html>`;

/** A page of the site, told apart by its number. */
export const pageRecord = (n: number, response: Response = {}): Buffer =>
  responseOf(`https://news.example/${n}`, pageOf(`Report ${n}: the river rose.`), response);
