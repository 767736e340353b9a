import { type Command, InvalidArgumentError, Option } from 'commander';
import { DATES_TASK } from './eval/dates-task.ts';
import type { EvalOptions, EvalTask } from './eval/eval-task.ts';
import { EVENTS_TASK } from './eval/events-task.ts';
import { PUBLISHED_TASK } from './eval/published-task.ts';
import { TIMEX_TASK } from './eval/timex-task.ts';
import type { Shell } from './shell.ts';

const TASKS: ReadonlyMap<string, EvalTask> = new Map([
  ['timex', TIMEX_TASK],
  ['dates', DATES_TASK],
  ['events', EVENTS_TASK],
  ['published', PUBLISHED_TASK],
]);

const EXAMPLES = `
Examples:
  annals eval --task timex --corpus timebank/
  annals eval --task timex --corpus timebank/ --hold-out 3
  annals eval --task timex --corpus timebank/ --verbose > differences.txt
  annals eval --task dates --corpus events/ --hold-out 3
  annals eval --task events --corpus stories/ --hold-out 3
  annals eval --task published --corpus saved/ --hold-out 3

${[...TASKS.values()].map(({ corpus }) => corpus).join('\n\n')}

Differences are tab-separated. With --hold-out, errors and differences are those of the open part alone, so that
nobody learns from the other.

What cannot be read is told on stderr. Exit codes: 0 all good, 1 some documents could not be read, 2 none could.`;

const MOST_PARTS = 1_000_000;

function oneIn(text: string): number {
  const n = /^\d+$/.test(text) ? Number(text) : 0;
  if (n < 2 || n > MOST_PARTS) throw new InvalidArgumentError(`It is a number from 2 to ${MOST_PARTS}.`);
  return n;
}

const listed = [...TASKS].map(([name, { scores }]) => `${name}: ${scores}`).join('; ');

const task = (): Option =>
  new Option('--task <task>', `what is scored (${listed})`).choices([...TASKS.keys()]).makeOptionMandatory();

export function addEval(program: Command, shell: Shell): void {
  program
    .command('eval')
    .summary('score the program on a gold corpus of yours')
    .description('Score what the program finds in annotated documents against what their annotators marked.')
    .addOption(task())
    .requiredOption('--corpus <dir>', 'folder of the annotated documents')
    .option(
      '--hold-out <n>',
      'score about one document (for events: sub-topic) in n apart, the same ones every time',
      oneIn,
    )
    .option('--verbose', 'list each difference')
    .option('--json', 'print one object')
    .addHelpText('after', EXAMPLES)
    .action(async ({ task: name, ...options }: EvalOptions & { readonly task: string }) => {
      shell.exitCode = (await TASKS.get(name)?.run(options, shell)) ?? shell.exitCode;
    });
}
