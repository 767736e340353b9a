import { PRECISIONS } from '../../../../../schemas/precisions.ts';
import { STATUSES } from '../../../../../schemas/statuses.ts';
import type { PageData } from '../../page-data.ts';
import { html } from '../dom.ts';
import { type Choosable, countsOf, type Filters, fieldOf } from '../filters.ts';
import type { Control } from './control.ts';

const ORDER: Readonly<Partial<Record<Choosable, readonly string[]>>> = { status: STATUSES, precision: PRECISIONS };

const HEADINGS: Readonly<Record<Choosable, string>> = {
  status: 'Status',
  kind: 'Kind',
  precision: 'Precision',
  basis: 'Where the date comes from',
};

type Asking = { readonly filters: () => Filters; readonly ask: (part: Partial<Filters>) => void };

/** A box to tick for each value that a field has; several ticked ask for any of them. */
export function choiceControl(field: Choosable, { events }: PageData, { filters, ask }: Asking): Control {
  const counts = new Map(countsOf(events.map((event) => [fieldOf(event, field)])));
  const values = (ORDER[field] ?? [...counts.keys()]).filter((value) => counts.has(value));
  const boxes = values.map((value) => {
    const box = html('input', { type: 'checkbox', value });
    box.addEventListener('change', () => {
      const { chosen } = filters();
      const now = new Set(chosen[field]);
      if (box.checked) now.add(value);
      else now.delete(value);
      ask({ chosen: { ...chosen, [field]: now } });
    });
    return box;
  });
  const choices = boxes.map((box) =>
    html(
      'label',
      { class: 'choice' },
      box,
      ` ${box.value} `,
      html('span', { class: 'count' }, String(counts.get(box.value) ?? 0)),
    ),
  );
  return {
    element: html('fieldset', {}, html('legend', {}, HEADINGS[field]), ...choices),
    show: ({ chosen }) => {
      for (const box of boxes) box.checked = chosen[field].has(box.value);
    },
    isActive: ({ chosen }) => chosen[field].size > 0,
  };
}
