import { ABBREVIATIONS, AFTER_CLOCK } from './abbreviations.ts';
import { boundaries } from './boundaries.ts';
import { attributionBegins, startsSentence } from './clause-start.ts';
import { trimmed } from './paragraphs.ts';

type Stretch = { readonly start: number; readonly end: number };

const WINDOW = 48;
const OPENERS = /^["“”‘’'«„([]+/;
const CLOSERS = /["”’'»)\]]+$/;
const INITIAL = /^(?:\p{Lu}\.){1,3}$/u;
const LONE_NUMBER = /^\(?\d{1,2}\.$/;
/** A sentence that begins without a space after the one before: "License.Iran", "over.”The". */
const GLUED = /[\p{Ll}\d)%][.?!]["”’)]{0,3}(?=["“‘]?\p{Lu}(?:\p{Ll}{1,30}[\s,’']|\s))/gu;
const ADDRESS = /[@/\\]|www\.|\.\w+\./i;
const DOMAIN = /^["“‘]?(?:Com|Org|Net|Gov|Edu|Co|Uk|Tv|Io|Info|Js|Py|Ai|Html?|Pdf)\b/;

/** The last word before a cut, with its stop, without quotes and brackets around it. */
const lastWord = (text: string, from: number, cut: number): string => {
  const before = text.slice(Math.max(from, cut - WINDOW), cut).trimEnd();
  const word = before.slice(before.search(/\S+$/));
  return word.replace(CLOSERS, '').replace(OPENERS, '');
};

const nextText = (text: string, cut: number): string => text.slice(cut, cut + WINDOW).trimStart();

const nextWord = (next: string): string => /^[\p{L}\p{M}\p{N}’']+/u.exec(next.replace(OPENERS, ''))?.[0] ?? '';

/** True where the full stop of `word` belongs to an abbreviation and no sentence ends with it. */
const abbreviated = (word: string, next: string): boolean => {
  const following = nextWord(next);
  const digit = /^\p{N}/u.test(following);
  const kind = ABBREVIATIONS.get(word) ?? ABBREVIATIONS.get(word.slice(word.lastIndexOf('-') + 1));
  if (kind === 'title') return true;
  if (kind === 'numbered') return digit;
  if (kind === 'clock') return AFTER_CLOCK.has(following);
  if (kind === 'name' || INITIAL.test(word)) return digit || !(startsSentence(following) || /^["“«„]/.test(next));
  return false;
};

/** True where the text goes on after a cut that the segmenter made. */
const goesOn = (text: string, from: number, cut: number): boolean => {
  const next = nextText(text, cut);
  if (/^["”’'»)\]]+(?:\s|$)/.test(next) || /^["“‘'(]?\p{Ll}/u.test(next)) return true;
  const before = text.slice(Math.max(from, cut - WINDOW), cut).trimEnd();
  if (/\s\.\.\.$|\s…$/.test(before)) return true;
  if (/[?!]["”’'»]{1,2}$/.test(before)) return attributionBegins(text, cut);
  const word = lastWord(text, from, cut);
  if (LONE_NUMBER.test(word)) return before.trimStart() === word && cut - from < WINDOW;
  return abbreviated(word, next);
};

/** The run of non-spaces around an offset: is the stop part of an address or a file name? */
const inAddress = (text: string, at: number): boolean => {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - WINDOW), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + WINDOW))?.[0] ?? '';
  return ADDRESS.test(before + after) || DOMAIN.test(after) || ABBREVIATIONS.has(before);
};

const gluedCuts = (flat: string): readonly number[] => {
  const cuts: number[] = [];
  for (const match of flat.matchAll(GLUED)) {
    const cut = match.index + match[0].length;
    if (!inAddress(flat, cut)) cuts.push(cut);
  }
  return cuts;
};

/** Offsets in `flat` where a sentence begins; `flat` holds one paragraph without line breaks. */
const cutsOf = (flat: string): readonly number[] => {
  const cuts = new Set(gluedCuts(flat));
  let from = 0;
  for (const index of boundaries(flat)) {
    if (goesOn(flat, from, index)) continue;
    cuts.add(index);
    from = index;
  }
  return [...cuts].sort((a, b) => a - b);
};

/**
 * Characters of the longest sentence that is read as one. Grammar compares the words of a sentence with each other, so without a bound a
 * text that never stops would take the square of its length; news' longest sentences have some 700.
 */
const LONGEST = 1500;

/** A stretch in pieces of bounded length, cut at the last semicolon, comma or blank that fits. */
function* bounded(flat: string, start: number, end: number): Generator<Stretch> {
  let from = start;
  while (end - from > LONGEST) {
    const window = flat.slice(from, from + LONGEST);
    const mark = ['; ', ', ', ' '].map((m) => window.lastIndexOf(m) + 1).find((at) => at > LONGEST / 2);
    const cut = from + (mark ?? LONGEST);
    yield { start: from, end: cut };
    from = cut;
  }
  yield { start: from, end };
}

/** The sentences of one paragraph of `text`, trimmed, as offsets into the whole. */
export const sentences = (text: string, { start, end }: Stretch): readonly Stretch[] => {
  const flat = text.slice(start, end).replace(/\s/g, ' ');
  const found: Stretch[] = [];
  let from = 0;
  for (const cut of [...cutsOf(flat), flat.length]) {
    for (const piece of bounded(flat, from, cut)) {
      const sentence = trimmed(text, start + piece.start, start + piece.end);
      if (sentence.end > sentence.start) found.push(sentence);
    }
    from = cut;
  }
  return found;
};
