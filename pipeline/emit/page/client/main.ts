import { axisPane } from './axis-pane.ts';
import { changes } from './changes.ts';
import { Details } from './detail.ts';
import { counted, grouped, html } from './dom.ts';
import { facets } from './facets/facets.ts';
import { NO_FILTERS } from './filters.ts';
import { help } from './help.ts';
import { linkState } from './link.ts';
import { EventList } from './list.ts';
import { fadings } from './marks.ts';
import { type Model, modelOf } from './model.ts';
import { Store } from './state.ts';
import { tabs } from './tabs.ts';
import { undated } from './undated.ts';
import { unpack } from './unpack.ts';

/** When the articles were published, from the first to the last. */
function publishedIn({ data: { articles } }: Model): string {
  const days = articles
    .flatMap(({ published_at }) => (published_at === null ? [] : [published_at.slice(0, 10)]))
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, published ${first}` : `, published ${first} to ${last}`;
}

function show(app: HTMLElement, model: Model): void {
  const store = new Store(model.first);
  const details = new Details(model, store);
  const list = new EventList(model, store, details);
  const open = (event: number): void => {
    store.set({ tab: 'events', chosen: event, ...(!list.has(event) && { filters: NO_FILTERS, follows: false }) });
    // Behind the frame that shows the tab and, where filters gave way, the list.
    requestAnimationFrame(() => list.reveal(event));
  };
  const { totals } = model.data;
  const history = changes(model);
  const panels = {
    events: { label: 'Events', element: list.element },
    undated: { label: `Undated (${grouped(totals.unresolved)})`, element: undated(model, details) },
    changes: { label: 'What changed', element: history.element, onShow: history.load },
    help: { label: 'How to read this', element: help() },
  };
  const skip = html('a', { class: 'skip', href: '#rows' }, 'Skip to the list');
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    store.set({ tab: 'events' });
    list.element.querySelector<HTMLElement>('#rows')?.focus();
  });
  const header = html(
    'header',
    {},
    skip,
    html('h1', {}, 'Timeline'),
    html(
      'p',
      { class: 'about' },
      `${counted(totals.events, 'event')} from ${counted(totals.articles, 'article')}${publishedIn(model)}`,
    ),
    facets(model, store),
  );
  const time = model.data.events.length === 0 ? [] : [axisPane(model, store, open)];
  app.replaceChildren(fadings(), header, html('main', {}, ...time, tabs(panels, store)));
  list.show(store.state);
  linkState(model, store, open);
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    document.getElementById('search')?.focus();
  });
}

async function start(): Promise<void> {
  const app = document.getElementById('app');
  const data = document.getElementById('data');
  if (app === null || data === null) return;
  try {
    show(app, modelOf(await unpack(data.textContent ?? '')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    app.replaceChildren(
      html(
        'p',
        { class: 'notice', role: 'alert' },
        `This page could not be drawn (${why}). It needs a browser of 2023 or later, and the whole file; timeline.csv beside it holds the same.`,
      ),
    );
  }
}

void start();
