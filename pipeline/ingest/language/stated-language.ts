/** Names and ISO 639-2 and -3 codes of languages that dumps and pages write for a BCP 47 code. */
const NAMES: readonly (readonly [code: string, names: string])[] = [
  ['en', 'eng english englisch anglais inglés ingles inglese engels'],
  ['de', 'deu ger german deutsch'],
  ['fr', 'fra fre french français francais'],
  ['es', 'spa spanish español espanol'],
  ['pt', 'por portuguese português portugues'],
  ['it', 'ita italian italiano'],
  ['nl', 'nld dut dutch nederlands'],
  ['ru', 'rus russian русский'],
  ['uk', 'ukr ukrainian українська'],
  ['pl', 'pol polish polski'],
  ['cs', 'ces cze czech čeština'],
  ['tr', 'tur turkish türkçe'],
  ['ar', 'ara arabic العربية'],
  ['fa', 'fas per persian farsi فارسی'],
  ['he', 'heb hebrew iw עברית'],
  ['hi', 'hin hindi'],
  ['zh', 'zho chi chinese 中文'],
  ['ja', 'jpn japanese 日本語'],
  ['ko', 'kor korean 한국어'],
  ['sv', 'swe swedish svenska'],
  ['da', 'dan danish dansk'],
  ['no', 'nor nob nno nb nn norwegian norsk'],
  ['fi', 'fin finnish suomi'],
  ['hu', 'hun hungarian magyar'],
  ['ro', 'ron rum romanian română'],
  ['el', 'ell gre greek ελληνικά'],
  ['bg', 'bul bulgarian'],
  ['sr', 'srp serbian sh hbs'],
  ['hr', 'hrv croatian'],
  ['id', 'ind indonesian'],
  ['vi', 'vie vietnamese'],
  ['th', 'tha thai'],
  ['ur', 'urd urdu'],
  ['bn', 'ben bengali bangla'],
  ['ca', 'cat catalan'],
];

const CODES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** Codes and fillers that name no language, and countries that stand for one. */
const NO_LANGUAGE: ReadonlySet<string> = new Set('und mul mis zxx unk xx nan nil us gb'.split(' '));
const CODE = /^[a-z]{2,3}$/;

/**
 * The primary code of a stated language: "en" of "en-US", "en_GB" and "English"; another code as it is, in lower case; null for what
 * names no language, such as "und", "none" or "American": it must not deny English.
 */
export function statedLanguage(stated: string): string | null {
  const [primary = ''] = stated
    .trim()
    .toLowerCase()
    .split(/[-_\s(,;./]/);
  return CODES.get(primary) ?? (CODE.test(primary) && !NO_LANGUAGE.has(primary) ? primary : null);
}

const OTHER_SCRIPTS: ReadonlySet<string> = new Set('ru uk bg el ar fa ur he hi bn th zh ja ko'.split(' '));

/** Whether a language may be that of a text in Latin letters: "uk" of one is the country, not Ukrainian. */
export const isWrittenInLatin = (code: string): boolean => !OTHER_SCRIPTS.has(code);
