import type { Dateline, Layout, Passage, Quotation } from '../../../schemas/passage.ts';
import { isBoilerplate } from './boilerplate.ts';
import { datelineAt } from './dateline.ts';
import { headingEnd, standsAsHeading } from './headings.ts';
import { type Paragraph, paragraphs, trimmed } from './paragraphs.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';

type Stretch = { readonly start: number; readonly end: number };
type Cut = Stretch & { readonly kind: Passage['kind'] };

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const MARKDOWN_HEADING = /^#{1,6}\s+/;

/** A sentence and the titles that run into it. */
const withHeadings = (text: string, sentence: Stretch): readonly Cut[] => {
  const cuts: Cut[] = [];
  let rest = sentence;
  for (let end = headingEnd(text, rest.start, rest.end); end !== null; end = headingEnd(text, rest.start, rest.end)) {
    cuts.push({ kind: 'heading', start: rest.start, end });
    rest = trimmed(text, end, rest.end);
  }
  return [...cuts, { kind: 'sentence', ...rest }];
};

const judged = (text: string, cut: Cut): Cut =>
  isBoilerplate(text.slice(cut.start, cut.end)) ? { ...cut, kind: 'boilerplate' } : cut;

const bodyCuts = (text: string, body: Stretch): readonly Cut[] =>
  sentences(text, body)
    .flatMap((sentence) => withHeadings(text, sentence))
    .filter(({ start, end }) => SAYS_SOMETHING.test(text.slice(start, end)))
    .map((cut) => judged(text, cut));

/** A paragraph that is one heading altogether, its Markdown marks left out; null for any other. */
const headingLine = (text: string, { start, end, bullet }: Paragraph, only: boolean): Cut | null => {
  const line = text.slice(start, Math.min(end, start + 400));
  const mark = MARKDOWN_HEADING.exec(line)?.[0].length ?? 0;
  if (mark === 0 && (only || bullet || end - start !== line.length || !standsAsHeading(line))) return null;
  return SAYS_SOMETHING.test(line) ? judged(text, { kind: 'heading', start: start + mark, end }) : null;
};

const paragraphCuts = (text: string, paragraph: Paragraph, dateline: Dateline | null): readonly Cut[] => {
  if (dateline === null) return bodyCuts(text, paragraph);
  const body = trimmed(text, dateline.end, paragraph.end);
  return [{ kind: 'dateline', start: dateline.start, end: dateline.end }, ...bodyCuts(text, body)];
};

/** Titles in single quotes are no speech. */
const spoken = (quoted: readonly Quotation[], passages: readonly Passage[]): readonly Quotation[] => {
  const headings = new Map(passages.filter(({ kind }) => kind === 'heading').map(({ start, end }) => [start, end]));
  return quoted.filter(({ start, end }) => (headings.get(start) ?? -1) < end);
};

/**
 * An article cut into passages: sentences, headings, datelines and boilerplate, in order, trimmed, none overlapping another,
 * with the quotations that lie across them. Never fails; time and memory grow with the text's length alone.
 */
export const layout = (text: string): Layout => {
  const all = paragraphs(text);
  const passages: Passage[] = [];
  let dateline: Dateline | null = null;
  for (const [index, paragraph] of all.entries()) {
    const heading = headingLine(text, paragraph, all.length === 1);
    const found = heading === null ? datelineAt(text, paragraph.start, paragraph.end) : null;
    dateline ??= found;
    const cuts = heading === null ? paragraphCuts(text, paragraph, found) : [heading];
    for (const { kind, start, end } of cuts) passages.push({ kind, start, end, paragraph: index });
  }
  return { passages, quotations: spoken(quotations(text, all), passages), dateline };
};
