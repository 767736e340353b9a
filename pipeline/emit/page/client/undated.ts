import type { PageUnresolved } from '../page-data.ts';
import type { Details } from './detail.ts';
import { button, counted, grouped, html } from './dom.ts';
import { folded } from './filters.ts';
import type { Model } from './model.ts';

const CHUNK = 50;

/** Clauses that have no date, by the reason why, the commonest first. */
function byReason(unresolved: readonly PageUnresolved[]): [string, PageUnresolved[]][] {
  const groups = new Map<string, PageUnresolved[]>();
  for (const one of unresolved) {
    const own = groups.get(one.why) ?? [];
    groups.set(one.why, own);
    own.push(one);
  }
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}

function group([why, all]: [string, PageUnresolved[]], details: Details): HTMLElement {
  const list = html('ul', {});
  let next = 0;
  const more = button('', { class: 'more' }, () => append());
  const append = (): void => {
    for (const one of all.slice(next, next + CHUNK))
      list.append(
        html('li', {}, html('p', { class: 'title' }, one.title), ...details.quote(one), details.article(one.article)),
      );
    next += CHUNK;
    more.hidden = next >= all.length;
    more.textContent = `Show ${grouped(Math.min(CHUNK, all.length - next))} more of ${grouped(all.length - next)}`;
  };
  const made = html(
    'details',
    { class: 'reason' },
    html('summary', {}, `${why} `, html('span', { class: 'count' }, grouped(all.length))),
    list,
    more,
  );
  made.addEventListener('toggle', () => {
    if (made.open && next === 0) append();
  });
  return made;
}

/** Articles that do not say when they were published: what would date most of their clauses is a row of articles.csv. */
function undatedArticles({ data: { articles } }: Model): HTMLElement[] {
  const without = articles.filter(({ published_at }) => published_at === null);
  if (without.length === 0) return [];
  const told = `${counted(without.length, 'article')} on this page ${without.length === 1 ? 'has' : 'have'} no publication date, so "Monday" or "last year" cannot be reckoned there. Give it in articles.csv beside the files, or by --published.`;
  return [html('p', { class: 'notice' }, told)];
}

/** What has no date, and what would give it one. */
export function undated(model: Model, details: Details): HTMLElement {
  const { unresolved, totals } = model.data;
  const found = html('p', { class: 'found', role: 'status' });
  const groups = html('div', {});
  const search = html('input', {
    type: 'search',
    id: 'undated-search',
    autocomplete: 'off',
    placeholder: 'Search undated clauses',
  });
  const show = (): void => {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    const passing =
      words.length === 0
        ? unresolved
        : unresolved.filter(({ title, quote }) => words.every((word) => folded(`${title} ${quote}`).includes(word)));
    const part =
      unresolved.length < totals.unresolved
        ? ` This page has ${grouped(unresolved.length)} of ${grouped(totals.unresolved)}; mentions.csv has all.`
        : '';
    found.textContent = `${counted(passing.length, 'clause')} without a date, by the reason.${part}`;
    groups.replaceChildren(...byReason(passing).map((one) => group(one, details)));
  };
  search.addEventListener('input', show);
  show();
  const label = html('label', { for: 'undated-search', class: 'sr' }, 'Search undated clauses');
  return html(
    'div',
    { class: 'undated' },
    ...undatedArticles(model),
    html('p', { class: 'listhead' }, label, search),
    found,
    groups,
  );
}
