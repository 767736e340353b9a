import type { Token } from '../words/tokens.ts';
import { OFFICE_FIELDS, OFFICES_OF } from './runs.ts';

/** Words of office [from, to); `head` is the index of the noun, -1 where there are honorifics only. */
export type TitlePhrase = { readonly from: number; readonly to: number; readonly head: number };

const isOffice = ({ form }: Token): boolean => form.naming.isRole || form.naming.isHonorific;

/** The longest "deputy foreign minister", "Supreme Leader", "Ayatollah" that starts at `at` and ends before `limit`, or null. */
export const titleAt = (tokens: readonly Token[], at: number, limit: number): TitlePhrase | null => {
  let to = at;
  let head = -1;
  for (let i = at; i < Math.min(limit, at + 8); i++) {
    const token = tokens[i];
    if (!token?.isWord || (i > at && token.gap !== 'blank')) break;
    const field = tokens[i + 1]?.text === 'of' ? i + (tokens[i + 2]?.text === 'the' ? 3 : 2) : i;
    if (OFFICES_OF.has(token.text) && field > i && OFFICE_FIELDS.has(tokens[field]?.text ?? '')) {
      head = i;
      i = field;
      to = i + 1;
    } else if (isOffice(token)) {
      to = i + 1;
      if (token.form.naming.isRole) head = i;
    } else if (!token.form.naming.isRoleModifier) break;
    if (tokens[i]?.possessive) break;
  }
  return to > at ? { from: at, to, head } : null;
};

/** The title that ends right before `end`: "deputy foreign minister" in "the deputy foreign minister Ali Bagheri", or null. */
export const titleBefore = (tokens: readonly Token[], end: number): TitlePhrase | null => {
  const last = tokens[end - 1];
  if (!last?.isWord || last.possessive || !isOffice(last)) return null;
  let from = end - 1;
  for (; from > Math.max(0, end - 6); from--) {
    const before = tokens[from - 1];
    if (!before?.isWord || before.possessive || tokens[from]?.gap !== 'blank') break;
    if (!before.form.naming.isRoleModifier && !isOffice(before)) break;
  }
  return { from, to: end, head: last.form.naming.isRole ? end - 1 : -1 };
};
