import { Worker } from 'node:worker_threads';
import type { Article } from '../schemas/article.ts';
import { packed } from './memory/packed.ts';
import { type Reading, readArticle } from './read-article.ts';

/** A reading as it travels and is kept: its mentions packed. */
export type PackedReading =
  | Extract<Reading, { readonly ok: false }>
  | (Omit<Extract<Reading, { readonly ok: true }>, 'mentions'> & {
      readonly mentions: number;
      readonly packed: Uint8Array;
    });

export function readAndPack(article: Article): PackedReading {
  const reading = readArticle(article);
  if (!reading.ok) return reading;
  return { ...reading, mentions: reading.mentions.length, packed: packed(reading.mentions) };
}

/** Articles that travel to a thread together: enough that the mail costs little. */
const BATCH = 16;
/** Batches under way for each thread: enough that none waits, few enough to stay small in memory. */
const AHEAD = 3;

async function* batches(articles: AsyncIterable<Article>): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

type Answer = { readonly resolve: (readings: PackedReading[]) => void; readonly reject: (error: Error) => void };

/** One thread, which answers its batches in the order they came. */
class Reader {
  readonly #worker = new Worker(new URL('./read-worker.mjs', import.meta.url));
  readonly #waiting: Answer[] = [];
  #failure: Error | null = null;

  constructor() {
    this.#worker.on('message', (readings: PackedReading[]) => this.#waiting.shift()?.resolve(readings));
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#fail(new Error('a reading thread ended early')));
  }

  read(batch: readonly Article[]): Promise<PackedReading[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch);
    });
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

async function* onThreads(articles: AsyncIterable<Article>, jobs: number): AsyncGenerator<PackedReading> {
  // Begun when they are first needed: where little is new, one thread is enough.
  const readers: Reader[] = [];
  const underWay: Promise<PackedReading[]>[] = [];
  let next = 0;
  try {
    for await (const batch of batches(articles)) {
      const reader = readers[next % jobs] ?? new Reader();
      readers[next++ % jobs] = reader;
      const reading = reader.read(batch);
      // Whoever awaits it later gets the failure; until then it is not "unhandled".
      reading.catch(() => {});
      underWay.push(reading);
      if (underWay.length >= jobs * AHEAD) yield* (await underWay.shift()) ?? [];
    }
    for (const reading of underWay) yield* await reading;
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()));
  }
}

async function* onThisThread(articles: AsyncIterable<Article>): AsyncGenerator<PackedReading> {
  for await (const article of articles) yield readAndPack(article);
}

/** Reads articles on `jobs` threads. Readings come in the order of the articles, so the number of threads changes no byte. */
export const readArticles = (articles: AsyncIterable<Article>, jobs: number): AsyncGenerator<PackedReading> =>
  jobs > 1 ? onThreads(articles, jobs) : onThisThread(articles);
