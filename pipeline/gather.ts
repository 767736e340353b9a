import type { Article } from '../schemas/article.ts';
import type { RememberedFile } from '../schemas/memory.ts';
import type { Reject } from '../schemas/reject.ts';
import type { Source } from '../schemas/source.ts';
import { type Defaults, ingest } from './ingest/ingest.ts';
import { rowFor, type Sidecar, unmatchedRows } from './ingest/lists/sidecar.ts';
import { listedFiles } from './ingest-all.ts';
import type { Found } from './io/found.ts';
import { articleKey, contextDigest, digesting, digestOfSource } from './memory/keys.ts';
import type { Memory, ReadArticle } from './memory/memory.ts';
import { unpacked } from './memory/packed.ts';
import { summaryOf } from './read-article.ts';
import { type PackedReading, readArticles } from './read-articles.ts';

type Inputs = Pick<Found, 'groups' | 'rejects'>;

export type GatherOptions = Defaults & {
  /** Digest of the program: what another one read is read anew. */
  readonly program: string;
  /** Threads that read articles. */
  readonly jobs: number;
  /** Told how many articles have been read, after each. */
  readonly progress?: (read: number) => void;
};

/** What this run's inputs came to. */
type Gathered = {
  /** How many they were: articles and what could not be read as such. */
  readonly inputs: number;
  readonly articles: readonly ReadArticle[];
  readonly files: readonly RememberedFile[];
  /** What could not even be opened. It is no file that anybody could look at again, so it is not remembered. */
  readonly rejects: readonly Reject[];
};

/** A file while it is read. */
type Draft = Omit<RememberedFile, 'digest'> & {
  digest: string | null;
  /** It must be read again in the next run: a part of it failed for a mistake of ours, or two files have its path. */
  unsettled: boolean;
};

/** One by one: a million arguments of one call are more than the stack holds. */
function add<T>(some: readonly T[], list: T[]): void {
  for (const one of some) list.push(one);
}

/** Stages one to three over the inputs, as far as memory does not know what they come to. */
class Gathering {
  readonly #drafts = new Map<string, Draft>();
  readonly #found: ReadArticle[] = [];
  readonly #rejects: Reject[] = [];
  #inputs = 0;
  readonly #byKey: ReadonlyMap<string, ReadArticle>;
  readonly #memory: Memory;
  readonly #options: GatherOptions;

  constructor(memory: Memory, options: GatherOptions) {
    this.#memory = memory;
    this.#options = options;
    this.#byKey = new Map(memory.articles.map((article) => [article.key, article]));
  }

  async gather({ groups, rejects }: Inputs): Promise<Gathered> {
    add(rejects, this.#rejects);
    this.#inputs += rejects.length;
    let read = 0;
    for await (const reading of readArticles(this.#unread(groups), this.#options.jobs)) {
      this.#take(reading);
      read += 1;
      this.#options.progress?.(read);
    }
    const files = [...this.#drafts.values()].map(
      ({ unsettled, digest, ...file }): RememberedFile => ({ ...file, digest: unsettled ? null : digest }),
    );
    return { inputs: this.#inputs, articles: this.#found, files, rejects: this.#rejects };
  }

  /** Articles that have to be read; what memory knows is taken from there on the way. */
  async *#unread(groups: Inputs['groups']): AsyncGenerator<Article> {
    for (const group of groups) {
      const { sidecar, rejects, sources } = await listedFiles(group, this.#options);
      for (const source of sources) yield* this.#unreadOf(source, sidecar);
      const paths = [...sources.map(({ path }) => path), ...this.#memory.files.keys()];
      const unmatched = group.complete ? unmatchedRows(sidecar, paths) : [];
      this.#inputs += rejects.length + unmatched.length;
      if (group.sidecar !== null) add([...rejects, ...unmatched], this.#draft(group.sidecar.path).rejects);
    }
  }

  async *#unreadOf(source: Source, sidecar: Sidecar): AsyncGenerator<Article> {
    const { program, published, timezone, map, earliest } = this.#options;
    const told = [rowFor(sidecar, source.path), published, timezone, [...(map ?? [])], earliest ?? null];
    const context = contextDigest(program, source.path, told);
    if (await this.#recalled(source, context)) return;
    const reading = digesting(source, context);
    const isSecond = this.#drafts.has(source.path);
    const draft = this.#draft(source.path);
    draft.unsettled ||= isSecond;
    for await (const part of ingest(reading.source, { ...this.#options, sidecar })) {
      if (part.ok === null) {
        draft.passed_over[part.passedOver] = (draft.passed_over[part.passedOver] ?? 0) + 1;
        continue;
      }
      this.#inputs += 1;
      if (!part.ok) draft.rejects.push(part.reject);
      else if (!this.#known(part.article, draft)) yield part.article;
    }
    draft.digest = reading.digest();
  }

  /** Whether an earlier run read the same bytes in the same way: then what it found is found again. */
  async #recalled(source: Source, context: string): Promise<boolean> {
    const file = this.#memory.files.get(source.path);
    if (file === undefined || file.digest === null) return false;
    const articles = file.articles.map(([, key]) => this.#byKey.get(key));
    if (articles.includes(undefined) || (await digestOfSource(source, context)) !== file.digest) return false;
    this.#inputs += file.articles.length + file.rejects.length;
    const draft = this.#draft(file.path);
    draft.digest = file.digest;
    add(file.articles, draft.articles);
    add(file.rejects, draft.rejects);
    for (const [why, count] of Object.entries(file.passed_over))
      draft.passed_over[why] = (draft.passed_over[why] ?? 0) + count;
    for (const article of articles) if (article !== undefined) this.#found.push(article);
    return true;
  }

  /** Whether the article was read before, in whatever file; notes it for its file. */
  #known(article: Article, draft: Draft): boolean {
    const key = articleKey(this.#options.program, article);
    draft.articles.push([article.id, key]);
    const known = this.#byKey.get(key);
    if (known !== undefined) this.#found.push(known);
    return known !== undefined;
  }

  #take(reading: PackedReading): void {
    if (reading.ok) {
      const { article, notes, mentions, packed } = reading;
      const key = articleKey(this.#options.program, article);
      const bytes = packed.length;
      const own = { mentions, bytes, packed: () => packed, unpacked: () => unpacked(packed) };
      this.#found.push({ key, article: summaryOf(article), notes, ...own });
      return;
    }
    const draft = this.#draft(reading.reject.source_path);
    draft.rejects.push(reading.reject);
    draft.unsettled = true;
  }

  /** The file of a path. Two of one path cannot be told apart in the next run, so both will be read again. */
  #draft(path: string): Draft {
    const known = this.#drafts.get(path);
    const draft: Draft = known ?? { path, digest: null, articles: [], rejects: [], passed_over: {}, unsettled: false };
    this.#drafts.set(path, draft);
    return draft;
  }
}

/** Stages one to three: from inputs to what each article tells of. What memory knows is not read again. */
export const gather = (inputs: Inputs, memory: Memory, options: GatherOptions): Promise<Gathered> =>
  new Gathering(memory, options).gather(inputs);
