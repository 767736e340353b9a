import type { Command } from 'commander';
import { z } from 'zod';
import { Article } from '../../schemas/article.ts';
import { eventViolations } from '../../schemas/checks.ts';
import { Event } from '../../schemas/event.ts';
import { compareEvents, compareText } from '../../schemas/event-order.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { eventId } from '../dedupe/event/event-id.ts';
import { countsIn, tellersOf } from '../emit/counts-in.ts';
import { allMade } from '../emit/entries.ts';
import { DEFAULT_FORMATS, FORMAT_HELP } from '../emit/formats.ts';
import type { History } from '../emit/history/history.ts';
import { nowOf } from '../emit/history/named.ts';
import { summaryOf } from '../read-article.ts';
import { historySince } from './history.ts';
import { complain, exitCodeOf, goodRecords, type LineCount, sourceOf } from './ndjson.ts';
import { holding, KEEP, publishTimeline, type Told } from './publish.ts';
import { settingsOf } from './settings.ts';
import { CommandFailure, type Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals emit events.ndjson --out timeline
  annals emit events.ndjson --articles articles.ndjson --out timeline --format csv --csv-profile excel

With --articles, the NDJSON of annals ingest, the files also tell when articles were published and their addresses.
Exit codes: 0 all good, 1 published but some lines could not be read (told on stderr), 2 nothing published,
75 another run holds the folder.`;

/** An event that breaks a rule over several fields is as bad as one of another shape. */
const SoundEvent = Event.superRefine((event, context) => {
  for (const name of eventViolations(event)) context.addIssue({ code: 'custom', message: `fails the check ${name}` });
});

type Reading = { readonly count: LineCount; readonly shell: Shell };

async function readEvents(file: string, reading: Reading): Promise<Event[]> {
  const byId = new Map<string, Event>();
  for await (const event of goodRecords(sourceOf(file, reading.shell), SoundEvent, reading)) {
    if (byId.has(event.id)) {
      reading.count.bad += 1;
      await complain(`E_DUPLICATE_ID: the event ${event.id} comes twice; the first is kept`, reading.shell);
    } else byId.set(event.id, event);
  }
  return [...byId.values()].toSorted(compareEvents);
}

async function readArticles(file: string | undefined, reading: Reading): Promise<ArticleSummary[]> {
  const byId = new Map<string, ArticleSummary>();
  if (file !== undefined)
    for await (const article of goodRecords(sourceOf(file, reading.shell), z.object(Article.shape), reading))
      byId.set(article.id, summaryOf(article));
  return [...byId.values()].toSorted((a, b) => compareText(a.id, b.id));
}

/** All that can be told of events that come alone. */
function toldOf(
  events: readonly Event[],
  articles: readonly ArticleSummary[],
): Omit<Told, keyof History | 'csvProfile'> {
  const mentions = events.reduce((sum, event) => sum + event.mentions.length, 0);
  return {
    events: allMade(events),
    articles,
    countsOf: countsIn({ events, unresolved: [] }),
    tellers: tellersOf(events),
    mentions,
    unresolved: [],
    rejects: [],
    notes: [],
    passedOver: new Map(),
    corrections: [],
    counts: {
      inputs: articles.length,
      doubles: 0,
      articles: articles.length,
      rejected: 0,
      mentions,
      in_events: mentions,
      unresolved: 0,
      events: events.length,
    },
  };
}

export function addEmit(program: Command, shell: Shell): void {
  program
    .command('emit')
    .summary('events in, the output files out')
    .description('Publish events, one a line, as the files of a timeline.')
    .argument('[file]', 'NDJSON events, or - for stdin', '-')
    .option('--out <dir>', 'folder to publish to (default: output)')
    .option('--articles <file>', 'NDJSON articles that the events are from')
    .option('--format <list>', FORMAT_HELP)
    .option('--csv-profile <profile>', 'plain, or excel with a byte order mark (default: plain)')
    .option('--keep <n>', 'timelines in DIR/runs/ that stay, this one included (default: 10)')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, _options: unknown, command: Command) => {
      const settings = await settingsOf(command, shell);
      const { out = 'output', format = DEFAULT_FORMATS, 'csv-profile': csvProfile = 'plain', keep = KEEP } = settings;
      const count: LineCount = { good: 0, bad: 0 };
      const events = await readEvents(file, { count, shell });
      if (events.length === 0 && count.bad > 0)
        throw new CommandFailure('no event could be read: nothing was published');
      const told = toldOf(events, await readArticles(settings.articles, { count, shell }));
      const recorded = { format: [...format], 'csv-profile': csvProfile };
      await holding(out, async () => {
        const now = nowOf(events, (mention) => eventId(mention, 0));
        const history = await historySince(out, now, { fresh: false, lost: null });
        const options = { out, formats: format, fresh: false, keep, recorded, memory: () => [] };
        await publishTimeline({ ...told, ...history, csvProfile }, options, shell);
      });
      shell.exitCode = exitCodeOf(count);
    });
}
