import { dateInWords } from '../../date-in-words.ts';
import type { PageEvent } from '../page-data.ts';
import type { Details } from './detail.ts';
import { button, counted, grouped, html } from './dom.ts';
import { glyph } from './marks.ts';
import { isIn, type Model } from './model.ts';
import type { State, Store } from './state.ts';

/** Rows that are made at a time: what is far below nobody has to wait for. */
const CHUNK = 100;
/** Rows that a print has at most. */
const PRINTED = 2_000;

const yearOf = ({ date: { start, end } }: PageEvent): string =>
  start === null ? `up to ${end?.slice(0, 4) ?? 'an unknown year'}` : String(Number(start.slice(0, 4)));

const badges = ({ status, kind, conflicts, article_count, confidence }: PageEvent): HTMLElement[] => [
  ...(status === 'occurred' ? [] : [html('span', { class: `badge ${status}` }, status)]),
  ...(kind === 'event' ? [] : [html('span', { class: 'badge' }, kind)]),
  ...(conflicts.length === 0 ? [] : [html('span', { class: 'badge conflict' }, 'reports disagree')]),
  ...(article_count > 1 ? [html('span', { class: 'count' }, counted(article_count, 'article'))] : []),
  html('span', { class: confidence < 0.5 ? 'count unsure' : 'count' }, `confidence ${confidence}`),
];

/** The events that pass the filters, by years; each opens to all that is known of it. */
export class EventList {
  readonly #model: Model;
  readonly #store: Store;
  readonly #details: Details;
  readonly #rows = html('div', { class: 'rows', id: 'rows', tabindex: -1 });
  readonly #more = button('', { class: 'more' }, () => this.#append(CHUNK));
  readonly #head = html('p', { class: 'found', role: 'status' });
  readonly #made = new Map<number, HTMLLIElement>();
  #shown: readonly number[] = [];
  #next = 0;
  #year: { name: string; list: HTMLUListElement } | null = null;
  readonly element: HTMLElement;

  constructor(model: Model, store: Store, details: Details) {
    this.#model = model;
    this.#store = store;
    this.#details = details;
    const follows = html('input', { type: 'checkbox', id: 'follows' });
    follows.addEventListener('change', () => store.set({ follows: follows.checked }));
    const label = html('label', { class: 'follows' }, follows, ' only what the axis shows');
    this.element = html('div', {}, html('div', { class: 'listhead' }, this.#head, label), this.#rows, this.#more);
    store.watch((state, changed) => {
      const moves = state.follows && changed.has('view');
      if (changed.has('filters') || changed.has('follows') || moves) this.show(state);
      if (changed.has('chosen')) this.#highlight(state.chosen);
    });
    new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) this.#append(CHUNK);
    }).observe(this.#more);
    addEventListener('beforeprint', () => this.#append(PRINTED));
  }

  show({ filters, follows, view, chosen }: State): void {
    const { stretches, data } = this.#model;
    const passing = this.#model.passing(filters);
    this.#shown = follows ? passing.filter((i) => stretches[i] !== undefined && isIn(stretches[i], view)) : passing;
    this.#next = 0;
    this.#year = null;
    this.#made.clear();
    this.#rows.replaceChildren();
    const all = data.totals.events;
    const part =
      data.events.length < all
        ? ` This page has the ${grouped(data.events.length)} most reported of ${grouped(all)} events; timeline.csv has all.`
        : '';
    this.#head.textContent = `${counted(this.#shown.length, 'event')}${this.#shown.length < data.events.length ? ` of ${grouped(data.events.length)}` : ''}.${part}`;
    if (this.#shown.length === 0) this.#rows.append(html('p', { class: 'notice' }, this.#whyNone()));
    this.#append(CHUNK);
    this.#highlight(chosen);
  }

  #whyNone(): string {
    return this.#model.data.events.length === 0
      ? 'Nothing that the articles tell of has a date. The tab beside this one says why, and what would give it one.'
      : 'No event passes the search and the filters here.';
  }

  /** Opens an event and brings it into sight. Filters that hide it give way. */
  reveal(event: number): void {
    const at = this.#shown.indexOf(event);
    if (at === -1) return;
    if (at >= this.#next) this.#append(at - this.#next + CHUNK);
    const row = this.#made.get(event);
    const head = row?.querySelector('button');
    if (row === undefined || head === null || head === undefined) return;
    this.#toggle(event, true);
    this.#highlight(event);
    row.scrollIntoView({ block: 'start' });
    head.focus({ preventScroll: true });
  }

  has(event: number): boolean {
    return this.#shown.includes(event);
  }

  #append(count: number): void {
    const until = Math.min(this.#next + count, this.#shown.length);
    for (; this.#next < until; this.#next += 1) {
      const place = this.#shown[this.#next] ?? -1;
      const event = this.#model.eventAt(place);
      if (event !== undefined) this.#yearOf(event).append(this.#row(event, place));
    }
    const left = this.#shown.length - this.#next;
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show ${grouped(Math.min(CHUNK, left))} more of ${grouped(left)}`;
  }

  #yearOf(event: PageEvent): HTMLUListElement {
    const name = yearOf(event);
    if (this.#year?.name !== name) {
      const list = html('ul', {});
      this.#year = { name, list };
      this.#rows.append(html('section', { class: 'year' }, html('h2', {}, name), list));
    }
    return this.#year.list;
  }

  #row(event: PageEvent, place: number): HTMLLIElement {
    const stretch = this.#model.stretches[place];
    const head = html(
      'button',
      { type: 'button', class: 'row', 'aria-expanded': 'false', id: event.id },
      html(
        'span',
        { class: 'when' },
        ...(stretch === undefined ? [] : [glyph(stretch, event.status)]),
        html('span', {}, dateInWords(event.date)),
      ),
      html(
        'span',
        { class: 'what' },
        html('span', { class: 'title' }, event.title),
        html('span', { class: 'facts' }, ...badges(event)),
      ),
    );
    head.addEventListener('click', () => {
      this.#toggle(place, head.getAttribute('aria-expanded') === 'false');
      this.#store.set({ chosen: place });
    });
    const row = html('li', {}, head);
    this.#made.set(place, row);
    return row;
  }

  #toggle(place: number, open: boolean): void {
    const row = this.#made.get(place);
    const event = this.#model.eventAt(place);
    if (row === undefined || event === undefined) return;
    row.querySelector('button')?.setAttribute('aria-expanded', String(open));
    row.querySelector('.detail')?.remove();
    if (open) row.append(this.#details.of(event));
  }

  #highlight(chosen: number | null): void {
    this.#rows.querySelector('.chosen')?.classList.remove('chosen');
    if (chosen !== null) this.#made.get(chosen)?.classList.add('chosen');
  }
}
