import type { Dateline } from '../../../schemas/passage.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*[\\p{Lu}.](?: \\p{Lu}[\\p{Lu}.'’-]*[\\p{Lu}.]){0,3}";
const TITLE_CASE = "\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const REGION = '(?:, ?\\p{Lu}[\\p{L}.]{1,14}(?: \\p{Lu}[\\p{L}.]{1,14}){0,2})?';
const SOURCE = `(?: ?[(/][^()/\\n]{2,40}[)/])`;
const DASH = ' ?(?:--|[-–—_])(?=\\s)|\\s?[–—]| ?--';

/** In the order they are tried. The first group is the place. `coloned`: a colon may stand where the others have a dash. */
const FORMS: readonly RegExp[] = [
  // TEHRAN- | SEOUL, South Korea (AP) _ | WASHINGTON, June 12 (UPI) -- | FRANKLIN (Feb. 4, 2014) –
  new RegExp(`^(${CAPITALS})${REGION}(?:, ?${DATE})?${SOURCE}{0,2}(?:${DASH})`, 'u'),
  // Beirut (AFP) -
  new RegExp(`^(${TITLE_CASE})${REGION}(?:, ?${DATE})?${SOURCE}(?:${DASH})`, 'u'),
  // Paris, March 3: | London, 12 June -
  new RegExp(`^(${TITLE_CASE}|${CAPITALS})${REGION},? ${DATE}${SOURCE}?(?::(?=\\s)|${DASH})`, 'u'),
  // NEW DELHI: The
  /^(\p{Lu}{4,}|\p{Lu}{3,} \p{Lu}{3,}):(?=\s)/u,
  // (Reuters) -
  new RegExp(`^()\\([\\p{L}][\\p{L} .]{1,20}\\)(?:${DASH})`, 'u'),
];

/** Labels that stand where a place would. */
const LABELS: ReadonlySet<string> = new Set(
  `ANALYSIS BREAKING CORRECTION CORRECTED EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FACT FEATURE INTERVIEW LIVE NOTE NOTES REPORT REPORTS RESULTS SUMMARY TEASER OPINION PHOTO
  PHOTOS POLL PREVIEW PROFILE QUESTION ANSWER Q A RECAP REVIEW TIMELINE UPDATE UPDATED URGENT VIDEO WARNING WATCH WRAPUP FAQ`.split(
    /\s+/,
  ),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'AU AUX DE DEL DES DI DU EL LA LAS LE LES LOS OF ON SUR THE UPON'.split(' '),
);
const LONGEST = 120;

const titleCase = (place: string): string =>
  place.replace(/[\p{L}’']+\.?/gu, (word, at: number) => {
    if (/^\p{Lu}\.$/u.test(word) || !/^[\p{Lu}.’']+$/u.test(word)) return word;
    if (at > 0 && PARTICLES.has(word)) return word.toLowerCase();
    return word.charAt(0) + word.slice(1).toLowerCase();
  });

/** The dateline that a paragraph begins with, dash included, its place in title case; null where there is none. */
export const datelineAt = (text: string, start: number, end: number): Dateline | null => {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  for (const form of FORMS) {
    const match = form.exec(opening);
    if (match === null) continue;
    const place = match[1] ?? '';
    if (LABELS.has(place) || !/^\s*["“‘'(]?[\p{Lu}\p{N}]/u.test(opening.slice(match[0].length))) continue;
    return { start, end: start + match[0].length, place: place === '' ? null : titleCase(place) };
  }
  return null;
};
