import type { DatesDifference } from '../../../schemas/dates-evaluation.ts';
import { datesTable } from '../../eval/dates/dates-table.ts';
import { DatesTally } from '../../eval/dates/dates-tally.ts';
import { scoreWords } from '../../eval/dates/score-words.ts';
import { complain, exitCodeOf, type LineCount } from '../ndjson.ts';
import type { Shell } from '../shell.ts';
import { corpusArticles, mentionsOf } from './corpus-articles.ts';
import { differenceLine } from './difference-line.ts';
import type { EvalOptions, EvalTask } from './eval-task.ts';
import { goldDates } from './gold-dates.ts';
import { placedWords, tellMissing } from './placed-words.ts';

const CORPUS = `dates: the corpus is a folder with articles.jsonl, records as "annals ingest" prints, each with its id, text and
published_at; and gold.json, which is either an array of events with bounds:
  {doc, eid, start, end, word, kind: "single"|"multi", begin: [earliest, latest], until: [earliest, latest]}
each bound null or a day, with "<" (before) or ">" (after) in front where only a side is known; or mentions:
  {mentions: [{doc, word, spans: [[start, end], ...], anchors: [...], begin}]}
with days, months or years (2018-05-08, 2018-05, 2018) as anchors, any of them right, and as begin, or null.
doc is the article's id, offsets are UTF-16 code units. Scored are the mentions of each article by itself.
--verbose prints document, gold word, gold, EDTF, rule, confidence, status and the text around.`;

async function evalDates({ corpus, holdOut, verbose, json }: EvalOptions, shell: Shell): Promise<number> {
  const gold = await goldDates(corpus);
  if (gold.words.size === 0)
    await complain('gold.json tells of no event: is this the annotated copy of the corpus?', shell);
  const count: LineCount = { good: 0, bad: 0 };
  const tally = new DatesTally(holdOut ?? null);
  const kept: DatesDifference[] = [];
  const waiting = new Map(gold.words);
  let leftOut = 0;
  for await (const article of corpusArticles(corpus, count, shell)) {
    const told = waiting.get(article.id) ?? [];
    waiting.delete(article.id);
    const words = await placedWords(told, article, shell);
    leftOut += told.length - words.length;
    const mentions = await mentionsOf(article, count, shell);
    const differences = tally.add(article.id, scoreWords(words, article.text, mentions));
    if (verbose !== true) continue;
    if (json === true) kept.push(...differences);
    else for (const difference of differences) await shell.out.write(differenceLine(difference));
  }
  leftOut += await tellMissing(waiting, shell);
  if (count.good > 0) {
    const scored = tally.evaluation(gold.tells, { unread: count.bad, left_out: leftOut });
    const evaluation = { ...scored, ...(verbose === true && { differences: kept }) };
    await shell.out.write(json === true ? `${JSON.stringify(evaluation)}\n` : datesTable(evaluation));
  }
  return exitCodeOf({ good: count.good, bad: count.bad + leftOut });
}

export const DATES_TASK: EvalTask = { scores: 'dates of events', corpus: CORPUS, run: evalDates };
