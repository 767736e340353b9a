import { CHOOSABLE, type Filters, NO_FILTERS } from './filters.ts';
import type { Model } from './model.ts';
import { type State, type Store, TABS, type Tab } from './state.ts';

const NAMED = ['participant', 'place'] as const;

/** The state as the part of the address behind "#": whoever gets the link sees the same. */
function toHash({ filters, tab, chosen }: State, { data }: Model): string {
  const told = new URLSearchParams();
  const event = chosen === null ? undefined : data.events[chosen]?.id;
  if (event !== undefined) told.set('event', event);
  if (tab !== 'events') told.set('tab', tab);
  if (filters.text !== '') told.set('q', filters.text);
  for (const field of NAMED) if (filters[field] !== null) told.set(field, filters[field]);
  const article = filters.article === null ? undefined : data.articles[filters.article]?.id;
  if (article !== undefined) told.set('article', article);
  for (const field of CHOOSABLE)
    if (filters.chosen[field].size > 0) told.set(field, [...filters.chosen[field]].join(','));
  if (filters.confidence > 0) told.set('confidence', String(filters.confidence));
  return told.toString();
}

function filtersFrom(told: URLSearchParams, { data }: Model): Filters {
  const article = data.articles.findIndex(({ id }) => id === told.get('article'));
  const sets = CHOOSABLE.map((field) => [field, new Set((told.get(field) ?? '').split(',').filter(Boolean))]);
  const confidence = Number(told.get('confidence') ?? 0);
  return {
    ...NO_FILTERS,
    text: told.get('q') ?? '',
    participant: told.get('participant'),
    place: told.get('place'),
    article: article === -1 ? null : article,
    chosen: Object.fromEntries(sets) as Filters['chosen'],
    confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
  };
}

const isTab = (name: string | null): name is Tab => TABS.some((tab) => tab === name);

/** Keeps the address and the state the same. `open` shows the event that a link names. */
export function linkState(model: Model, store: Store, open: (event: number) => void): void {
  let written = '';
  const follow = (): void => {
    const hash = location.hash.slice(1);
    if (hash === written) return;
    const told = new URLSearchParams(hash);
    const tab = told.get('tab');
    const event = model.placeOf.get(told.get('event') ?? '');
    store.set({
      filters: filtersFrom(told, model),
      tab: isTab(tab) ? tab : 'events',
      ...(event !== undefined && { chosen: event }),
    });
    if (event !== undefined) requestAnimationFrame(() => open(event));
  };
  store.watch((state, changed) => {
    if (!changed.has('filters') && !changed.has('chosen') && !changed.has('tab')) return;
    written = toHash(state, model);
    history.replaceState(null, '', `#${written}`);
    written = location.hash.slice(1);
  });
  addEventListener('hashchange', follow);
  follow();
}
