import { html } from './dom.ts';
import { type Store, TABS, type Tab } from './state.ts';

export type Panel = { readonly label: string; readonly element: HTMLElement; readonly onShow?: () => void };

/** One panel at a time, as the ARIA pattern for tabs has it: arrows move between them. */
export function tabs(panels: Readonly<Record<Tab, Panel>>, store: Store): HTMLElement {
  const buttons = new Map<Tab, HTMLButtonElement>();
  const bodies = new Map<Tab, HTMLElement>();
  for (const name of TABS) {
    const { label, element } = panels[name];
    const made = html(
      'button',
      { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}` },
      label,
    );
    made.addEventListener('click', () => store.set({ tab: name }));
    buttons.set(name, made);
    bodies.set(
      name,
      html(
        'div',
        { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`, class: 'panelbody' },
        element,
      ),
    );
  }
  const show = (shown: Tab): void => {
    for (const name of TABS) {
      buttons.get(name)?.setAttribute('aria-selected', String(name === shown));
      buttons.get(name)?.setAttribute('tabindex', name === shown ? '0' : '-1');
      bodies.get(name)?.toggleAttribute('hidden', name !== shown);
    }
    panels[shown].onShow?.();
  };
  const list = html('div', { role: 'tablist', 'aria-label': 'What to read' }, ...buttons.values());
  list.addEventListener('keydown', ({ key }) => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(store.state.tab) + by + TABS.length) % TABS.length];
    if (by === 0 || next === undefined) return;
    store.set({ tab: next });
    buttons.get(next)?.focus();
  });
  store.watch(({ tab }, changed) => {
    if (changed.has('tab')) show(tab);
  });
  show(store.state.tab);
  return html('section', { class: 'read', 'aria-label': 'Timeline' }, list, ...bodies.values());
}
