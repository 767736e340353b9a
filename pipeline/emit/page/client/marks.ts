import { STATUSES } from '../../../../schemas/statuses.ts';
import type { PageEvent } from '../page-data.ts';
import type { Stretch } from './days.ts';
import { svg } from './dom.ts';

/** From left to right, in pixels, around a middle line. */
export type Place = { readonly left: number; readonly right: number; readonly y: number };

type Status = PageEvent['status'];

/** Narrower than this, a bar is not seen: a day is a dot then. */
const LEAST_BAR = 11;
const HEIGHT = 12;

const fill = (shape: string, status: Status): string => `url(#${shape}-${status})`;

const ENDS = {
  both: [0, 1, 1, 0],
  right: [1, 1, 0.6, 0],
  left: [0, 0.6, 1, 1],
} as const;

/** The fadings that marks are filled with, once for the whole page. */
export function fadings(): SVGSVGElement {
  const stop = (status: Status, [offset, opacity]: readonly [number, number]): SVGElement =>
    svg('stop', { offset: `${offset}%`, 'stop-opacity': opacity, class: `stop ${status}` });
  const made = STATUSES.flatMap((status) => [
    ...Object.entries(ENDS).map(([name, [a, b, c, d]]) =>
      svg(
        'linearGradient',
        { id: `${name}-${status}` },
        ...(
          [
            [0, a],
            [35, b],
            [65, c],
            [100, d],
          ] as const
        ).map((at) => stop(status, at)),
      ),
    ),
    svg(
      'radialGradient',
      { id: `dot-${status}` },
      ...(
        [
          [0, 1],
          [30, 0.75],
          [100, 0],
        ] as const
      ).map((at) => stop(status, at)),
    ),
  ]);
  return svg('svg', { class: 'fadings', width: 0, height: 0, 'aria-hidden': 'true' }, svg('defs', {}, ...made));
}

function dot({ approximate }: Stretch, status: Status, { left, right, y }: Place): SVGElement[] {
  const cx = (left + right) / 2;
  if (approximate)
    return [
      svg('circle', { cx, cy: y, r: 9, fill: fill('dot', status) }),
      svg('circle', { cx, cy: y, r: 2, class: `ink ${status}` }),
    ];
  return [svg('circle', { cx, cy: y, r: 4.5, class: `solid ${status}` })];
}

/** Pointed where it runs on. */
const arrow = (x: number, y: number, to: 1 | -1): SVGElement =>
  svg('path', { d: `M${x - 4 * to} ${y - 4}L${x} ${y}L${x - 4 * to} ${y + 4}`, class: 'arrow' });

function bar(stretch: Stretch, status: Status, { left, right, y }: Place): SVGElement[] {
  const { from, to, approximate, throughout } = stretch;
  const ends = from === null ? 'left' : to === null ? 'right' : approximate ? 'both' : null;
  const box = { x: left, y: y - HEIGHT / 2, width: Math.max(right - left, 2), height: HEIGHT, rx: 2 };
  const depth = throughout ? 'full' : 'faint';
  return [
    ends === null
      ? svg('rect', { ...box, class: `${throughout ? 'solid' : 'span'} ${status}` })
      : svg('rect', { ...box, fill: fill(ends, status), class: `${depth} ${status}` }),
    ...(to === null ? [arrow(right, y, 1)] : []),
    ...(from === null ? [arrow(left, y, -1)] : []),
  ];
}

/** What is known of when something happened, drawn: the sign of a date everywhere on the page. */
export function mark(stretch: Stretch, status: Status, place: Place): SVGGElement {
  const isDay = stretch.from !== null && stretch.to !== null && stretch.to - stretch.from <= 1;
  const drawn = isDay && place.right - place.left < LEAST_BAR ? dot : bar;
  const { y } = place;
  const middle = (place.left + place.right) / 2;
  const struck = svg('path', { d: `M${middle - 8} ${y + 6}L${middle + 8} ${y - 6}`, class: 'strike' });
  return svg('g', {}, ...drawn(stretch, status, place), ...(status === 'denied' ? [struck] : []));
}

const GLYPH = { width: 40, height: 16 } as const;

/** The same without an axis: its kind, not its length. */
export function glyph(stretch: Stretch, status: Status): SVGSVGElement {
  const isDay = stretch.from !== null && stretch.to !== null && stretch.to - stretch.from <= 1;
  const [left, right] = isDay ? [20, 20] : [4, GLYPH.width - 4];
  const drawing = mark(stretch, status, { left, right, y: GLYPH.height / 2 });
  return svg('svg', { class: 'glyph', ...GLYPH, 'aria-hidden': 'true' }, drawing);
}
