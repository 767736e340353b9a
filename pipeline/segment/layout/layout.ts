import type { Dateline, Layout, Passage, Quotation, TimeStamp } from '../../../schemas/passage.ts';
import { boilerplateJudge } from './boilerplate.ts';
import { countWords, type Stretch, saysSomething } from './characters.ts';
import { datelineAt, datelineBehind } from './dateline.ts';
import { standsAsHeading } from './headings.ts';
import { endsSentence, type Paragraph, paragraphs } from './paragraphs.ts';
import { behind, type Cut, datelineCuts, turnFinder, withHeadings } from './passage-cuts.ts';
import { quotations } from './quotations.ts';
import { type Marks, scan } from './scan.ts';
import { sentenceCutter } from './sentences.ts';
import { type Placed, withSpeakers } from './speakers.ts';
import { entryStamp, stampLine } from './time-stamps.ts';

const MARKDOWN_HEADING = /^#{1,6}\s+/;
const HASH = '#';
/** Lines that a list of links may have after its title. */
const MOST_LINKS = 15;

/** What is found on the way through the paragraphs. */
type Draft = {
  readonly text: string;
  readonly cuts: Placed[];
  readonly stamps: TimeStamp[];
  dateline: Dateline | null;
  /** Whether a sentence came before. */
  told: boolean;
  /** How many lines may still belong to a list of links. */
  links: number;
};

type Readers = {
  readonly sentences: (paragraph: Stretch) => readonly Stretch[];
  readonly isBoilerplate: ReturnType<typeof boilerplateJudge>;
  readonly turns: (sentence: Stretch) => boolean;
};

const readersOf = (text: string, marks: Marks): Readers => ({
  sentences: sentenceCutter(text, marks.stops),
  isBoilerplate: boilerplateJudge(text, marks.furniture),
  turns: turnFinder(marks.turns),
});

/** Where the words of a Markdown heading begin; null for any other line. */
const markdownHeading = (text: string, { start, end }: Stretch): number | null => {
  if (text.charAt(start) !== HASH) return null;
  const mark = MARKDOWN_HEADING.exec(text.slice(start, Math.min(end, start + 8)));
  return mark === null ? null : start + mark[0].length;
};

const add = ({ text, cuts }: Draft, paragraph: number, { kind, start, end }: Cut): void => {
  if (saysSomething(text, { start, end })) cuts.push({ kind, start, end, paragraph });
};

/** What opens a paragraph and is none of its sentences: dateline or time stamp. Gives where they begin. */
const opening = (draft: Draft, paragraph: Paragraph, index: number): Stretch => {
  const { text, dateline, told } = draft;
  const { start, end } = paragraph;
  const found = datelineAt(text, start, end) ?? (dateline === null && !told ? datelineBehind(text, start, end) : null);
  // A title may hold a dash too: only an agency or a date tells a dateline before a line without an end mark.
  const sure = found !== null && (found.agency !== null || found.date !== null || endsSentence(text, paragraph));
  if (sure) {
    draft.dateline ??= found;
    for (const cut of datelineCuts(text, paragraph, found)) add(draft, index, cut);
    return behind(text, found.end, paragraph);
  }
  const stamp = entryStamp(text, paragraph);
  if (stamp === null) return paragraph;
  draft.stamps.push(stamp);
  add(draft, index, { kind: 'stamp', ...stamp });
  return behind(text, stamp.end, paragraph);
};

const addCut = (draft: Draft, index: number, cut: Cut): void => {
  add(draft, index, cut);
  draft.told ||= cut.kind === 'sentence';
};

const addSentences = (
  draft: Draft,
  body: Stretch,
  index: number,
  { sentences, isBoilerplate, turns }: Readers,
): void => {
  for (const sentence of sentences(body)) {
    if (isBoilerplate(sentence) !== null) add(draft, index, { ...sentence, kind: 'boilerplate' });
    else for (const cut of withHeadings(draft.text, sentence, turns)) addCut(draft, index, cut);
  }
};

/** A line that stands alone: a title, or furniture, whose own title may open a list of links. */
const addLine = (draft: Draft, line: Stretch, index: number, { isBoilerplate }: Readers): void => {
  const furniture = isBoilerplate(line);
  if (furniture === 'list') draft.links = MOST_LINKS;
  add(draft, index, { ...line, kind: furniture === null ? 'heading' : 'boilerplate' });
};

const isLink = (draft: Draft, paragraph: Stretch): boolean => {
  if (draft.links === 0) return false;
  draft.links = standsAsHeading(draft.text, paragraph, true) ? draft.links - 1 : 0;
  return draft.links > 0;
};

const addParagraph = (draft: Draft, paragraph: Paragraph, index: number, readers: Readers): void => {
  const { text, told } = draft;
  const stamp = stampLine(text, paragraph, told);
  if (stamp !== null) {
    draft.stamps.push(stamp);
    add(draft, index, { kind: 'stamp', ...stamp });
    return;
  }
  if (isLink(draft, paragraph)) {
    add(draft, index, { ...paragraph, kind: 'boilerplate' });
    return;
  }
  const words = markdownHeading(text, paragraph);
  if (words !== null) {
    addLine(draft, { start: words, end: paragraph.end }, index, readers);
    return;
  }
  const body = opening(draft, paragraph, index);
  const alone = body.start === paragraph.start && !paragraph.bullet;
  if (alone && standsAsHeading(text, paragraph, index === 0)) addLine(draft, paragraph, index, readers);
  else addSentences(draft, body, index, readers);
};

/** Few words say nothing that could be an event: a section's name. */
const LEAST_TOLD = 4;

/** Where no line ends in a full stop, as in a list of bulletins, the lines are what is told. */
const withoutStops = (text: string, cuts: readonly Placed[]): readonly Placed[] => {
  if (cuts.some(({ kind }) => kind === 'sentence')) return cuts;
  return cuts.map((cut) =>
    cut.kind === 'heading' && countWords(text, cut, LEAST_TOLD) === LEAST_TOLD ? { ...cut, kind: 'sentence' } : cut,
  );
};

/** Titles in single quotes are no speech. */
const spoken = (quoted: readonly Quotation[], passages: readonly Passage[]): readonly Quotation[] => {
  if (quoted.length === 0) return quoted;
  const headings = new Map<number, number>();
  for (const { kind, start, end } of passages) if (kind === 'heading') headings.set(start, end);
  return headings.size === 0 ? quoted : quoted.filter(({ start, end }) => (headings.get(start) ?? -1) < end);
};

/**
 * An article cut into passages: sentences, headings, datelines, time stamps, speakers and boilerplate, in order, trimmed, none overlapping
 * another, with the quotations that lie across them. Never fails; time and memory grow with the text's length alone.
 */
export const layout = (text: string): Layout => {
  const marks = scan(text);
  const all = paragraphs(text, marks.breaks);
  const readers = readersOf(text, marks);
  const draft: Draft = { text, cuts: [], stamps: [], dateline: null, told: false, links: 0 };
  if (all.length === 1)
    addSentences(draft, opening(draft, all[0] ?? { start: 0, end: 0, bullet: false }, 0), 0, readers);
  else for (const [index, paragraph] of all.entries()) addParagraph(draft, paragraph, index, readers);
  const passages = withSpeakers(text, withoutStops(text, draft.cuts));
  const { dateline, stamps } = draft;
  return { passages, quotations: spoken(quotations(text, marks.quotes, all), passages), dateline, stamps };
};
