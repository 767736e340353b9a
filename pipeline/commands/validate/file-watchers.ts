import { join } from 'node:path';
import { fileSource } from '../../io/file-source.ts';
import { type Line, lines } from '../../io/lines.ts';
import type { GenerationNames } from '../../io/read-folder.ts';
import {
  type ArticleFacts,
  DOCUMENT_COLUMNS,
  type DocumentRow,
  EVENT_COLUMNS,
  type EventRow,
  MENTION_COLUMNS,
  type MentionRow,
  type Tellings,
} from './columns.ts';
import { type Finding, TIMELINE, type Watcher } from './finding.ts';
import { type CellTally, Table } from './table-check.ts';

const LINES = 'timeline.jsonl';

/** timeline.jsonl says the same as timeline.json, event by event. */
export function linesWatcher({ folder, names }: GenerationNames): Watcher {
  if (!names.includes(LINES)) return {};
  const read = lines(fileSource(LINES, join(folder, LINES)));
  const pull = async (): Promise<Line | null> => {
    const { done, value } = await read.next();
    return done ? null : value;
  };
  const wrong = (line: number, message: string): Finding => ({ file: LINES, line, check: 'agrees', message });
  let asked = 0;
  return {
    event: async ({ json }) => {
      asked += 1;
      const line = await pull();
      const agrees = line?.ok === true && line.text === json;
      return agrees ? [] : [wrong(asked, `is not event ${asked} of ${TIMELINE}`)];
    },
    end: async () => {
      const line = await pull();
      await read.return(undefined);
      return line === null ? [] : [wrong(line.line, `is no event of ${TIMELINE}, which has ${asked}`)];
    },
  };
}

/** How often each article is told of. */
export function tellingsWatcher(tellings: Map<string, Tellings>): Watcher {
  const of = (id: string): Tellings => {
    const known = tellings.get(id) ?? { mentions: 0, events: 0, unresolved: 0 };
    tellings.set(id, known);
    return known;
  };
  return {
    event: ({ value: { mentions } }) => {
      for (const id of new Set(mentions.map(({ article_id }) => article_id))) of(id).events += 1;
      return [];
    },
    mention: ({ mention: { article_id }, event }) => {
      const counts = of(article_id);
      counts.mentions += 1;
      if (event === null) counts.unresolved += 1;
      return [];
    },
  };
}

type Known = {
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly tellings: ReadonlyMap<string, Tellings>;
  readonly tally: CellTally;
};

/** The CSV files say the same as timeline.json. They are read back by a parser, as a spreadsheet would. */
export function tablesWatcher(generation: GenerationNames, { articles, tellings, tally }: Known): Watcher {
  const events = new Table<EventRow>(generation, { file: 'timeline.csv', columns: EVENT_COLUMNS }, tally);
  const mentions = new Table<MentionRow>(generation, { file: 'mentions.csv', columns: MENTION_COLUMNS }, tally);
  const documents = new Table<DocumentRow>(generation, { file: 'documents.csv', columns: DOCUMENT_COLUMNS }, tally);
  return {
    event: ({ value }) => events.next({ event: value, articles }),
    mention: ({ mention, event }) => mentions.next({ mention, event, articles }),
    article: ({ value }) => documents.next({ article: value, tellings: tellings.get(value.id) }),
    end: async () => [...(await events.end()), ...(await mentions.end()), ...(await documents.end())],
  };
}
