import { parseDocument } from 'yaml';
import { LIMITS } from '../limits.ts';
import { type InputRecord, isRecord } from '../record/fields.ts';
import { type Refusal, refuse } from '../reject-codes.ts';

export type FrontMatter = { readonly ok: true; readonly record: InputRecord; readonly body: string } | Refusal;

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;

/** Parts a text from the YAML between two lines of "---" at its very beginning. The body is what follows, unchanged. */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { ok: true, record: {}, body: text };
  const closing = closingLine(text, opening.length);
  if (closing === null) return refuse('E_FRONT_MATTER', 'no line of "---" ends it');
  const yaml = text.slice(opening.length, closing.start);
  if (yaml.length > LIMITS.frontMatterChars) {
    return refuse('E_FRONT_MATTER', `it is longer than ${LIMITS.frontMatterChars} characters`);
  }
  return readYaml(yaml, text.slice(closing.end));
}

/** Where the line that closes the front matter begins, and where the body does. */
function closingLine(text: string, from: number): { start: number; end: number } | null {
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    if (CLOSING.test(text.slice(start, end).trimEnd())) return { start, end };
    start = end;
  }
  return null;
}

/** The failsafe schema: every scalar stays the string that was written, so ids keep their zeros and dates their form. */
function readYaml(yaml: string, body: string): FrontMatter {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) return refuse('E_FRONT_MATTER', `line ${lineAt(yaml, error.pos[0])}`);
    const record: unknown = document.toJS() ?? {};
    if (record === '') return { ok: true, record: {}, body };
    return isRecord(record) ? { ok: true, record, body } : refuse('E_FRONT_MATTER', 'it is no list of "key: value"');
  } catch {
    // Aliases that multiply without end, or nesting that exhausts the stack.
    return refuse('E_FRONT_MATTER', 'its aliases or its nesting go too far');
  }
}

/** Line of the file, the opening line being the first. */
const lineAt = (yaml: string, position: number): number => yaml.slice(0, position).split('\n').length + 1;
