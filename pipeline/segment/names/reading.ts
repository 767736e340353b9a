import { isGivenName } from './given-names.ts';
import type { Known } from './known.ts';
import { isListedOrdinary } from './ordinary-words.ts';
import { ORGANISATION_HEADS, THING_HEADS } from './organisations.ts';
import { PLACE_HEADS } from './regions.ts';
import { PARTICLES } from './runs.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { Token } from './tokens.ts';

/** A name as token indices, before it is written out. */
export type Draft = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'place' | 'organisation' | 'other';
  readonly known: Known | null;
  readonly country: string | null;
  readonly title: TitlePhrase | null;
};

/** What a run is read with. `openers` are tokens whose capital is due to their place; `headline`: all capitals are. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly known: readonly (Known | null)[];
  readonly openers: ReadonlySet<number>;
  readonly headline: boolean;
};

const STORMS: ReadonlySet<string> = new Set('Hurricane Typhoon Cyclone Storm Operation'.split(' '));

/** The word at an index; empty past the end. */
export const word = (reading: Reading, at: number): string => reading.tokens[at]?.text ?? '';
export const isHead = (text: string): boolean =>
  ORGANISATION_HEADS.has(text) || THING_HEADS.has(text) || PLACE_HEADS.has(text);

export const headKind = (text: string): Draft['kind'] | null => {
  if (ORGANISATION_HEADS.has(text)) return 'organisation';
  if (THING_HEADS.has(text)) return 'other';
  return PLACE_HEADS.has(text) ? 'place' : null;
};

/** Kind by the last word, by the word before "of", or by the first word ("Bank Melli", "Lake Urmia"). */
export const kindByHead = (reading: Reading, from: number, to: number): Draft['kind'] | null => {
  for (let i = from + 1; i < to; i++)
    if (/^(?:of|for|on)$/u.test(word(reading, i))) return headKind(word(reading, i - 1)) ?? 'other';
  if (to - from < 2) return headKind(word(reading, from));
  for (let i = from; i < to; i++) if (STORMS.has(word(reading, i))) return 'other';
  const last = headKind(word(reading, to - 1));
  if (last) return last;
  if (/^(?:Mount|Lake|Strait|Gulf|Cape)$/u.test(word(reading, from))) return 'place';
  return /^(?:Bank|Banco|University|Radio|Air|Grupo|FC|Hotel|Cafe)$/u.test(word(reading, from)) ? 'organisation' : null;
};

const isPersonal = (text: string): boolean =>
  PARTICLES.has(text) || /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u.test(text) || (!isListedOrdinary(text) && !/\d/u.test(text));
export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d.&-]*\p{Lu}[\p{Lu}\d.]*$/u.test(text);

/** "MacBook", "AppStore"; not "McGurk", "DeGeneres", "O’Neill". */
const CAMEL = /^(?!Mc|Mac\p{Lu}|De|Di|Da|La|Le|Van|Du|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;

const isLongAcronym = (text: string): boolean => text.length > 2 && isAcronym(text) && !text.includes('.');

/** Kind of a name that no table knows. */
export const kindOf = (reading: Reading, from: number, to: number): Draft['kind'] => {
  const byHead = kindByHead(reading, from, to);
  const given = isGivenName(word(reading, from));
  if (byHead && !(given && to - from === 2 && byHead !== 'organisation')) return byHead;
  if (given) return 'person';
  if (/^(?:MV|MT|SS|USS|HMS|INS|RMS)$/u.test(word(reading, from))) return 'other';
  if (isLongAcronym(word(reading, from)) || isLongAcronym(word(reading, to - 1))) return 'organisation';
  const length = to - from;
  if (length === 1) return isAcronym(word(reading, from)) ? 'organisation' : 'other';
  if (length > 5) return 'other';
  for (let i = from; i < to; i++) {
    const text = word(reading, i);
    if (!isPersonal(text) || CAMEL.test(text) || (i > from && isAcronym(text) && !text.includes('.'))) return 'other';
  }
  return 'person';
};
