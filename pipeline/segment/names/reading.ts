import { NO_FORM } from '../words/form.ts';
import type { Token } from '../words/tokens.ts';
import type { Known } from './known.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { NameTraits } from './traits.ts';

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const STORMS = set('Hurricane Typhoon Cyclone Storm Operation');
const OF = set('of for on');
const PLACE_STARTS = set('Mount Lake Strait Gulf Cape');
const ORGANISATION_STARTS = set('Bank Banco University Radio Air Grupo FC Hotel Cafe');
const SHIPS = set('MV MT SS USS HMS INS RMS');

/** The word at an index; empty past the end. */
export const word = (reading: Reading, at: number): NameTraits => (reading.tokens[at]?.form ?? NO_FORM).naming;

/** Kind by the last word, by the word before "of", or by the first word ("Bank Melli", "Lake Urmia"). */
export const kindByHead = (reading: Reading, from: number, to: number): Draft['kind'] | null => {
  for (let i = from + 1; i < to; i++) if (OF.has(word(reading, i).text)) return word(reading, i - 1).head ?? 'other';
  if (to - from < 2) return word(reading, from).head;
  for (let i = from; i < to; i++) if (STORMS.has(word(reading, i).text)) return 'other';
  const last = word(reading, to - 1).head;
  if (last) return last;
  if (PLACE_STARTS.has(word(reading, from).text)) return 'place';
  return ORGANISATION_STARTS.has(word(reading, from).text) ? 'organisation' : null;
};

const isPersonal = (form: NameTraits): boolean =>
  form.isParticle || form.isInitials || (!form.isListedOrdinary && !/\d/u.test(form.text));

const isLongAcronym = ({ text, isAcronym }: NameTraits): boolean => text.length > 2 && isAcronym && !text.includes('.');

/** Kind of a name that no table knows. */
export const kindOf = (reading: Reading, from: number, to: number): Draft['kind'] => {
  const byHead = kindByHead(reading, from, to);
  const given = word(reading, from).isGivenName;
  if (byHead && !(given && to - from === 2 && byHead !== 'organisation')) return byHead;
  if (given) return 'person';
  if (SHIPS.has(word(reading, from).text)) return 'other';
  if (isLongAcronym(word(reading, from)) || isLongAcronym(word(reading, to - 1))) return 'organisation';
  const length = to - from;
  if (length === 1) return word(reading, from).isAcronym ? 'organisation' : 'other';
  if (length > 5) return 'other';
  for (let i = from; i < to; i++) {
    const form = word(reading, i);
    if (!isPersonal(form) || form.isCamel || (i > from && form.isAcronym && !form.text.includes('.'))) return 'other';
  }
  return 'person';
};
