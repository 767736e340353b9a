import { eventViolations, mentionViolations, timelineChecks, violations } from '../../../schemas/checks.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { Timeline } from '../../../schemas/timeline.ts';
import { type Finding, type Generation, textOf } from './finding.ts';
import { lineOf, linesOf } from './schema-check.ts';

const FILE = 'timeline.json';

/** The named checks on every event and mention, and on the lists as wholes. */
export function* timelineFindings(generation: Generation, timeline: Timeline): Generator<Finding> {
  const first = {
    events: lineOf(textOf(generation, FILE), '/events/0'),
    unresolved: lineOf(textOf(generation, FILE), '/unresolved/0'),
  };
  const found = (list: keyof typeof first, index: number, about: string): ((check: string) => Finding) => {
    const line = first[list] === null ? null : first[list] + index;
    return (check) => ({ file: FILE, line, check, message: about });
  };
  const place = ({ article_id, start }: Mention): string => `mention ${article_id}:${start}`;
  for (const [i, event] of timeline.events.entries()) {
    yield* eventViolations(event)
      .filter((name) => name !== 'event-mentions')
      .map(found('events', i, event.id));
    for (const mention of event.mentions)
      yield* mentionViolations(mention).map(found('events', i, `${event.id}, ${place(mention)}`));
  }
  for (const [i, mention] of timeline.unresolved.entries())
    yield* mentionViolations(mention).map(found('unresolved', i, place(mention)));
  for (const { name, about } of violations(timelineChecks, timeline))
    yield { file: FILE, line: null, check: name, message: `does not hold: ${about}` };
}

/** timeline.jsonl says the same as timeline.json, event by event. */
export function* jsonlFindings(generation: Generation, { events }: Timeline): Generator<Finding> {
  const file = 'timeline.jsonl';
  if (!generation.has(file)) return;
  const text = textOf(generation, file);
  const lines = text === '' ? [] : linesOf(text);
  for (const [i, line] of lines.entries())
    if (line !== JSON.stringify(events[i]))
      yield { file, line: i + 1, check: 'agrees', message: `is not event ${i + 1} of timeline.json` };
}
