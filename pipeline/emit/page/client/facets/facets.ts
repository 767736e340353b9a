import { button, html } from '../dom.ts';
import { CHOOSABLE, type Filters, NO_FILTERS } from '../filters.ts';
import type { Model } from '../model.ts';
import type { Store } from '../state.ts';
import { choiceControl } from './choice-control.ts';
import type { Ask, Control } from './control.ts';
import { namedControl, namedFields } from './named-control.ts';

function searchControl(ask: Ask): Control {
  const input = html('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search titles, quotes, names',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.addEventListener('input', () => ask({ text: input.value }));
  return {
    element: html('p', {}, html('label', { for: 'search', class: 'sr' }, 'Search events'), input),
    show: ({ text }) => {
      if (input.value !== text) input.value = text;
    },
    isActive: ({ text }) => text !== '',
  };
}

function confidenceControl(ask: Ask): Control {
  const input = html('input', { type: 'range', id: 'confidence', min: 0, max: 1, step: 0.05, value: 0 });
  const told = html('output', { for: 'confidence' }, '0');
  input.addEventListener('input', () => ask({ confidence: Number(input.value) }));
  return {
    element: html('p', {}, html('label', { for: 'confidence' }, 'Confidence at least ', told), input),
    show: ({ confidence }) => {
      input.value = String(confidence);
      told.textContent = String(confidence);
    },
    isActive: ({ confidence }) => confidence > 0,
  };
}

/** Search and filters. Everything here writes the state, and shows it. */
export function facets({ data }: Model, store: Store): HTMLElement {
  const ask: Ask = (part) => store.set({ filters: { ...store.state.filters, ...part } });
  const asking = { filters: () => store.state.filters, ask };
  const search = searchControl(ask);
  const controls: Control[] = [
    ...namedFields(data).map((field) => namedControl(field, ask)),
    ...CHOOSABLE.map((field) => choiceControl(field, data, asking)),
    confidenceControl(ask),
  ];
  const summary = html('summary', {}, 'Filters');
  const panel = html('div', { class: 'panel' }, ...controls.map(({ element }) => element));
  const folded = html('details', { class: 'filters' }, summary, panel);
  const fill = (): void => {
    for (const control of controls) control.fill?.();
  };
  folded.addEventListener('toggle', fill, { once: true });
  const clear = button('Clear all filters', { class: 'clear' }, () => store.set({ filters: NO_FILTERS }));
  const show = (filters: Filters): void => {
    for (const control of [search, ...controls]) control.show(filters);
    const active = controls.filter((control) => control.isActive(filters)).length;
    summary.textContent = active === 0 ? 'Filters' : `Filters (${active})`;
    clear.hidden = active === 0 && !search.isActive(filters);
  };
  store.watch(({ filters }, changed) => {
    if (changed.has('filters')) show(filters);
  });
  show(store.state.filters);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && folded.open) {
      folded.open = false;
      summary.focus();
    }
  });
  return html('search', { class: 'tools' }, search.element, folded, clear);
}
