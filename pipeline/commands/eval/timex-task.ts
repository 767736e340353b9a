import type { Reject } from '../../../schemas/reject.ts';
import type { TimexDifference, TimexEvaluation } from '../../../schemas/timex-evaluation.ts';
import { documentName } from '../../eval/held-out.ts';
import { scoreTimexes } from '../../eval/score-timex.ts';
import type { GoldDocument } from '../../eval/timeml.ts';
import { timexTable } from '../../eval/timex-table.ts';
import { TimexTally } from '../../eval/timex-tally.ts';
import { completeArticle } from '../../ingest/record/complete-article.ts';
import { tagArticle } from '../../read-article.ts';
import { complain, exitCodeOf, type LineCount } from '../ndjson.ts';
import type { Shell } from '../shell.ts';
import { differenceLine } from './difference-line.ts';
import type { EvalOptions, EvalTask } from './eval-task.ts';
import { goldDocuments } from './gold-documents.ts';

const CORPUS = `timex: the corpus is a folder of TimeML documents (.tml, .xml) with their time expressions inline, as <TIMEX3>.
--verbose prints kind, document, gold text, gold value, system text, system value and rule; for the kind "type"
the types stand where the values do.`;

/** What `annals tag` finds in the document's text, taken as published on the day of its creation. */
function tagged(path: string, { text, created }: GoldDocument): ReturnType<typeof tagArticle>['timexes'] {
  const input = { id: documentName(path), text, published_at: created };
  return tagArticle(completeArticle(input, { published: null, timezone: null })).timexes;
}

const tellUnread = ({ source_path, line, code, message }: Reject, shell: Shell): Promise<void> =>
  complain(`${source_path}${line === null ? '' : `:${line}`}: ${code}: ${message}`, shell);

async function evalTimex({ corpus, holdOut, verbose, json }: EvalOptions, shell: Shell): Promise<number> {
  const count: LineCount = { good: 0, bad: 0 };
  const tally = new TimexTally(holdOut ?? null);
  const kept: TimexDifference[] = [];
  for await (const reading of goldDocuments(corpus)) {
    if (!reading.ok) {
      count.bad += 1;
      await tellUnread(reading.reject, shell);
      continue;
    }
    count.good += 1;
    const { path, document } = reading;
    const differences = tally.add(path, scoreTimexes(document, tagged(path, document)));
    if (verbose !== true) continue;
    if (json === true) kept.push(...differences);
    else for (const difference of differences) await shell.out.write(differenceLine(difference));
  }
  if (count.good > 0) {
    const evaluation = { ...tally.evaluation(count.bad), ...(verbose === true && { differences: kept }) };
    await report(evaluation, json === true, shell);
  }
  return exitCodeOf(count);
}

async function report(evaluation: TimexEvaluation, json: boolean, shell: Shell): Promise<void> {
  if (evaluation.all.gold === 0)
    await complain('no document has a <TIMEX3> in its text: is this the annotated copy of the corpus?', shell);
  await shell.out.write(json ? `${JSON.stringify(evaluation)}\n` : timexTable(evaluation));
}

export const TIMEX_TASK: EvalTask = { scores: 'time expressions', corpus: CORPUS, run: evalTimex };
