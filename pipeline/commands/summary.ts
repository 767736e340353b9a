import { styleText } from 'node:util';
import type { Change } from '../../schemas/change.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { RunSummary } from '../../schemas/run-summary.ts';
import type { History } from '../emit/history/history.ts';
import { printableLine } from '../io/printable.ts';
import { aboutCorrections, type Note } from '../note.ts';
import type { Outcome } from '../run.ts';

/** How many rejects or undated articles the summary names; the files tell all. */
const SHOWN = 5;

const countOf = ({ changes }: History, kind: Change['change']): number =>
  changes.filter(({ change }) => change === kind).length;

/** The one object of `--json`. It counts lines of changes.jsonl; an event with a new id is a changed one. */
export function runSummary(outcome: Outcome & History, out: string | null): RunSummary {
  const { counts } = outcome;
  const count = (kind: Change['change']): number => countOf(outcome, kind);
  return {
    articles: counts.articles,
    rejected: counts.rejected,
    mentions: counts.mentions,
    unresolved: counts.unresolved,
    events: counts.events,
    added: count('added'),
    changed: count('changed') + count('renamed'),
    merged: count('merged'),
    removed: count('removed'),
    out,
  };
}

export type Paint = (style: 'bold' | 'yellow' | 'green', text: string) => string;
export const paint = (color: boolean): Paint => (color ? (style, text) => styleText(style, text) : (_, text) => text);

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const more = (n: number): string[] => (n > SHOWN ? [`    ... and ${n - SHOWN} more`] : []);

const rejectLine = ({ source_path, line, code, message }: Reject): string =>
  printableLine(`    ${source_path}${line === null ? '' : `:${line}`}: ${code}: ${message}`);

function rejectLines(rejects: readonly Reject[], style: Paint): string[] {
  if (rejects.length === 0) return [];
  return [
    style('yellow', `  ${counted(rejects.length, 'input')} rejected:`),
    ...rejects.slice(0, SHOWN).map(rejectLine),
    ...more(rejects.length),
  ];
}

function undatedLines(notes: readonly Note[], style: Paint): string[] {
  const undated = notes.filter(({ code }) => code === 'undated');
  if (undated.length === 0) return [];
  return [
    style(
      'yellow',
      `  ${counted(undated.length, 'article')} without a publication date, so "on Monday" there has no date:`,
    ),
    ...undated.slice(0, SHOWN).map(({ about }) => `    ${printableLine(about)}`),
    ...more(undated.length),
    '    Give one date for all with --published DATE, or one each in articles.csv beside them (columns file,published_at).',
  ];
}

const noteLine = ({ about, message }: Note): string => `    ${printableLine(`${about}: ${message}`)}`;

/** Reviewers' words that no longer apply are all named: each is somebody's work that the timeline lacks. */
function correctionLines(notes: readonly Note[], style: Paint): string[] {
  const about = aboutCorrections(notes);
  const settled = about.filter(({ code }) => code === 'correction_settled');
  const lost = about.filter(({ code }) => code !== 'correction_settled');
  return [
    ...(lost.length === 0 ? [] : [style('yellow', `  ${counted(lost.length, 'correction')} without effect:`)]),
    ...lost.map(noteLine),
    ...(settled.length === 0 ? [] : [`  ${counted(settled.length, 'correction')} no longer needed:`]),
    ...settled.slice(0, SHOWN).map(noteLine),
    ...more(settled.length),
  ];
}

function bugLines(notes: readonly Note[], style: Paint): string[] {
  const others = new Set(aboutCorrections(notes));
  const bugs = notes.filter((note) => note.code !== 'undated' && !others.has(note));
  return [
    ...bugs.slice(0, SHOWN).map(({ about, message }) => style('yellow', `  ${printableLine(`${about}: ${message}`)}`)),
    ...more(bugs.length),
  ];
}

/** What `run` says at the end: what came of the articles, what needs the user, and where the files are. */
export function summaryText(summary: RunSummary, outcome: Outcome & History, style: Paint): string {
  const { rejects, notes } = outcome;
  const { articles, mentions, unresolved, events, added, changed, merged, removed, out } = summary;
  const renamed = countOf(outcome, 'renamed');
  const lines = [
    style('bold', `${counted(articles, 'article')}, ${counted(events, 'event')}`),
    `  ${counted(mentions, 'mention')}: ${mentions - unresolved} in events, ${unresolved} without a date`,
    `  since the run before: ${added} added, ${changed} changed${renamed > 0 ? ` (${renamed} under a new id)` : ''}, ${merged} merged, ${removed} removed`,
    ...rejectLines(rejects, style),
    ...undatedLines(notes, style),
    ...correctionLines(notes, style),
    ...bugLines(notes, style),
    out === null
      ? '  dry run: nothing was written'
      : style('green', `  the timeline is in ${printableLine(out)}/latest/`),
  ];
  return `${lines.join('\n')}\n`;
}
