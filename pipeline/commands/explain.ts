import type { Command } from 'commander';
import type { Event } from '../../schemas/event.ts';
import { explain } from '../explain.ts';
import { printable, printableLine } from '../io/printable.ts';
import { publishedTimeline } from './publish.ts';
import { settingsOf } from './settings.ts';
import { CommandFailure, type Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals explain ev_0123456789abcdef
  annals explain Khamenei                  events whose title or participants have the word
  annals explain "nuclear deal" --out timeline

Exit codes: 0 explained, 2 no such event, or several.`;

const SHOWN = 20;

const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.toLowerCase().includes(word));

/** The event of that id, or those whose title holds all the words, or else whose title and participants do. */
function matching(events: readonly Event[], wanted: string): readonly Event[] {
  const byId = events.filter(({ id }) => id === wanted);
  if (byId.length > 0) return byId;
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const byTitle = events.filter(({ title }) => holds(title, words));
  return byTitle.length > 0 ? byTitle : events.filter((e) => holds([e.title, ...e.participants].join(' '), words));
}

const listed = (events: readonly Event[]): string =>
  events
    .slice(0, SHOWN)
    .map(({ id, date, title }) => printableLine(`  ${id}  ${date.edtf}  ${title}`))
    .concat(events.length > SHOWN ? [`  ... and ${events.length - SHOWN} more`] : [])
    .join('\n');

export function addExplain(program: Command, shell: Shell): void {
  program
    .command('explain')
    .summary('why an event has its date')
    .description('Tell step by step how an event of the published timeline got its date.')
    .argument('<event...>', 'the id of an event, or words of its title')
    .option('--out <dir>', 'folder that the timeline was published to (default: output)')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _options: unknown, command: Command) => {
      const { out = 'output' } = await settingsOf(command);
      const timeline = await publishedTimeline(out);
      if (timeline === null)
        throw new CommandFailure(`there is no timeline in ${out}/latest/: publish one with annals run`);
      const wanted = words.join(' ');
      const [found, ...others] = matching(timeline.events, wanted);
      if (found === undefined)
        throw new CommandFailure(`no event has the id or the words "${wanted}": timeline.csv lists all events`);
      if (others.length > 0)
        throw new CommandFailure(`several events have the words "${wanted}"; name one:\n${listed([found, ...others])}`);
      await shell.out.write(`${printable(explain(found, timeline))}\n`);
    });
}
