import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../schemas/article.ts';
import { GoldPage, type PublishedEvaluation } from '../../../schemas/published-evaluation.ts';
import { isHeldOut } from '../../eval/held-out.ts';
import { publishedDifferences, publishedFigures, type ReadPage } from '../../eval/published/published-figures.ts';
import { publishedTable } from '../../eval/published/published-table.ts';
import { ingest } from '../../ingest/ingest.ts';
import { NO_SIDECAR } from '../../ingest/lists/sidecar.ts';
import { fileSource } from '../../io/file-source.ts';
import { complain, exitCodeOf, goodRecords, type LineCount } from '../ndjson.ts';
import { CommandFailure, type Shell } from '../shell.ts';
import { differenceLine } from './difference-line.ts';
import type { EvalOptions, EvalTask } from './eval-task.ts';

const GOLD = 'gold.jsonl';

const CORPUS = `published: the corpus is a folder with saved pages in pages/ and gold.jsonl, a line a page:
  {file, date: "2018-05-08" or null, lang}
Scored is the publication day that "annals ingest" finds in each page by itself, as the page's own clock has it.
--verbose prints file, language, gold, date found, how, from which words, and warnings.`;

/** The article of a page; null where it is not there or holds none, which is told. */
async function articleOf(corpus: string, file: string, shell: Shell): Promise<Article | null> {
  const source = fileSource(file, join(corpus, 'pages', file));
  let article: Article | null = null;
  for await (const one of ingest(source, { published: null, timezone: null, sidecar: NO_SIDECAR })) {
    if (one.ok) article = one.article;
    else if (one.ok === false) await complain(`${file}: ${one.reject.code}: ${one.reject.message}`, shell);
  }
  return article;
}

async function evalPublished({ corpus, holdOut, verbose, json }: EvalOptions, shell: Shell): Promise<number> {
  const path = join(corpus, GOLD);
  if (!existsSync(path)) throw new CommandFailure(`there is no ${path}: name a folder with ${GOLD} and pages/`);
  const count: LineCount = { good: 0, bad: 0 };
  const pages: ReadPage[] = [];
  for await (const gold of goodRecords(fileSource(GOLD, path), GoldPage, { count, shell })) {
    const article = await articleOf(corpus, gold.file, shell);
    pages.push({ gold, article: article && { ...article, text: '' } });
  }
  const unread = count.bad + pages.filter(({ article }) => article === null).length;
  if (pages.length > 0)
    await report(pages, { unread, oneIn: holdOut ?? null, verbose: verbose === true }, { json, shell });
  return exitCodeOf({ good: pages.length, bad: unread });
}

type Asked = { readonly unread: number; readonly oneIn: number | null; readonly verbose: boolean };
type Output = { readonly json: boolean | undefined; readonly shell: Shell };

async function report(
  pages: readonly ReadPage[],
  { unread, oneIn, verbose }: Asked,
  { json, shell }: Output,
): Promise<void> {
  const isHeld = ({ gold }: ReadPage): boolean => oneIn !== null && isHeldOut(gold.file, oneIn);
  const open = pages.filter((page) => !isHeld(page));
  const differences = verbose ? publishedDifferences(open) : [];
  const evaluation: PublishedEvaluation = {
    task: 'published',
    unread,
    all: publishedFigures(pages),
    hold_out:
      oneIn === null
        ? null
        : { one_in: oneIn, open: publishedFigures(open), held_out: publishedFigures(pages.filter(isHeld)) },
    ...(verbose && { differences }),
  };
  if (json === true) return shell.out.write(`${JSON.stringify(evaluation)}\n`);
  for (const difference of differences) await shell.out.write(differenceLine(difference));
  await shell.out.write(publishedTable(evaluation));
}

export const PUBLISHED_TASK: EvalTask = { scores: 'publication dates of pages', corpus: CORPUS, run: evalPublished };
