import type { Change } from '../../schemas/change.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { RunSummary } from '../../schemas/run-summary.ts';
import type { History } from '../emit/history/history.ts';
import { printableLine } from '../io/printable.ts';
import { aboutCorrections, type Note } from '../note.ts';
import type { Outcome } from '../run.ts';
import { ABOUT_ARTICLES, articleLines } from './article-lines.ts';
import { counted, more, type Paint, SHOWN } from './wording.ts';

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

const rejectLine = ({ source_path, line, code, message }: Reject): string =>
  printableLine(`    ${source_path}${line === null ? '' : `:${line}`}: ${code}: ${message}`);

function rejectLines({ rejects, rejectedNow }: Outcome, style: Paint): string[] {
  if (rejects.length === 0) return [];
  const earlier = rejects.length - rejectedNow;
  const when = earlier === 0 ? '' : `, ${earlier} of them in earlier runs (annals forget PATH, once it is mended)`;
  return [
    style('yellow', `  ${counted(rejects.length, 'input')} rejected${when}:`),
    ...rejects.slice(0, SHOWN).map(rejectLine),
    ...more(rejects.length),
  ];
}

const leftLines = ({ left }: Outcome): string[] =>
  left === 0
    ? []
    : [
        `  ${counted(left, 'article')} of earlier runs ${left === 1 ? 'is' : 'are'} not in the input any more and kept (annals forget ID)`,
      ];

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
  const bugs = notes.filter((note) => !ABOUT_ARTICLES.has(note.code) && !others.has(note));
  return [
    ...bugs.slice(0, SHOWN).map(({ about, message }) => style('yellow', `  ${printableLine(`${about}: ${message}`)}`)),
    ...more(bugs.length),
  ];
}

/** How the summary looks, where the page is, if one was written, and the day of the run, which is told nowhere but there. */
type Look = { readonly style: Paint; readonly page: string | null; readonly today: string };

/** What `run` says at the end: what came of the articles, what needs the user, and where the files are. */
export function summaryText(summary: RunSummary, outcome: Outcome & History, { style, page, today }: Look): string {
  const { notes } = outcome;
  const { articles, mentions, unresolved, events, added, changed, merged, removed, out } = summary;
  const renamed = countOf(outcome, 'renamed');
  const lines = [
    style('bold', `${counted(articles, 'article')}, ${counted(events, 'event')}`),
    `  ${counted(mentions, 'mention')}: ${mentions - unresolved} in events, ${unresolved} without a date`,
    `  since the run before: ${added} added, ${changed} changed${renamed > 0 ? ` (${renamed} under a new id)` : ''}, ${merged} merged, ${removed} removed`,
    ...leftLines(outcome),
    ...rejectLines(outcome, style),
    ...articleLines(outcome, style, today),
    ...correctionLines(notes, style),
    ...bugLines(notes, style),
    out === null
      ? '  dry run: nothing was written'
      : style(
          'green',
          `  the timeline is in ${printableLine(out)}/latest/${page === null ? '' : `; to look at it, open ${printableLine(page)}`}`,
        ),
  ];
  return `${lines.join('\n')}\n`;
}
