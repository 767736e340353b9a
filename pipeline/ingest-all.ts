import type { Reject } from '../schemas/reject.ts';
import type { Source } from '../schemas/source.ts';
import { isTableOfArticles } from './ingest/csv/table-of-articles.ts';
import { type Defaults, type FilePart, ingest } from './ingest/ingest.ts';
import { NO_SIDECAR, readSidecar, type Sidecar, unmatchedRows } from './ingest/lists/sidecar.ts';
import type { Found, Group } from './io/found.ts';

/** The files of a group, with the list that speaks for them; a list that holds articles itself is one of the files. */
export type ListedFiles = {
  readonly sidecar: Sidecar;
  readonly rejects: readonly Reject[];
  readonly sources: readonly Source[];
};

export async function listedFiles({ sidecar: list, named, sources }: Group, { map }: Defaults): Promise<ListedFiles> {
  const isTable = list !== null && (await isTableOfArticles(list, map?.get('text')));
  const all = isTable && named ? [...sources, list] : sources;
  return list === null || isTable
    ? { sidecar: NO_SIDECAR, rejects: [], sources: all }
    : { ...(await readSidecar(list)), sources: all };
}

/** Stage one over everything that was found: articles and rejects as they come, one at a time in memory. */
export async function* ingestAll(
  { groups, rejects }: Pick<Found, 'groups' | 'rejects'>,
  defaults: Defaults,
): AsyncGenerator<FilePart> {
  for (const reject of rejects) yield { ok: false, reject };
  for (const group of groups) {
    const { sidecar, rejects: unusable, sources } = await listedFiles(group, defaults);
    for (const reject of unusable) yield { ok: false, reject };
    for (const source of sources) yield* ingest(source, { ...defaults, sidecar });
    const paths = sources.map(({ path }) => path);
    if (group.complete) for (const reject of unmatchedRows(sidecar, paths)) yield { ok: false, reject };
  }
}
