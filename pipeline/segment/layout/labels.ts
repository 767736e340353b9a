import { capitalsUntil, isAt, type Stretch, UPPER } from './characters.ts';
import { LABELS } from './dateline-words.ts';

const LONGEST = 80;
const COLON = 58;
/** Who speaks in a transcript, in capitals: "JOHN ROE:", "ROE (through interpreter):", "MR. ROE, MAYOR:", "Q:" */
const SPEAKER =
  /^(?:[QA](?=[.:])|(?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\.)(?: [\p{Lu}.'’&-]+){0,4}(?:, [^:.?!()]{2,40})?(?: \([^()]{1,30}\))?)(?::|(?<=^[QA])\.)(?=\s)/u;
/** The same in small letters, which a transcript has over and over: "Roe:", "Jane Roe (host):" */
const NAMED = /^\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?: \([^()]{1,30}\))?:(?=\s)/u;
/** What a sentence may open with that is no part of it: "BREAKING:", "FILE -", "UPDATE 2-" */
const NOTICE = /^(?<words>\p{Lu}[\p{Lu} ]+\p{Lu})(?: \d{1,2})?(?::| ?[-–—](?=\s)|(?<=\d)-)/u;

const opening = (text: string, { start, end }: Stretch): string => text.slice(start, Math.min(end, start + LONGEST));

/** Where the label in capitals ends that names a speaker, or a place, or the kind of story; null where there is none. */
export const shoutedLabel = (text: string, sentence: Stretch): number | null => {
  const { start } = sentence;
  const second = text.charCodeAt(start + 1);
  if (
    !isAt(text, start, UPPER) ||
    (second !== COLON && !isAt(text, start + 1, UPPER) && !".’'-".includes(text.charAt(start + 1)))
  )
    return null;
  const match = SPEAKER.exec(opening(text, sentence));
  if (match === null || (LABELS.has(match[0].slice(0, -1)) && match[0].length > 2)) return null;
  return start + match[0].length;
};

/** Where the words end that tell what kind of line this is and nothing of the news; null where there are none. */
export const noticeEnd = (text: string, sentence: Stretch): number | null => {
  const { start } = sentence;
  if (!isAt(text, start, UPPER) || !isAt(text, start + 1, UPPER)) return null;
  const match = NOTICE.exec(opening(text, sentence));
  return match !== null && LABELS.has(match.groups?.['words'] ?? '') ? start + match[0].length : null;
};

/** Where the name ends that a paragraph opens with before a colon; null where there is none. */
export const namedLabel = (text: string, paragraph: Stretch): number | null => {
  if (!isAt(text, paragraph.start, UPPER) || !capitalsUntil(text, paragraph, ':(')) return null;
  const match = NAMED.exec(opening(text, paragraph));
  return match === null ? null : paragraph.start + match[0].length;
};
