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

/** A value of a field in words: dates by their EDTF, lists joined. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  if (typeof value === 'object') return 'edtf' in value ? String(value.edtf) : JSON.stringify(value);
  return String(value);
}

const fieldLine = ([name, [before, after]]: [string, readonly [unknown, unknown]]): HTMLElement =>
  html(
    'li',
    {},
    `${name.replaceAll('_', ' ')}: `,
    html('del', {}, inWords(before)),
    ' → ',
    html('ins', {}, inWords(after)),
  );

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
