import { STATUSES } from '../../../../schemas/statuses.ts';
import type { Stretch } from './days.ts';
import { html } from './dom.ts';
import { glyph } from './marks.ts';

const day: Stretch = { from: 0, to: 1, approximate: false, throughout: false };
const month: Stretch = { from: 0, to: 30, approximate: false, throughout: false };

const SIGNS: readonly { readonly sign: Stretch; readonly means: string }[] = [
  { sign: day, means: 'a day that the text vouches for' },
  { sign: { ...day, approximate: true }, means: 'about that day: the words are vague, or the day is a guess' },
  { sign: month, means: 'some time in there: a week, a month, a year. The bar is what is known, not how long it took' },
  { sign: { ...month, approximate: true }, means: 'about then: the ends fade because they are not known' },
  { sign: { ...month, throughout: true }, means: 'all of that time' },
  { sign: { ...month, throughout: true, to: null }, means: 'since then: it runs on, with no end known' },
  { sign: { ...month, throughout: true, from: null }, means: 'until then, with no beginning known' },
  { sign: { ...month, to: null }, means: 'then or later' },
];

const MEANS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  occurred: 'it happened, the articles say',
  ongoing: 'it was going on as they were written',
  planned: 'it was still to come',
  denied: 'somebody says that it did not happen',
  hypothetical: 'it is only possible, asked for or feared',
  recurring: 'it comes round again',
};

/** How to read the page. */
export function help(): HTMLElement {
  return html(
    'div',
    { class: 'help' },
    html('h2', {}, 'Dates'),
    html(
      'ul',
      { class: 'legend' },
      ...SIGNS.map(({ sign, means }) => html('li', {}, glyph(sign, 'occurred'), html('span', {}, means))),
    ),
    html('h2', {}, 'Status'),
    html(
      'ul',
      { class: 'legend' },
      ...STATUSES.map((status) =>
        html(
          'li',
          {},
          glyph(day, status),
          glyph(month, status),
          html('span', {}, html('b', {}, status), `: ${MEANS[status]}`),
        ),
      ),
    ),
    html('h2', {}, 'Before you print a date'),
    html(
      'p',
      {},
      'Open the event, read the sentence, and follow the link to the article. A date is what the articles say, not what happened. Of those with a confidence of 0.9 or more, nine in ten or better were right on annotated news; filter on it.',
    ),
    html('h2', {}, 'Keys'),
    html(
      'p',
      {},
      html('kbd', {}, '/'),
      ' searches. On the time axis: ',
      html('kbd', {}, '←'),
      ' ',
      html('kbd', {}, '→'),
      ' the event before and the next one, ',
      html('kbd', {}, 'Enter'),
      ' opens it, ',
      html('kbd', {}, '+'),
      ' ',
      html('kbd', {}, '−'),
      ' nearer and farther, ',
      html('kbd', {}, 'Shift'),
      ' with arrows moves, ',
      html('kbd', {}, '0'),
      ' shows all of time. The wheel and two fingers zoom, dragging moves.',
    ),
  );
}
