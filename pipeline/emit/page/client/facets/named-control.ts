import type { PageData } from '../../page-data.ts';
import { html } from '../dom.ts';
import { countsOf, type Filters } from '../filters.ts';
import type { Ask, Control } from './control.ts';

/** Of the values of a field so many are offered; all can be written. */
const OFFERED = 2_000;

export type Field = {
  readonly id: string;
  readonly label: string;
  /** The values of each event. */
  readonly values: () => Iterable<readonly string[]>;
  readonly asked: (filters: Filters) => string | null;
  readonly ask: (value: string | null) => Partial<Filters>;
};

/** A field to write in, which offers the values that there are, the commonest first. */
export function namedControl({ id, label, values, asked, ask: part }: Field, ask: Ask): Control {
  const offered = html('datalist', { id: `${id}-values` });
  const input = html('input', {
    type: 'search',
    id,
    list: offered.id,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'any',
  });
  const known = new Set<string>();
  const tell = (): void => ask(part(input.value.trim() === '' ? null : input.value.trim()));
  input.addEventListener('change', tell);
  input.addEventListener('input', () => {
    if (input.value === '' || known.has(input.value)) tell();
  });
  return {
    element: html('p', {}, html('label', { for: id }, label), input, offered),
    show: (filters) => {
      const value = asked(filters) ?? '';
      if (input.value.trim() !== value) input.value = value;
    },
    isActive: (filters) => asked(filters) !== null,
    fill: () => {
      for (const [value, count] of countsOf(values()).slice(0, OFFERED)) {
        known.add(value);
        offered.append(html('option', { value, label: `${value} (${count})` }));
      }
    },
  };
}

/** The fields whose values are names. */
export function namedFields({ events, articles }: PageData): Field[] {
  const names = articles.map(({ id, title, publisher }) => [title, publisher, id].filter(Boolean).join(' · '));
  const byName = new Map(names.map((name, place) => [name, place]));
  return [
    {
      id: 'facet-participant',
      label: 'Participant',
      values: () => events.map((event) => event.participants),
      asked: ({ participant }) => participant,
      ask: (participant) => ({ participant }),
    },
    {
      id: 'facet-place',
      label: 'Place',
      values: () => events.map((event) => event.places),
      asked: ({ place }) => place,
      ask: (place) => ({ place }),
    },
    {
      id: 'facet-article',
      label: 'Article',
      values: () => events.map(({ reports }) => reports.map(({ article }) => names[article] ?? '')),
      asked: ({ article }) => (article === null ? null : (names[article] ?? null)),
      ask: (name) => ({ article: name === null ? null : (byName.get(name) ?? null) }),
    },
  ];
}
