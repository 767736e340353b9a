import type { DateValue } from '../../../../schemas/date-value.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { PageChanges } from '../changes-script.ts';
import { button, counted, grouped, html } from './dom.ts';
import type { Model } from './model.ts';

type Change = PageChanges['changes'][number];

const KINDS: readonly { readonly kind: Change['change']; readonly means: string }[] = [
  { kind: 'added', means: 'new' },
  { kind: 'changed', means: 'changed' },
  { kind: 'merged', means: 'now one with another event' },
  { kind: 'renamed', means: 'under a new id' },
  { kind: 'removed', means: 'told of by no article any more' },
];

declare global {
  /** Called by the script of changes that stands beside the page. */
  var annalsChanges: ((told: PageChanges) => void) | undefined;
}

/** A value of a field in words: dates as on the rest of the page. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  const date = dateOf(value);
  if (date !== null) return `${dateInWords(date)} (${date.edtf})`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const dateOf = (value: unknown): DateValue | null =>
  typeof value === 'object' && value !== null && 'edtf' in value && 'precision' in value ? (value as DateValue) : null;

/** What is in one list and not in the other. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const known = new Set(other.map((value) => JSON.stringify(value)));
  return list.filter((value) => !known.has(JSON.stringify(value)));
}

function fieldLine([name, [before, after]]: [string, readonly [unknown, unknown]]): HTMLElement {
  const label = `${name.replaceAll('_', ' ')}: `;
  if (!Array.isArray(before) || !Array.isArray(after))
    return html('li', {}, label, html('del', {}, inWords(before)), ' → ', html('ins', {}, inWords(after)));
  const [gone, come] = [without(before, after), without(after, before)];
  // Places of clauses say nothing to a reader; how many they are does.
  const told = (list: unknown[]): string => (name === 'mentions' ? grouped(list.length) : inWords(list));
  return html(
    'li',
    {},
    label,
    ...(gone.length === 0 ? [] : ['no more ', html('del', {}, told(gone))]),
    ...(gone.length > 0 && come.length > 0 ? ['; '] : []),
    ...(come.length === 0 ? [] : ['now ', html('ins', {}, told(come))]),
  );
}

function line(change: Change, model: Model): HTMLElement {
  const now = change.into ?? change.event_id;
  const event = model.eventAt(model.placeOf.get(now) ?? -1);
  const name =
    event === undefined ? html('code', {}, change.event_id) : html('a', { href: `#event=${now}` }, event.title);
  const fields = Object.entries(change.fields).flatMap((entry) =>
    entry[1] === undefined ? [] : [fieldLine([entry[0], entry[1]])],
  );
  return html('li', {}, name, ...(fields.length === 0 ? [] : [html('ul', { class: 'fields' }, ...fields)]));
}

function told({ total, changes }: PageChanges, model: Model): HTMLElement[] {
  if (total === 0) return [html('p', {}, 'Nothing: every event is as it was.')];
  const part =
    changes.length < total
      ? [
          html(
            'p',
            { class: 'notice' },
            `The first ${grouped(changes.length)} of ${grouped(total)}; changes.jsonl has all.`,
          ),
        ]
      : [];
  const groups = KINDS.flatMap(({ kind, means }) => {
    const own = changes.filter(({ change }) => change === kind);
    if (own.length === 0) return [];
    const list = html('ul', {}, ...own.map((change) => line(change, model)));
    return [
      html(
        'details',
        { class: 'reason', open: own.length <= 20 },
        html('summary', {}, `${counted(own.length, 'event')} ${means}`),
        list,
      ),
    ];
  });
  return [...part, ...groups];
}

/** What the run that made this page changed. It is no part of the page, which is the same however the articles came in: it is loaded when asked for. */
export function changes(model: Model): { element: HTMLElement; load: () => void } {
  const place = html('div', { role: 'status' });
  let asked = false;
  const load = (): void => {
    if (asked) return;
    asked = true;
    const script = html('script', { src: 'memory/changes.js' });
    globalThis.annalsChanges = (all) => place.replaceChildren(...told(all, model));
    script.addEventListener('error', () => {
      const again = button('Try again', {}, () => {
        asked = false;
        load();
      });
      place.replaceChildren(
        html(
          'p',
          { class: 'notice' },
          'The changes stand in the folder that this page was published in, in changes.jsonl and memory/changes.js. This page was opened elsewhere. ',
        ),
        again,
      );
    });
    document.head.append(script);
  };
  return {
    element: html(
      'div',
      { class: 'changes' },
      html('p', { class: 'found' }, 'Since the run before, by the run that made this page:'),
      place,
    ),
    load,
  };
}
