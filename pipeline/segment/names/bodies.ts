import { startingAt } from '../words/tokens.ts';
import type { NamedSentence } from './find-names.ts';
import type { Name } from './name.ts';
import { AGREEMENT_WORDS, ORGANISATION_HEADS } from './organisations.ts';

/** What an article calls its bodies and agreements besides their full names. */
export type Aliases = {
  /** Acronym -> full name: "International Atomic Energy Agency (IAEA)". */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Lower-case phrase -> full name: "the nuclear agreement, officially known as ...". Keys as `aliasKey` writes them. */
  readonly phrases: ReadonlyMap<string, string>;
};

const IN_PARENTHESES = /^\s?\((?:the )?["“]?(\p{Lu}[\p{L}\d.&-]{1,9})["”]?\)/u;
const KNOWN_AS: ReadonlySet<string> = new Set('known called dubbed named termed'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set(
  'as the officially formally also better commonly widely is was , ( —'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set('the a an this that its their'.split(' '));

/** "nuclear deal", "nuclear accord" and "nuclear agreement" are one key. */
export const aliasKey = (words: readonly string[]): string => {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return [...words.slice(0, -1), AGREEMENT_WORDS.has(last) ? 'agreement' : last].join(' ').toLowerCase();
};

/** The acronym in parentheses right after a name, where its first letter is one of the name's. */
const acronymAfter = (text: string, name: Name): string | null => {
  const acronym = IN_PARENTHESES.exec(text.slice(name.end, name.end + 20))?.[1] ?? null;
  return acronym && name.text.split(/[\s-]/u).some((word) => word[0] === acronym[0]) && name.text.includes(' ')
    ? acronym
    : null;
};

/** The words before ", officially known as the NAME", without their article; null where there are none. */
const phraseBefore = ({ tokens }: NamedSentence, index: number): string[] | null => {
  let at = index - 1;
  let known = false;
  for (; at >= 0 && (BETWEEN.has(tokens[at]?.text ?? '') || KNOWN_AS.has(tokens[at]?.text ?? '')); at--)
    known ||= KNOWN_AS.has(tokens[at]?.text ?? '');
  if (!known) return null;
  const words: string[] = [];
  for (; at >= 0 && words.length < 4; at--) {
    const token = tokens[at];
    if (!token?.isWord) return null;
    if (DETERMINERS.has(token.lower)) return words.length > 1 ? words.slice(-2) : null;
    words.unshift(token.text);
  }
  return null;
};

/** Reads the aliases of an article. Each name looks at a bounded stretch around itself. */
export const readAliases = (text: string, sentences: readonly NamedSentence[]): Aliases => {
  const acronyms = new Map<string, string>();
  const phrases = new Map<string, string>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.kind !== 'organisation' && name.kind !== 'other') continue;
      const acronym = acronymAfter(text, name);
      if (acronym) acronyms.set(acronym, name.canonical);
      const words = phraseBefore(sentence, startingAt(sentence.tokens, name.start));
      if (words) phrases.set(aliasKey(words), name.canonical);
    }
  }
  return { acronyms, phrases };
};

/** The bodies named so far, by their last word, so that "the Agency" and "the Foreign Ministry" find the full name. */
export class Bodies {
  readonly #byHead = new Map<string, string>();

  add(name: string): void {
    const head = name.split(' ').at(-1) ?? '';
    if (ORGANISATION_HEADS.has(head) && name !== head) this.#byHead.set(head, name);
  }

  /** The full name last used that ends with these words; null for a bare head ("Agency") that nothing explains. */
  resolve(text: string): string | null {
    const full = this.#byHead.get(text.split(' ').at(-1) ?? '');
    if (full?.endsWith(` ${text}`)) return full;
    return ORGANISATION_HEADS.has(text) ? null : text;
  }
}
