/** A bad file, or some, and what must be told of it. */
export type BadInput = {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Codes of rejects, each with its line where it has one ("E_JSON:3"), and of warnings; empty where all is read after all. */
  readonly told: readonly string[];
};

/** One case a row: name, content of a file of the name given, what is told. */
export const casesOf =
  (file: string) =>
  (name: string, content: string | Uint8Array, ...told: readonly string[]): BadInput => ({
    name: `${file}: ${name}`,
    files: { [file]: content },
    told,
  });

export const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

export const utf16 = (text: string, big = false): Uint8Array => {
  const encoded = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? encoded.swap16() : encoded;
};

export const SENTENCE = 'The council of Faro closed the old mill on March 3, 2017.';
export const record = (fields: object = {}): string => JSON.stringify({ id: 'bad', text: SENTENCE, ...fields });
