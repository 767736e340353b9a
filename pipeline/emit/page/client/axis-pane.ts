import { dateInWords } from '../../date-in-words.ts';
import { AxisDrawing } from './axis.ts';
import { type AxisActions, FARTHER, middleOf, NEARER, watchKeys, watchPointers } from './axis-input.ts';
import { boundsOf } from './days.ts';
import { button, counted, grouped, html } from './dom.ts';
import type { Model } from './model.ts';
import { overview } from './overview.ts';
import { periodOf, type View, within, zoomed } from './scale.ts';
import type { Store } from './state.ts';

const HELP =
  'Time axis. Left and right arrow: the event before and the next one. Enter: open it in the list. Plus and minus: nearer and farther. Shift and arrows: move. Zero: all of time.';

/** The time axis with its buttons, the strip of all time, and a line that tells how much is drawn. */
export function axisPane(model: Model, store: Store, open: (event: number) => void): HTMLElement {
  const drawing = new AxisDrawing(model.data, model.stretches);
  const told = html('p', { class: 'drawn', role: 'status' });
  const chosenLine = html('p', { class: 'sr', 'aria-live': 'polite' });
  const box = html('div', { class: 'axis', tabindex: 0, role: 'group', 'aria-label': HELP });
  box.append(drawing.element);
  let shown: readonly number[] = [];

  const show = (view: View): void => store.set({ view: within(model.whole, view) });
  const choose = (event: number): void => {
    const stretch = model.stretches[event];
    if (stretch === undefined) return;
    const [from, to] = boundsOf(stretch);
    const { view } = store.state;
    const half = (view.to - view.from) / 2;
    const isSeen = from < view.to && to > view.from;
    const middle = (from + Math.min(to, from + half)) / 2;
    store.set({
      chosen: event,
      ...(!isSeen && { view: within(model.whole, { from: middle - half, to: middle + half }) }),
    });
  };
  const actions: AxisActions = {
    view: () => store.state.view,
    show,
    showAll: () => show(model.whole),
    choose: (event) => {
      choose(event);
      open(event);
    },
    step: (by) => {
      const { chosen, view } = store.state;
      const at =
        chosen === null
          ? shown.findIndex((event) => isAfter(event, view.from)) - (by > 0 ? 1 : 0)
          : shown.indexOf(chosen);
      const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
      if (next === undefined) return;
      choose(next);
      const event = model.eventAt(next);
      chosenLine.textContent = event === undefined ? '' : `${dateInWords(event.date)}: ${event.title}`;
    },
    open: () => {
      if (store.state.chosen !== null) open(store.state.chosen);
    },
  };
  const isAfter = (event: number, day: number): boolean => (model.stretches[event]?.from ?? day - 1) >= day;
  watchPointers(box, actions);
  watchKeys(box, actions);

  const strip = overview(model, show);
  const zoom = (factor: number): void => show(zoomed(store.state.view, factor, middleOf(store.state.view)));
  const buttons = html(
    'div',
    { class: 'zoom' },
    button('+', { 'aria-label': 'Nearer', title: 'Nearer (+)' }, () => zoom(NEARER)),
    button('−', { 'aria-label': 'Farther', title: 'Farther (−)' }, () => zoom(FARTHER)),
    button('All', { title: 'All of time (0)' }, () => show(model.whole)),
  );
  const pane = html(
    'section',
    { class: 'time', 'aria-label': 'Time' },
    html('div', { class: 'under' }, told, buttons),
    box,
    strip.element,
    chosenLine,
  );

  const draw = (): void => {
    const { width, height } = box.getBoundingClientRect();
    if (width === 0) return;
    const { view, filters, chosen } = store.state;
    shown = model.passing(filters);
    const [drawn, inView] = drawing.draw(shown, view, { width, height, chosen });
    strip.draw(shown, view, width);
    const room =
      drawn === inView ? '' : `, ${grouped(drawn)} of them with a mark: those reported most. Zoom in for more.`;
    told.replaceChildren(html('b', {}, periodOf(view)), ` ${counted(inView, 'event')}${room}`);
  };
  store.watch((_, changed) => {
    if (changed.has('view') || changed.has('filters') || changed.has('chosen')) draw();
  });
  new ResizeObserver(draw).observe(box);
  return pane;
}
