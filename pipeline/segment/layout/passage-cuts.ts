import type { Dateline, Passage } from '../../../schemas/passage.ts';
import { pastBlanks, type Stretch, saysSomething, trimmed } from './characters.ts';
import { headingEnd, TITLE_REACH } from './headings.ts';
import { noticeEnd } from './labels.ts';

/** A passage before it has its place in the article. */
export type Cut = Stretch & { readonly kind: Passage['kind'] };

/** Tells of sentences, asked for in order, whether a turn into a sentence may lie in the reach of a title. */
export const turnFinder = (turns: readonly number[]): ((sentence: Stretch) => boolean) => {
  let next = 0;
  return ({ start, end }) => {
    while ((turns[next] ?? Number.POSITIVE_INFINITY) < start) next++;
    return (turns[next] ?? Number.POSITIVE_INFINITY) < Math.min(end, start + TITLE_REACH);
  };
};

/** A sentence and what runs into it: titles, and notices such as "BREAKING:". */
export const withHeadings = (text: string, sentence: Stretch, turnsIn: (rest: Stretch) => boolean): readonly Cut[] => {
  const cuts: Cut[] = [];
  let rest = sentence;
  for (;;) {
    const end = noticeEnd(text, rest) ?? headingEnd(text, rest, turnsIn(rest));
    if (end === null) break;
    cuts.push({ kind: 'heading', start: rest.start, end });
    rest = trimmed(text, end, rest.end);
  }
  if (saysSomething(text, rest)) cuts.push({ kind: 'sentence', ...rest });
  return cuts;
};

/** A dateline and the title that it stands behind, where it does. */
export const datelineCuts = (text: string, paragraph: Stretch, dateline: Dateline): readonly Cut[] => {
  const title = trimmed(text, paragraph.start, dateline.start);
  const cut: Cut = { kind: 'dateline', start: dateline.start, end: dateline.end };
  return title.end > title.start ? [{ kind: 'heading', ...title }, cut] : [cut];
};

/** What is left of a paragraph behind an offset. */
export const behind = (text: string, at: number, { end }: Stretch): Stretch => ({
  start: pastBlanks(text, at, end),
  end,
});
