import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Reject } from '../../schemas/reject.ts';
import type { TimexDifference, TimexEvaluation } from '../../schemas/timex-evaluation.ts';
import { documentName } from '../eval/held-out.ts';
import { scoreTimexes } from '../eval/score-timex.ts';
import type { GoldDocument } from '../eval/timeml.ts';
import { timexTable } from '../eval/timex-table.ts';
import { TimexTally } from '../eval/timex-tally.ts';
import { completeArticle } from '../ingest/article-record.ts';
import { printableLine } from '../io/printable.ts';
import { tagArticle } from '../read-article.ts';
import { goldDocuments } from './eval/gold-documents.ts';
import { complain, exitCodeOf, type LineCount } from './ndjson.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals eval --task timex --corpus timebank/
  annals eval --task timex --corpus timebank/ --hold-out 3
  annals eval --task timex --corpus timebank/ --verbose > differences.txt

A corpus is a folder of TimeML documents (.tml, .xml) with their time expressions inline, as <TIMEX3>.
--verbose prints kind, document, gold text, gold value, system text, system value and rule, tab-separated;
for the kind "type" the types stand where the values do. With --hold-out, errors and differences are those
of the open part alone, so that nobody learns from the other.

What cannot be read is told on stderr. Exit codes: 0 all good, 1 some documents could not be read, 2 none could.`;

type EvalOptions = {
  readonly corpus: string;
  readonly holdOut?: number;
  readonly verbose?: boolean;
  readonly json?: boolean;
};

const MOST_PARTS = 1_000_000;

function oneIn(text: string): number {
  const n = /^\d+$/.test(text) ? Number(text) : 0;
  if (n < 2 || n > MOST_PARTS) throw new InvalidArgumentError(`It is a number from 2 to ${MOST_PARTS}.`);
  return n;
}

const task = (): Option =>
  new Option('--task <task>', 'what is scored (timex: time expressions)').choices(['timex']).makeOptionMandatory();

export function addEval(program: Command, shell: Shell): void {
  program
    .command('eval')
    .summary('score the program on a gold corpus of yours')
    .description('Score what the program finds in annotated documents against what their annotators marked.')
    .addOption(task())
    .requiredOption('--corpus <dir>', 'folder of the annotated documents')
    .option('--hold-out <n>', 'score about one document in n apart, the same ones every time', oneIn)
    .option('--verbose', 'list each difference')
    .option('--json', 'print one object')
    .addHelpText('after', EXAMPLES)
    .action(async (options: EvalOptions) => {
      shell.exitCode = await evalTimex(options, shell);
    });
}

/** What `annals tag` finds in the document's text, taken as published on the day of its creation. */
function tagged(path: string, { text, created }: GoldDocument): ReturnType<typeof tagArticle>['timexes'] {
  const input = { id: documentName(path), text, published_at: created };
  return tagArticle(completeArticle(input, { published: null, timezone: null })).timexes;
}

const tellUnread = ({ source_path, line, code, message }: Reject, shell: Shell): Promise<void> =>
  complain(`${source_path}${line === null ? '' : `:${line}`}: ${code}: ${message}`, shell);

/** Tabs and line breaks as JSON writes them, so that a difference is one line. */
const cell = (word: string | null): string => printableLine(JSON.stringify(word ?? '').slice(1, -1));

const differenceLine = (difference: TimexDifference): string => `${Object.values(difference).map(cell).join('\t')}\n`;

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
