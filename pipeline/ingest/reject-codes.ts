import type { Reject } from '../../schemas/reject.ts';
import { LIMITS } from './limits.ts';

const MEGABYTES = LIMITS.articleBytes / 1_000_000;

/** Every reason to turn an input away: what it means, and what its owner can do. */
export const REJECT_CODES = {
  E_EMPTY: {
    means: 'there is no text in it',
    remedy: 'remove the file, or put the article in',
  },
  E_ENCODING: {
    means: 'its bytes are neither UTF-8, UTF-16 nor windows-1252',
    remedy: 'fetch it again if it was cut off or damaged, or save it as UTF-8',
  },
  E_BINARY: {
    means: 'it holds NUL bytes, so it is not text',
    remedy: 'save it as UTF-8 text, or remove it from the input',
  },
  E_TOO_LARGE: {
    means: `it is larger than ${MEGABYTES} MB, the most for one article`,
    remedy: 'split it into articles: one a file, or one a line as .jsonl',
  },
  E_JSON: {
    means: 'it is not valid JSON',
    remedy: 'mend it there, or write it anew',
  },
  E_JSON_DEPTH: {
    means: `its JSON is nested deeper than ${LIMITS.jsonDepth} levels`,
    remedy: 'leave out what is not the article',
  },
  E_RECORD: {
    means: 'it is not the record of an article',
    remedy: 'give an object with the article in "text" and, if any, a short "id"',
  },
  E_CSV: {
    means: 'the table or its row cannot be read as articles',
    remedy:
      'give it a first row that names its columns, one of them "text" or named with --map text=NAME, and pair its quotation marks',
  },
  E_FEED: {
    means: 'its XML cannot be read as a feed to its end',
    remedy: 'fetch it again if it was cut off, or remove it from the input',
  },
  E_MAIL: {
    means: 'it is no mail',
    remedy: 'save the mail with its headers as .eml, or remove it from the input',
  },
  E_FRONT_MATTER: {
    means: 'the front matter above the text cannot be read',
    remedy:
      'write "key: value" lines of YAML between two lines of "---", or begin the file with an empty line if there is none',
  },
  E_PUBLISHED_AT: {
    means: 'its publication date cannot be read',
    remedy: 'write it as 2023-06-12 or 2023-06-12T08:00:00+03:30, or leave it out',
  },
  E_TIMEZONE: {
    means: 'its time zone is not known',
    remedy: 'write a name of the IANA time zone database, such as Asia/Tehran, or leave it out',
  },
  E_SIDECAR: {
    means: 'the list of articles cannot be used here',
    remedy:
      'give it a header line with "file" and any of published_at, title, url, publisher, timezone, then one row for each file of its folder',
  },
  E_CORRECTION: {
    means: 'the correction cannot be used',
    remedy: 'mend it, below a header line with id, action, value and note, or remove it',
  },
  E_DUPLICATE_ID: {
    means: 'another text with the same id was kept',
    remedy: 'give each article its own id, or remove the version that is out of date',
  },
  E_COMPRESSED: {
    means: 'its compressed bytes are damaged, cut off or cannot be unpacked here',
    remedy: 'fetch it again, or unpack it and give what was in it; whatever stood before was read',
  },
  E_WARC: {
    means: 'a part of the web archive is damaged',
    remedy: 'fetch it again; the records before and behind it were read',
  },
  E_INTERNAL: {
    means: 'the program failed on it, which is a mistake of the program',
    remedy: 'please report it with the file; all others are read',
  },
  E_READ: {
    means: 'it could not be read to its end',
    remedy: 'check that the file is there, may be read and is not being written, then run again',
  },
} as const;

export type RejectCode = keyof typeof REJECT_CODES;

/** Why something was turned away, before anybody says where it stood. */
export type Refusal = { readonly ok: false; readonly code: RejectCode; readonly detail: string };

export const refuse = (code: RejectCode, detail: string): Refusal => ({ ok: false, code, detail });

/** Where an input stands; `line` counts from 1 and is null where the whole file is meant. */
export type Place = { readonly source_path: string; readonly line: number | null };

/** The reject record of an input, with the one message that its code has. An empty detail is left out. */
export function reject(place: Place, code: RejectCode, detail: string): Reject {
  const { means, remedy } = REJECT_CODES[code];
  const { source_path, line } = place;
  return { source_path, line, code, message: `${means}${detail === '' ? '' : ` (${detail})`}: ${remedy}` };
}

const QUOTED_CHARS = 80;

/** Untrusted words for a message: on one line, at most some 80 characters, control characters escaped. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return JSON.stringify(text.length > QUOTED_CHARS ? `${text.slice(0, QUOTED_CHARS)}…` : text);
}
