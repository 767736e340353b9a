import type { EventsDifference } from '../../../schemas/events-evaluation.ts';
import { soundEvents } from '../../balance.ts';
import { dedupe } from '../../dedupe/dedupe.ts';
import { stem } from '../../dedupe/words/word-form.ts';
import type { Scored } from '../../eval/events/events-figures.ts';
import { eventsTable } from '../../eval/events/events-table.ts';
import { mergeDifferences } from '../../eval/events/merge-differences.ts';
import { scoreSentences } from '../../eval/events/scored-sentence.ts';
import { figuresOfParts, openPart } from '../../eval/events/stories.ts';
import { complain, exitCodeOf, type LineCount } from '../ndjson.ts';
import type { Shell } from '../shell.ts';
import { differenceLine } from './difference-line.ts';
import type { EvalOptions, EvalTask } from './eval-task.ts';
import { type EventsCorpus, eventsCorpus } from './events-corpus.ts';

const CORPUS = `events: the corpus is a folder with articles.jsonl, as for dates; and gold.json, the sentences that tell of events:
  {documents: [{id, subtopic}], sentences: [{id, doc, words: [{text, spans: [[start, end], ...], chain}]}]}
words with one chain tell of one event, in whatever articles. Scored is which sentences of different articles the
program merges, all articles read together. Held out are whole sub-topics, the stories that articles tell.
--verbose prints the pairs of sentences merged wrongly or missed: kind, then of both sentences their ids, gold words,
events, triggers and titles.`;

const scoredOf = ({ documents, sentences, mentions, published }: EventsCorpus): Scored => ({
  documents,
  sentences: scoreSentences(sentences, {
    program: soundEvents(dedupe(mentions, { published })),
    datesOff: dedupe(mentions, { published, dates: false }),
    lemmaOf: stem,
  }),
});

async function evalEvents({ corpus, holdOut, verbose, json }: EvalOptions, shell: Shell): Promise<number> {
  const count: LineCount = { good: 0, bad: 0 };
  const read = await eventsCorpus(corpus, count, shell);
  if (read.sentences.length === 0)
    await complain('gold.json tells of no event: is this the annotated copy of the corpus?', shell);
  if (count.good > 0) {
    const oneIn = holdOut ?? null;
    const scored = scoredOf(read);
    const differences: EventsDifference[] = verbose === true ? mergeDifferences(openPart(scored, oneIn).sentences) : [];
    if (json !== true) for (const difference of differences) await shell.out.write(differenceLine(difference));
    const evaluation = {
      task: 'events' as const,
      unread: count.bad,
      left_out: read.leftOut,
      ...figuresOfParts(scored, oneIn),
      ...(verbose === true && { differences }),
    };
    await shell.out.write(json === true ? `${JSON.stringify(evaluation)}\n` : eventsTable(evaluation));
  }
  return exitCodeOf({ good: count.good, bad: count.bad + read.leftOut });
}

export const EVENTS_TASK: EvalTask = { scores: 'merging of reports', corpus: CORPUS, run: evalEvents };
