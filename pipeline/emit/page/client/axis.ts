import type { PageData } from '../page-data.ts';
import type { Stretch } from './days.ts';
import { boundsOf } from './days.ts';
import { density } from './density.ts';
import { html, svg } from './dom.ts';
import { type Box, packed } from './lanes.ts';
import { mark } from './marks.ts';
import { scale, ticks, type View } from './scale.ts';

/** In pixels. */
const ROW = 23;
const HEAD = 26;
const DENSITY = 36;
const OPEN_LENGTH = 0.16;

type Drawn = Box & { readonly event: number; readonly mark: readonly [number, number]; readonly label: Label };
type Label = { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end'; readonly inside?: true };

export type Size = { readonly width: number; readonly height: number };

/** A title as long as a drawing of some width has room for, several beside each other if it is wide. */
function shortened(title: string, width: number): string {
  const most = Math.min(Math.max(Math.floor(width / 15), 22), 44);
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}

/** How wide a label will be, without putting it on the page. */
function measure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context !== null) context.font = '12px system-ui, sans-serif';
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * 6.5;
    known.set(text, width);
    return width;
  };
}

type Labelled = {
  readonly span: readonly [number, number];
  readonly length: number;
  readonly width: number;
  readonly isLight: boolean;
};

/** In its mark where that is long and light enough, else beside it, on the left where there is more room. */
function labelAt({ span: [left, right], length, width, isLight }: Labelled): Omit<Label, 'text'> {
  const isBeside = right + 8 + length <= width || left - 8 - length >= 0;
  if (right - left > length + 16 && (isLight || !isBeside))
    return { x: Math.max(left, 0) + 7, anchor: 'start', ...(isLight && { inside: true }) };
  if (right + 8 + length <= width || width - right > left) return { x: right + 7, anchor: 'start' };
  return { x: left - 7, anchor: 'end' };
}

/** Draws events on a line of time: as many as find room with their titles, those that most articles tell of first, and the density of all. */
export class AxisDrawing {
  readonly #data: PageData;
  readonly #stretches: readonly Stretch[];
  /** Places of events, those that matter most first. */
  readonly #order: readonly number[];
  readonly #width = measure();
  readonly element = html('div', { class: 'drawing' });

  constructor(data: PageData, stretches: readonly Stretch[]) {
    this.#data = data;
    this.#stretches = stretches;
    const weight = (i: number): number => (data.events[i]?.article_count ?? 0) + (data.events[i]?.confidence ?? 0);
    // Ids are digests: of events that matter alike those that are drawn are spread over all of time.
    const lot = (i: number): string => data.events[i]?.id ?? '';
    this.#order = [...data.events.keys()].toSorted((a, b) => weight(b) - weight(a) || (lot(a) < lot(b) ? -1 : 1));
  }

  /** Draws what passes the filters. Returns how many of those in view have a mark, and how many are in view. */
  draw(
    shown: readonly number[],
    view: View,
    { width, height, chosen }: Size & { chosen: number | null },
  ): [number, number] {
    const rows = Math.max(1, Math.floor((height - HEAD - DENSITY) / ROW));
    const inView = this.#inView(shown, view);
    const placed = packed(this.#boxes(inView, view, width), rows);
    const marks = placed.map(({ box, row }) => this.#mark(box, HEAD + row * ROW + ROW / 2, box.event === chosen));
    const floor = HEAD + rows * ROW;
    this.element.replaceChildren(
      svg(
        'svg',
        { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
        ...this.#grid(view, width, floor),
        ...this.#density(inView, view, { width, height: floor + DENSITY }),
        ...marks,
      ),
    );
    return [placed.length, inView.length];
  }

  /** What begins or ends in the view first, then what goes on through all of it; the chosen one is never left out for long. */
  #inView(shown: readonly number[], view: View): number[] {
    const isShown = new Uint8Array(this.#stretches.length);
    for (const event of shown) isShown[event] = 1;
    const [inside, through]: [number[], number[]] = [[], []];
    for (const event of this.#order) {
      const stretch = this.#stretches[event];
      if (isShown[event] === 0 || stretch === undefined) continue;
      const [from, to] = boundsOf(stretch);
      const begins = from >= view.from && from < view.to;
      const ends = to > view.from && to <= view.to;
      const passes = (stretch.from === null || from < view.to) && (stretch.to === null || to > view.from);
      if ((begins && stretch.from !== null) || (ends && stretch.to !== null)) inside.push(event);
      else if (passes) through.push(event);
    }
    return [...inside, ...through];
  }

  /** One by one: measuring those that find no room takes time. */
  *#boxes(events: readonly number[], view: View, width: number): Generator<Drawn> {
    for (const event of events) yield this.#box(event, view, width);
  }

  #box(event: number, view: View, width: number): Drawn {
    const stretch = this.#stretches[event];
    const text = shortened(this.#data.events[event]?.title ?? '', width);
    const at = scale(view, width);
    const [from, to] = stretch === undefined ? [0, 1] : boundsOf(stretch);
    const run = width * OPEN_LENGTH;
    const [a, b] = [at(from), at(to)];
    const left = stretch?.from === null ? Math.max(b - run, 4) : Math.max(a, -6);
    const right = stretch?.to === null ? Math.min(left + run, width - 4) : Math.min(b, width + 6);
    const span: [number, number] = b - a < 9 && right - left < 9 ? [(a + b) / 2 - 5, (a + b) / 2 + 5] : [left, right];
    const length = this.#width(text);
    // On a dark bar no text can be read.
    const isLight = stretch?.from != null && stretch.to !== null && !stretch.throughout;
    const label = labelAt({ span, length, width, isLight });
    const ends = label.anchor === 'start' ? [label.x, label.x + length] : [label.x - length, label.x];
    return {
      event,
      mark: span,
      label: { text, ...label },
      left: Math.min(span[0], ends[0] ?? 0),
      right: Math.max(span[1], ends[1] ?? 0),
    };
  }

  #mark({ event, mark: [left, right], label }: Drawn, y: number, isChosen: boolean): SVGElement {
    const stretch = this.#stretches[event];
    const status = this.#data.events[event]?.status ?? 'occurred';
    const title = svg('title', {}, this.#data.events[event]?.title ?? '');
    const text = svg(
      'text',
      { x: label.x, y: y + 4, 'text-anchor': label.anchor, class: label.inside ? 'label inside' : 'label' },
      label.text,
    );
    const drawn = stretch === undefined ? [] : [mark(stretch, status, { left, right, y })];
    const halo = svg('rect', { x: left - 4, y: y - 10, width: right - left + 8, height: 20, rx: 4, class: 'halo' });
    const attributes = { class: isChosen ? 'event chosen' : 'event', 'data-event': event };
    return svg('g', attributes, title, halo, ...drawn, text);
  }

  #grid(view: View, width: number, floor: number): SVGElement[] {
    const at = scale(view, width);
    const [y1, y2] = [HEAD - 6, floor + DENSITY];
    return ticks(view, width).flatMap(({ day, label, major }) => {
      const x = at(day);
      const line = svg('line', { x1: x, x2: x, y1, y2, class: major ? 'grid major' : 'grid' });
      const hasRoom = x + this.#width(label) + 6 < width;
      return hasRoom ? [line, svg('text', { x: x + 4, y: 16, class: major ? 'tick major' : 'tick' }, label)] : [line];
    });
  }

  #density(inView: readonly number[], view: View, { width, height }: Size): SVGElement[] {
    const parts = Math.max(10, Math.floor(width / 4));
    const stretches = inView.flatMap((event) => this.#stretches[event] ?? []);
    return [densityPath(density(stretches, view, parts), { width, height: DENSITY - 4 }, height)];
  }
}

/** Columns as one shape that stands on a line. */
export function densityPath(counts: readonly number[], { width, height }: Size, floor: number): SVGPathElement {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const step = width / counts.length;
  const columns = counts.flatMap((count, i) => {
    const y = count === 0 ? floor : Math.min(floor - 1, floor - (count / most) * height);
    return [`${(i * step).toFixed(1)} ${y.toFixed(1)}`, `${((i + 1) * step).toFixed(1)} ${y.toFixed(1)}`];
  });
  return svg('path', { d: `M0 ${floor}L${columns.join('L')}L${width} ${floor}Z`, class: 'density' });
}
