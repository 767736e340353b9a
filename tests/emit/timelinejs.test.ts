import { expect, test } from 'vitest';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Event } from '../../schemas/event.ts';
import { aDate, aMention, anEvent } from './records.ts';
import { aSummary, written } from './written.ts';

type Slide = { readonly unique_id: string; readonly text: { readonly headline: string; readonly text: string } };
type Slides = { readonly title: Slide; readonly events: readonly Slide[] };

const slides = (events: readonly Event[], articles = [aSummary()]): Slides =>
  JSON.parse(written('timelinejs', 'timelinejs.json', { events, articles }));
const slide = (fields: Partial<Event>, articles = [aSummary()]): Slide | undefined =>
  slides([anEvent(fields)], articles).events[0];

const span = (start: string | null, end: string | null, rest: Partial<DateValue> = {}): DateValue =>
  aDate({ edtf: `${start ?? '..'}/${end ?? '..'}`, start, end, precision: 'interval', ...rest });
const [year, month] = [2018, 5];

test.each<[string, DateValue, object, object | undefined]>([
  ['8 May 2018', aDate(), { year, month, day: 8 }, undefined],
  ['May 2018', span('2018-05-01', '2018-05-31', { precision: 'month' }), { year, month }, undefined],
  ['2018', span('2018-01-01', '2018-12-31', { precision: 'year' }), { year }, undefined],
  [
    'Apr – Jun 2018',
    span('2018-04-01', '2018-06-30', { precision: 'quarter' }),
    { year, month: 4 },
    { year, month: 6 },
  ],
  [
    'about 8–28 May 2018',
    span('2018-05-08', '2018-05-28', { approximate: true }),
    { year, month, day: 8 },
    { year, month, day: 28 },
  ],
  ['since May 2018', span('2018-05-01', null, { extent: 'throughout' }), { year, month }, undefined],
  ['until 10 May 2018', span(null, '2018-05-10', { extent: 'throughout' }), { year, month, day: 10 }, undefined],
  ['May 2018 or earlier', span(null, '2018-05-31'), { year, month }, undefined],
  [
    'the 2010s',
    aDate({ edtf: '201X', start: '2010-01-01', end: '2019-12-31', precision: 'decade' }),
    { year: 2010 },
    { year: 2019 },
  ],
  [
    'week of 7–13 May 2018',
    span('2018-05-07', '2018-05-13', { precision: 'week' }),
    { year, month, day: 7 },
    { year, month, day: 13 },
  ],
])('"%s" stands where it is known to be, no more exactly', (display_date, date, start_date, end_date) => {
  const made = slide({ date });
  expect(made).toMatchObject({ unique_id: 'ev_0123456789abcdef', display_date, start_date });
  expect(made).toHaveProperty('start_date', start_date);
  expect({ end_date: undefined, ...made }).toHaveProperty('end_date', end_date);
});

test('a bar that the event did not fill says so', () => {
  const says = (date: DateValue): boolean => slide({ date })?.text.text.includes('At some time') ?? false;
  const [month, days] = [span('2018-05-01', '2018-05-31', { precision: 'month' }), span('2018-05-08', '2018-05-28')];
  expect([aDate(), month, days, { ...days, extent: 'throughout' as const }].map(says)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test.each<[Event['status'], string]>([
  ['occurred', ''],
  ['ongoing', ''],
  ['recurring', '[recurring] '],
  ['planned', '[planned] '],
  ['denied', '[denied] '],
  ['hypothetical', '[hypothetical] '],
])('what is %s is told as such', (status, before) => {
  expect(slide({ status })).toMatchObject({ group: status, text: { headline: `${before}The harbour opened` } });
});

test('the text is the quote, the articles with their addresses, and what they disagree on', () => {
  const mentions = ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'g'].map((article_id) => aMention({ article_id }));
  const articles = [
    aSummary({ publisher: 'The Gazette', url: 'https://example.org/?a=1&b="2"' }),
    aSummary({ id: 'b', url: 'https://example.org/?a=1&b=2' }),
    aSummary({ id: 'c', title: null, published_at: null, url: 'javascript:alert(1)' }),
  ];
  const made = slide({ mentions, conflicts: [{ field: 'date', values: ['2018-05-08', '2018-05'] }] }, articles);
  expect(made?.text.text).toBe(
    '<p>“The harbour opened on May 8, 2018”</p>' +
      '<p>The Gazette, The harbour opens, 2018-05-09<br>' +
      '<a href="https://example.org/?a=1&amp;b=2">The harbour opens, 2018-05-09</a><br>c<br>d<br>e<br>and 2 more</p>' +
      '<p>Reports disagree on the date: 2018-05-08; 2018-05</p>',
  );
});

test('no text of an article is markup', () => {
  const text = `</p><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;b&gt; "q"`;
  const made = slides(
    [
      anEvent({
        title: text,
        mentions: [aMention({ title: text, quote: text })],
        conflicts: [{ field: text, values: [text, text] }],
      }),
    ],
    [aSummary({ title: text, publisher: text, url: `https://example.org/${text}` })],
  );
  const all = made.events.map((one) => one.text.headline + one.text.text).join('');
  expect(all.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?p>$/.test(tag))).toEqual([]);
  expect(all).toContain(
    '&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&amp;lt;b&amp;gt; &quot;q&quot;',
  );
});

test('above 500 events those are there that most articles tell of, and the title says so', () => {
  const event = (n: number): Event => {
    const day = `2018-05-${String(1 + (n % 28)).padStart(2, '0')}`;
    const articles = n % 101 === 0 ? ['a', 'b'] : ['a'];
    return anEvent({
      id: `ev_${n.toString(16).padStart(16, '0')}`,
      date: span(day, day, { precision: 'day' }),
      mentions: articles.map((article_id) => aMention({ article_id })),
    });
  };
  const { title, events } = slides(Array.from({ length: 600 }, (_, n) => event(n)));
  expect(events).toHaveLength(500);
  expect(events.map(({ unique_id }) => unique_id)).toEqual(events.map(({ unique_id }) => unique_id).toSorted());
  expect(events.map(({ unique_id }) => unique_id)).toContain('ev_0000000000000000');
  expect(title.text.text).toBe(
    '<p>The 500 that most articles tell of, out of 600 events from 1 article. timeline.csv has all of them.</p>',
  );
});

test('no events are no slides', () => {
  expect(slides([], [])).toMatchObject({ title: { text: { text: '<p>0 events from 0 articles</p>' } }, events: [] });
});
