import { DATE } from './dateline-words.ts';

const CAPITALS = "(?<place>\\p{Lu}[\\p{Lu}.'’-]*[\\p{Lu}.](?: \\p{Lu}[\\p{Lu}.'’-]*[\\p{Lu}.]){0,3})";
const TITLE_CASE = "(?<place>\\p{Lu}[\\p{L}'’-]{1,24}\\.?(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2})";
const REGION = '(?:, ?\\p{Lu}[\\p{L}.]{1,14}(?: \\p{Lu}[\\p{L}.]{1,14}){0,2}){0,2}';
const SOURCE = `(?:[,.]? ?[(/\\[][^()/\\n\\]\\[]{2,40}[)/\\]]\\.?)`;
const DASH = '(?: ?(?:--|[-–—_])(?=\\s)|\\s?[–—]| ?--)';
const BYLINE = "(?:By [\\p{L} .'’-]{3,40}[,;] )?";
const SENTENCE = '(?=\\s+["“‘\'«]?\\p{Lu})';

/**
 * How datelines are written, in the order they are tried. `named`: only where the place is known or an agency stands in brackets, since a title
 * or a name before a dash or a colon looks the same. `bare`: it has neither brackets nor a date.
 */
const ROWS: readonly { readonly pattern: string; readonly named: boolean; readonly bare?: true }[] = [
  // SEOUL, South Korea (AP) _ | WASHINGTON, June 12 (UPI) -- | FRANKLIN (Feb. 4, 2014) – | By JANE ROE, PARIS, May 3 --
  { pattern: `${BYLINE}${CAPITALS}${REGION}(?:(?:,? (?:${DATE})|${SOURCE})+${DASH})`, named: false },
  // MOSCOW, September 5. /TASS/. | NEW DELHI, May 3 (PTI)
  { pattern: `${CAPITALS}${REGION}, ?(?:${DATE})\\.?${SOURCE}${SENTENCE}`, named: false },
  // WASHINGTON, DC, April 28, 2009
  { pattern: `(?:${TITLE_CASE}|${CAPITALS.replace('place', 'shouted')})${REGION}, (?:${DATE})$`, named: true },
  // TEHRAN- | PARIS —
  { pattern: `${CAPITALS}${REGION}${DASH}`, named: true, bare: true },
  // Beirut (AFP) -
  { pattern: `${TITLE_CASE}${REGION}(?:, ?(?:${DATE}))?${SOURCE}${DASH}`, named: false },
  // Paris, March 3: | London, 12 June - | New Delhi, Jan 5 (IANS)
  {
    pattern: `(?:${TITLE_CASE}|${CAPITALS.replace('place', 'shouted')})${REGION},? (?:${DATE})${SOURCE}?(?::(?=\\s)|${DASH})`,
    named: false,
  },
  { pattern: `${TITLE_CASE}${REGION}, ?(?:${DATE})\\.?${SOURCE}${SENTENCE}`, named: false },
  // Paris — | WASHINGTON (AP) | NEW DELHI:
  { pattern: `${TITLE_CASE}${REGION}(?: [–—]| --)(?=\\s)`, named: true, bare: true },
  { pattern: `(?:${TITLE_CASE}|${CAPITALS.replace('place', 'shouted')})${REGION}${SOURCE}${SENTENCE}`, named: true },
  { pattern: `(?:${TITLE_CASE}|${CAPITALS.replace('place', 'shouted')}):(?=\\s)`, named: true, bare: true },
  // (Reuters) - | Aug 14 (Reuters) - | (AP)
  { pattern: `(?:(?:${DATE}) ?)?${SOURCE}${DASH}`, named: false },
  { pattern: `(?:(?:${DATE}) ?)?${SOURCE}${SENTENCE}`, named: true },
];

type Form = { readonly pattern: RegExp; readonly named: boolean };

const compiled = (rows: typeof ROWS): readonly Form[] =>
  rows.map(({ pattern, named }) => ({ pattern: new RegExp(`^${pattern}`, 'u'), named }));

const FORMS = compiled(ROWS);
const BARE_FORMS = compiled(ROWS.filter(({ bare }) => bare === true));

/** A day inside of a dateline. */
export const DATE_INSIDE = new RegExp(`(?<![\\p{L}\\d])(?:${DATE})(?!\\d)`, 'u');
const BRACKET = /[([/]/;

/** The forms that an opening may have. */
export const formsOf = (opening: string): readonly Form[] =>
  BRACKET.test(opening) || DATE_INSIDE.test(opening) ? FORMS : BARE_FORMS;
