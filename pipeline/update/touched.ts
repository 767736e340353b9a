import { type CorrectionRow, namesEvent } from '../../schemas/correction.ts';
import { halvesOf } from '../dedupe/event/event-id.ts';
import { copiesTouched } from '../dedupe/relink/copies-touched.ts';
import { firstsOf, type Relinked } from '../dedupe/relink/relink.ts';
import type { Earlier } from '../memory/earlier.ts';

type Scene = { readonly earlier: Earlier; readonly relinked: Relinked };

/** All mentions of articles whose copies are not those of before. */
function touchCopies({ earlier, relinked: { linked, movedTo, touched } }: Scene): void {
  const [before, { table }] = [earlier.linked.table, linked];
  const firsts = firstsOf(before);
  const movedArticle = (article: number): number => {
    const mention = movedTo[firsts[article] ?? 0] ?? -1;
    return mention === -1 ? -1 : (table.article[mention] ?? -1);
  };
  const stayed = new Set(before.articles.ids.map((_, article) => movedArticle(article)));
  const isNew = (article: number): boolean => !stayed.has(article);
  const articles = new Set(copiesTouched(before.articles, table.articles, { isNew, movedTo: movedArticle }));
  for (let i = 0; i < table.length; i++) if (articles.has(table.article[i] ?? -1)) touched[i] = 1;
}

/** Every id that a row names. */
const idsOf = ({ correction: { id, action, value } }: CorrectionRow): string[] =>
  action === 'merge' ? [id, ...value.split(/[\s;]+/)] : [id];

/** All mentions that a row may mean: of the event that has its id or had it, the one that gave it, or the article of the place. */
function touchCorrected(rows: readonly CorrectionRow[], { earlier, relinked }: Scene): void {
  const { linked, movedTo, touched } = relinked;
  const { table } = linked;
  const ids = new Set(rows.flatMap(idsOf));
  const named = new Set([...ids].filter(namesEvent).map((id) => halvesOf(id).join()));
  const articles = new Set([...ids].map((id) => id.slice(0, id.lastIndexOf(':'))));
  for (let i = 0; i < table.length; i++) {
    const isNamed = named.size > 0 && named.has(`${table.idHigh[i]},${table.idLow[i]}`);
    if (isNamed || articles.has(table.articles.ids[table.article[i] ?? -1] ?? '')) touched[i] = 1;
  }
  const events = new Set(earlier.events.ids.flatMap((id, place) => (ids.has(id) ? [place] : [])));
  for (const [mention, event] of earlier.eventOf.entries()) {
    const now = movedTo[mention] ?? -1;
    if (now !== -1 && events.has(event)) touched[now] = 1;
  }
}

/** Marks what must be looked at again though its links are the same: other copies of its article, or a reviewer's word on it. */
export function touchMore(scene: Scene, rows: readonly CorrectionRow[]): void {
  touchCopies(scene);
  if (rows.length > 0) touchCorrected(rows, scene);
}
