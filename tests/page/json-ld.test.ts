import { expect, test } from 'vitest';
import { jsonLd } from '../../pipeline/emit/page/json-ld.ts';
import { aDate, anEvent } from '../emit/records.ts';

type Item = { readonly item: Record<string, unknown> };
const items = (...events: Parameters<typeof anEvent>[0][]): Record<string, unknown>[] => {
  const { itemListElement } = jsonLd(events.map(anEvent), new Map([['a', 'https://example.org/a']])) as {
    itemListElement: Item[];
  };
  return itemListElement.map(({ item }) => item);
};
const MONTH = aDate({ edtf: '2018-05', start: '2018-05-01', end: '2018-05-31', precision: 'month' });

test('only a day that the text vouches for is a startDate: a bare month would be read as its first day', () => {
  const [day, month, guess] = items({}, { date: MONTH }, { date: aDate({ edtf: '2018-05-08~', approximate: true }) });
  expect(day).toMatchObject({ '@type': 'Event', startDate: '2018-05-08', name: 'The harbour opened' });
  expect(day).not.toHaveProperty('temporalCoverage');
  expect([month?.['temporalCoverage'], guess?.['temporalCoverage']]).toEqual(['2018-05', '2018-05-08~']);
  for (const one of [month, guess]) expect(one).not.toHaveProperty('startDate');
});

test('what was denied or is only possible is no event there, and what is planned is scheduled', () => {
  const told = items({ status: 'denied' }, { status: 'hypothetical' }, { status: 'planned', places: ['Porto'] });
  expect(told).toMatchObject([
    {
      eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'Place', name: 'Porto' }],
      subjectOf: { url: 'https://example.org/a' },
    },
  ]);
});
