import type { Command } from 'commander';
import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Timeline } from '../../schemas/timeline.ts';
import { placesOf } from '../dedupe/corrections/places.ts';
import { explain, explainMention } from '../explain.ts';
import { printable, printableLine } from '../io/printable.ts';
import { publishedAliases } from './history.ts';
import { publishedTimeline } from './publish.ts';
import { settingsOf } from './settings.ts';
import { CommandFailure, type Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals explain ev_0123456789abcdef       an event by its id, or by one that it once had
  annals explain Khamenei                  events whose title or participants have the word
  annals explain "nuclear deal" --out timeline
  annals explain article-7:1204            the mention at that place, dated or not: article_id:start in mentions.csv

Exit codes: 0 explained, 2 no such event or mention, or several.`;

const SHOWN = 20;

const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.toLowerCase().includes(word));

/** What was asked for, or the id that names today the event which an old id named. */
async function idToday(wanted: string, out: string): Promise<string> {
  const aliases = await publishedAliases(out);
  return aliases.find(({ old_id }) => old_id === wanted)?.event_id ?? wanted;
}

/** The event of that id, or those whose title holds all the words, or else whose title and participants do. */
function matching(events: readonly Event[], wanted: string): readonly Event[] {
  const byId = events.filter(({ id }) => id === wanted);
  if (byId.length > 0) return byId;
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const byTitle = events.filter(({ title }) => holds(title, words));
  return byTitle.length > 0 ? byTitle : events.filter((e) => holds([e.title, ...e.participants].join(' '), words));
}

/** The mention at a place, if there is one. */
function mentionAt({ events, unresolved }: Timeline, place: string): Mention | undefined {
  const mentions = [...events.flatMap((event) => event.mentions), ...unresolved];
  return mentions[placesOf(mentions).get(place) ?? -1];
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
    .summary('why an event or a mention has its date')
    .description(
      'Tell step by step how an event or a mention of the published timeline got its date, or why it has none.',
    )
    .argument('<event...>', 'the id of an event, words of its title, or the place of a mention')
    .option('--out <dir>', 'folder that the timeline was published to (default: output)')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _options: unknown, command: Command) => {
      const { out = 'output' } = await settingsOf(command, shell);
      const timeline = await publishedTimeline(out);
      if (timeline === null)
        throw new CommandFailure(`there is no timeline in ${out}/latest/: publish one with annals run`);
      const wanted = await idToday(words.join(' '), out);
      const mention = mentionAt(timeline, wanted);
      if (mention !== undefined) {
        await shell.out.write(`${printable(explainMention(mention, timeline))}\n`);
        return;
      }
      const [found, ...others] = matching(timeline.events, wanted);
      if (found === undefined)
        throw new CommandFailure(
          `no event has the id or the words "${wanted}", and no mention is there: see timeline.csv and mentions.csv`,
        );
      if (others.length > 0)
        throw new CommandFailure(`several events have the words "${wanted}"; name one:\n${listed([found, ...others])}`);
      await shell.out.write(`${printable(explain(found, timeline))}\n`);
    });
}
