import { english } from './lang/en/lexicon.ts';
import { FINAL, GROUPS, rules } from './lang/en/rules.ts';
import { Tagger, type TimeExpression } from './tagger.ts';

export type { TimeExpression } from './tagger.ts';

const tagger = new Tagger({ lexicon: english, rules, groups: GROUPS, final: FINAL });

/** All expressions of time of an English text, read but not yet resolved. */
export const tag = (text: string): TimeExpression[] => tagger.tag(text);
