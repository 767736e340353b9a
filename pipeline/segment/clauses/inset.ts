import { COORDINATORS } from '../lexicon/closed-class.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Segment } from './verb-segment.ts';
import type { Word } from './words.ts';

/** Where the sentence's first verb begins what is set in behind the subject of a later one; at 0 nothing is set in. */
export function firstStart(words: readonly Word[], group: VerbGroup): { at: number; opener: string | null } | null {
  for (let at = group.from - 1; at > 0; at--) {
    const word = words[at];
    if (word?.form.isRelative && words[at - 1]?.lower !== 'and') {
      return word.lower === 'when' || word.lower === 'where' ? null : { at, opener: word.lower };
    }
    if (word?.text === ',' && isBetweenCommas(words, group)) return { at, opener: ',' };
  }
  return null;
}

/** "The ceasefire, [brokered by Egypt], began", "The talks, [officials said], collapsed" */
const isBetweenCommas = (words: readonly Word[], group: VerbGroup): boolean =>
  group.form === 'participle' || (group.class === 'saying' && words[group.to]?.text === ',');

/** The segment whose subject stands before what is set in: the first finite one without a subject of its own. */
export function hostOf(words: readonly Word[], segments: readonly Segment[]): number | null {
  if ((segments[0]?.from ?? 0) === 0) return null;
  const host = segments.findIndex(({ group, from, opener }, index) => {
    if (index === 0 || group.form !== 'finite' || (opener !== null && /\w/.test(opener))) return false;
    return words.slice(from, group.from).every((w) => !w.isWord || w.form.standsBetween);
  });
  return host < 0 || segments.slice(1, host).some((s) => isOfItsOwn(s)) ? null : host;
}

/** A finite clause in between that neither continues nor hangs on what is set in. */
const isOfItsOwn = ({ group, opener }: Segment): boolean =>
  group.form === 'finite' && opener !== null && /^[,;:—–]$/.test(opener) && !COORDINATORS.has(opener);
