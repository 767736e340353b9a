import { dateInWords } from '../../date-in-words.ts';
import type { PageArticle, PageEvent, PageReport } from '../page-data.ts';
import { inContext, isShown, type Part, wordsOfArticles } from './context.ts';
import { button, counted, html, webAddress } from './dom.ts';
import { NO_FILTERS } from './filters.ts';
import type { Model } from './model.ts';
import type { Store } from './state.ts';

const TAGS = { clause: 'b', expression: 'mark', around: 'span' } as const;

const quoted = (parts: readonly Part[]): HTMLElement =>
  html('blockquote', {}, ...parts.map(({ text, is }) => html(TAGS[is], {}, text)));

/** What an article is called: its headline, or else its id. */
function articleLine({ id, title, url, publisher, published_at }: PageArticle): HTMLElement {
  const address = webAddress(url);
  const name = title ?? id;
  const link =
    address === null
      ? html('cite', {}, name)
      : html('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, name);
  const published = published_at === null ? 'no publication date' : `published ${published_at.slice(0, 10)}`;
  return html('p', { class: 'source' }, link, ` ${[publisher, published].filter(Boolean).join(', ')}`);
}

const term = (name: string, ...told: (Node | string)[]): HTMLElement[] => [
  html('dt', {}, name),
  html('dd', {}, ...told),
];

const EXTENTS = { within: 'at some time inside these bounds', throughout: 'during all of it' } as const;
const BASES = {
  stated: 'outright in the text',
  relative: 'reckoned from another day',
  inherited: 'from the words around it',
  shared: "from another article's report of the same event",
  publication: "the article's publication date, as no words date it",
} as const;

function bounds({ date: { start, end, extent } }: PageEvent): string {
  if (start !== null && start === end)
    return extent === 'throughout' ? `${start}, all of the day: it held or went on then` : start;
  return `${start ?? 'unknown'} to ${end ?? 'no end known'}, ${EXTENTS[extent]}`;
}

const IDS = /(ev_[0-9a-f]{16})/;

/** Ids of events as links to them. */
const linked = (text: string): (Node | string)[] =>
  text.split(IDS).map((part, i) => (i % 2 === 0 ? part : html('a', { href: `#event=${part}` }, part)));

export class Details {
  readonly #model: Model;
  readonly #store: Store;
  #words: ReturnType<typeof wordsOfArticles> | null = null;

  constructor(model: Model, store: Store) {
    this.#model = model;
    this.#store = store;
  }

  /** A clause in its sentence, as far as that is known. */
  quote(clause: Parameters<typeof inContext>[0]): HTMLElement[] {
    this.#words ??= wordsOfArticles(this.#model.data);
    const parts = inContext(clause, this.#words);
    const { expression } = clause;
    const elsewhere = expression !== null && !isShown(parts);
    return [
      quoted(parts),
      ...(elsewhere
        ? [html('p', { class: 'note' }, 'dated by “', html('mark', {}, expression.text), '” elsewhere in the article')]
        : []),
    ];
  }

  article(place: number): HTMLElement {
    const article = this.#model.data.articles[place];
    return article === undefined ? html('p', {}, 'an unknown article') : articleLine(article);
  }

  /** All that is known of an event. */
  of(event: PageEvent): HTMLElement {
    const { date, reports, conflicts, agreement } = event;
    return html(
      'div',
      { class: 'detail' },
      html(
        'dl',
        {},
        ...term('When', dateInWords(date), ' ', html('code', {}, date.edtf)),
        ...term('Bounds', bounds(event)),
        ...term('Precision', `${date.precision}${date.approximate ? ', approximate' : ''}`),
        ...term('Basis', `${date.basis}: ${BASES[date.basis]}`),
        ...term('Confidence', `${event.confidence} that the date is right`),
        ...this.#names('Who', event.participants, 'participant'),
        ...this.#names('Where', event.places, 'place'),
        ...conflicts.flatMap(({ field, values }) =>
          term(`Reports disagree on the ${field}`, html('span', { class: 'conflict' }, ...linked(values.join('; ')))),
        ),
        ...(agreement === null ? [] : term('The date, from all reports', agreement)),
      ),
      html('h3', {}, counted(reports.length, 'report')),
      html('ol', { class: 'reports' }, ...reports.map((report) => this.#report(report, event))),
      html(
        'p',
        { class: 'id' },
        html('code', {}, event.id),
        ' ',
        html('a', { href: `#event=${event.id}` }, 'link to this event'),
      ),
    );
  }

  #report(report: PageReport, event: PageEvent): HTMLElement {
    const { says, status, confidence, steps } = report;
    const own = [
      ...(says === null ? [] : [`says ${says}`]),
      ...(status === event.status ? [] : [status]),
      `confidence ${confidence}`,
    ];
    return html(
      'li',
      {},
      this.article(report.article),
      ...this.quote(report),
      html('p', { class: 'note' }, own.join(', ')),
      html('p', { class: 'whence' }, 'Where the date comes from:'),
      html('ul', { class: 'steps' }, ...steps.map((step) => html('li', {}, step))),
    );
  }

  #names(label: string, names: readonly string[], field: 'participant' | 'place'): HTMLElement[] {
    if (names.length === 0) return [];
    const ask = (name: string): void => this.#store.set({ filters: { ...NO_FILTERS, [field]: name }, tab: 'events' });
    return term(
      label,
      ...names.map((name) => button(name, { class: 'name', title: `Only events with ${name}` }, () => ask(name))),
    );
  }
}
