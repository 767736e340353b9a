/** Names and ISO 639-2 and -3 codes of languages that dumps and pages write for a BCP 47 code. */
const NAMES: readonly (readonly [code: string, names: string])[] = [
  ['en', 'eng english'],
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

/** The primary code of a stated language: "en" of "en-US", "en_GB" and "English"; what is not known in lower case; null for nothing. */
export function statedLanguage(stated: string): string | null {
  const [primary = ''] = stated
    .trim()
    .toLowerCase()
    .split(/[-_\s(,;]/);
  return primary === '' ? null : (CODES.get(primary) ?? primary);
}
