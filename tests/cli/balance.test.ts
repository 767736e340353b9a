import { expect, test, vi } from 'vitest';
import { assertBalance, type Counts, soundEvents } from '../../pipeline/balance.ts';
import { readArticle } from '../../pipeline/read-article.ts';
import { orderKey } from '../../schemas/event-order.ts';
import { aDate, aMention, anArticle, anEvent, anUnresolved } from '../emit/records.ts';

const dateResolve = vi.hoisted(() => vi.fn());
vi.mock('../../pipeline/date-resolve/date-resolve.ts', () => ({ dateResolve, timexes: () => [] }));

const counts: Counts = {
  inputs: 2,
  doubles: 0,
  articles: 1,
  rejected: 1,
  mentions: 1,
  in_events: 1,
  unresolved: 0,
  events: 1,
};
const lists = { events: [anEvent()], unresolved: [], order: [orderKey(anEvent())] };

test('a balanced timeline may be published', () => {
  expect(() => assertBalance(counts, lists)).not.toThrow();
});

test.each<[string, Partial<Counts>]>([
  ['an input lost', { inputs: 3 }],
  ['a mention lost', { mentions: 2 }],
])('%s stops the run', (_, wrong) => {
  expect(() => assertBalance({ ...counts, ...wrong }, lists)).toThrow(/do not balance/);
});

test.each([
  ['out of order', ['ev_b', 'ev_a']],
  ['with one id', ['ev_a', 'ev_a']],
])('events %s stop the run', (_, ids) => {
  const order = ids.map((id) => ({ ...orderKey(anEvent()), id }));
  expect(() => assertBalance(counts, { ...lists, order })).toThrow(/out of order/);
});

test('two events with one id stop the run', () => {
  expect(() => assertBalance(counts, { ...lists, events: [anEvent(), anEvent()] })).toThrow(/event-ids/);
});

test('an event that contradicts itself is not published; its mentions say why', () => {
  const wrong = anEvent({ date: aDate({ edtf: '2018-05-09' }) });
  const { events, unresolved, notes } = soundEvents({ events: [anEvent(), wrong], unresolved: [anUnresolved()] });
  expect(events).toEqual([anEvent()]);
  expect(unresolved.map(({ date, why }) => [date, why])).toEqual([
    [null, 'needs the publication date'],
    [null, expect.stringContaining('date-edtf')],
  ]);
  expect(notes).toMatchObject([{ code: 'unsound_event', about: wrong.id }]);
});

const reading = (answer: () => unknown) => {
  dateResolve.mockImplementation(answer);
  return readArticle(anArticle());
};

test('a reading is the mentions as their schema orders them, without the text', () => {
  const { article_id, ...rest } = aMention();
  const read = reading(() => [{ ...rest, article_id }, aMention()]);
  expect(read).toMatchObject({ ok: true, article: { id: 'a', text: '' } });
  expect(JSON.stringify(read.ok && read.mentions)).toBe(JSON.stringify([aMention()]));
});

test('a stage that breaks costs the article and says so', () => {
  const broken = (): never => {
    throw new Error('stage broke');
  };
  expect(reading(broken)).toMatchObject({
    ok: false,
    reject: { source_path: 'a.txt', code: 'E_INTERNAL', message: expect.stringContaining('stage broke') },
  });
});

test.each([
  ['quote-slice', aMention({ start: 1, end: 34 })],
  ['trigger-text', aMention({ trigger: { start: 12, end: 18, text: 'closed', lemma: 'close' } })],
])('a mention that is not in its text costs no more than itself, and says so: %s', (what, wrong) => {
  expect(reading(() => [wrong, aMention()])).toMatchObject({
    ok: true,
    mentions: [{ quote: aMention().quote }],
    notes: [{ code: 'unsound_mention', message: expect.stringContaining(what) }],
  });
});

test('a date that contradicts itself goes, the mention stays and says why', () => {
  const wrong = aMention({ date: aDate({ start: '2018-05-09' }) });
  expect(reading(() => [wrong])).toMatchObject({
    ok: true,
    mentions: [{ quote: wrong.quote, date: null, why: expect.stringContaining('date-order') }],
    notes: [{ code: 'unsound_date', about: 'a:0' }],
  });
});
