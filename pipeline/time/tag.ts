import { isCode } from './codes.ts';
import { english } from './lang/en/lexicon.ts';
import { names } from './lang/en/names.ts';
import { FINAL, GROUPS, rules } from './lang/en/rules.ts';
import { isName } from './names.ts';
import { Tagger, type TimeExpression } from './tagger.ts';

export type { TimeExpression } from './tagger.ts';

const tagger = new Tagger({ lexicon: english, rules, groups: GROUPS, final: FINAL });

/** All expressions of time of an English text, read but not yet resolved; what is a name or a code is none. */
export const tag = (text: string): TimeExpression[] =>
  tagger.tag(text).filter((expression) => !isName(text, expression, names) && !isCode(text, expression, names));
