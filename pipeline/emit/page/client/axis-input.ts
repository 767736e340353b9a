import { lengthOf, panned, type View, zoomed } from './scale.ts';

/** What can be done to an axis by hand. */
export type AxisActions = {
  readonly view: () => View;
  readonly show: (view: View) => void;
  readonly showAll: () => void;
  /** The event of a mark was pressed. */
  readonly choose: (event: number) => void;
  /** The next event in time, or the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly open: () => void;
};

export const NEARER = 0.6;
export const FARTHER = 1 / NEARER;
/** Pixels that a pointer may tremble in a press. */
const STILL = 4;

export const middleOf = ({ from, to }: View): number => (from + to) / 2;

/** Wheel, drag and pinch. */
export function watchPointers(element: HTMLElement, actions: AxisActions): void {
  const pointers = new Map<number, number>();
  let moved = 0;
  const dayAt = (clientX: number): number => {
    const { left, width } = element.getBoundingClientRect();
    const view = actions.view();
    return view.from + ((clientX - left) / width) * lengthOf(view);
  };
  const perPixel = (): number => lengthOf(actions.view()) / element.getBoundingClientRect().width;
  element.addEventListener(
    'wheel',
    (event) => {
      // The page itself scrolls where the axis stands above the list: there only a pinch, which comes as ctrl, is for the axis.
      const isPinch = event.ctrlKey || event.metaKey;
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
        actions.show(panned(actions.view(), event.deltaX * perPixel()));
      else if (isPinch || !matchMedia('(max-width: 999px)').matches)
        actions.show(zoomed(actions.view(), 1.0018 ** event.deltaY, dayAt(event.clientX)));
      else return;
      event.preventDefault();
    },
    { passive: false },
  );
  element.addEventListener('pointerdown', (event) => {
    pointers.set(event.pointerId, event.clientX);
    moved = 0;
  });
  element.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
    const [other] = others;
    moved += Math.abs(event.clientX - before);
    if (moved > STILL && !element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    if (other !== undefined) {
      const factor = Math.max(Math.abs(before - other), 1) / Math.max(Math.abs(event.clientX - other), 1);
      actions.show(zoomed(actions.view(), factor, dayAt((event.clientX + other) / 2)));
    } else actions.show(panned(actions.view(), (before - event.clientX) * perPixel()));
    pointers.set(event.pointerId, event.clientX);
  });
  const forget = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  element.addEventListener('pointerup', forget);
  element.addEventListener('pointercancel', forget);
  element.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-event]') : null;
    if (mark !== null && moved <= STILL) actions.choose(Number(mark.getAttribute('data-event')));
  });
  element.addEventListener('dblclick', (event) => {
    actions.show(zoomed(actions.view(), NEARER, dayAt(event.clientX)));
  });
}

/** Keys of the axis while it has the focus. */
export function watchKeys(element: HTMLElement, actions: AxisActions): void {
  const zoom = (factor: number): void => actions.show(zoomed(actions.view(), factor, middleOf(actions.view())));
  const pan = (share: number): void => actions.show(panned(actions.view(), lengthOf(actions.view()) * share));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => actions.step(-1),
    ArrowRight: () => actions.step(1),
    'shift ArrowLeft': () => pan(-0.25),
    'shift ArrowRight': () => pan(0.25),
    '+': () => zoom(NEARER),
    '=': () => zoom(NEARER),
    '-': () => zoom(FARTHER),
    '0': actions.showAll,
    Home: actions.showAll,
    Enter: actions.open,
  };
  element.addEventListener('keydown', (event) => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    const isArrow = event.key.startsWith('Arrow');
    const act = keys[event.shiftKey && isArrow ? `shift ${event.key}` : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
