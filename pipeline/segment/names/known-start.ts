import { HOLIDAY_FIRST_WORDS } from './ordinary-words.ts';
import { KNOWN_FIRST_WORDS } from './organisations.ts';
import { beginsPlace } from './places.ts';

/** Whether some place, body or holiday is called by a name that begins with this word. */
export const beginsKnown = (word: string): boolean =>
  beginsPlace(word) ||
  KNOWN_FIRST_WORDS.has(word.replaceAll('.', '').replaceAll('’', "'")) ||
  HOLIDAY_FIRST_WORDS.has(word);
