import { densityPath } from './axis.ts';
import { density } from './density.ts';
import { html, svg } from './dom.ts';
import type { Model } from './model.ts';
import { lengthOf, scale, type View } from './scale.ts';

const HEIGHT = 40;

/** All of time in one strip, with a window where the axis looks. A press or a drag moves the window. */
export function overview(
  model: Model,
  show: (view: View) => void,
): {
  element: HTMLElement;
  draw: (shown: readonly number[], view: View, width: number) => void;
} {
  const element = html('div', { class: 'overview', 'aria-hidden': 'true' });
  let current: View = model.first;
  const moveTo = (clientX: number): void => {
    const { left, width } = element.getBoundingClientRect();
    const day = model.whole.from + ((clientX - left) / width) * lengthOf(model.whole);
    const half = lengthOf(current) / 2;
    show({ from: day - half, to: day + half });
  };
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    moveTo(event.clientX);
  });
  element.addEventListener('pointermove', (event) => {
    if (element.hasPointerCapture(event.pointerId)) moveTo(event.clientX);
  });
  const draw = (shown: readonly number[], view: View, width: number): void => {
    current = view;
    const at = scale(model.whole, width);
    const stretches = shown.flatMap((event) => model.stretches[event] ?? []);
    const parts = Math.max(10, Math.floor(width / 4));
    const path = densityPath(density(stretches, model.whole, parts), { width, height: HEIGHT - 6 }, HEIGHT);
    const [left, right] = [Math.max(at(view.from), 0), Math.min(at(view.to), width)];
    const window = { x: left, y: 1, width: Math.max(right - left, 6), height: HEIGHT - 2, rx: 3, class: 'window' };
    element.replaceChildren(svg('svg', { width, height: HEIGHT }, path, svg('rect', window)));
  };
  return { element, draw };
}
