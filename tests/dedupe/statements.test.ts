import { describe, expect, test } from 'vitest';
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import { refOf } from '../../pipeline/dedupe/speech.ts';
import type { Mention } from '../../schemas/mention.ts';
import { dated, mention } from './mention.ts';

const KANAANI = ['Nasser Kanaani'];

const said = (article: string, marked: string, sketch: Parameters<typeof mention>[2]): Mention =>
  mention(article, marked, { kind: 'statement', ...sketch });

const conference = said(
  'A',
  'Nasser Kanaani *said=say* Iran has never abandoned diplomatic attempts to lift the sanctions',
  {
    start: 200,
    date: '2023-06-12',
    participants: KANAANI,
  },
);
const noted = said(
  'A',
  '“Iran’s government has never left the negotiation table and has shown its readiness to conduct serious and substantive negotiations in order to reach a conclusion,” he *noted=note*',
  {
    start: 500,
    date: dated('2023-06-12', { basis: 'inherited' }),
    participants: KANAANI,
    anchor: { kind: 'event', date: '2023-06-12', ref: refOf(conference) },
  },
);
const claimed = said(
  'B',
  `He *claimed=claim* that "Iran's government has never left the negotiation table and has shown its readiness to conduct serious and substantive negotiations to reach a conclusion"`,
  { start: 700, participants: ['Kanaani'] },
);
const indicated = said(
  'A',
  'Ayatollah Seyed Ali Khamenei, the Leader of the Islamic Revolution, *indicated=indicate* that a deal is possible as long as Iran’s nuclear infrastructure remains intact',
  {
    start: 900,
    date: dated('2023-06-11', { basis: 'relative' }),
    participants: ['Ayatollah Seyed Ali Khamenei'],
    anchor: { kind: 'event', date: '2023-06-12', ref: refOf(conference) },
  },
);
const earlier =
  'Earlier, Iranian Supreme Leader Ali Khamenei expressed his support for an agreement on the nuclear program but';
const added = said(
  'B',
  `${earlier} *added=add* that "the existing infrastructure of the nuclear industry should not be touched."`,
  { start: 100, participants: ['Ali Khamenei'] },
);

const groups = (mentions: readonly Mention[]) =>
  dedupe(mentions).events.map(({ date, mentions: all }) =>
    [date.edtf, ...all.map((m) => `${m.article_id}:${m.start}`)].join(' '),
  );

describe('statements', () => {
  test('of one speaker that hang together are one speech, and the same quotation elsewhere is part of it', () => {
    expect(groups([conference, noted, claimed, indicated])).toEqual([
      '2023-06-11 A:900',
      '2023-06-12 A:200 A:500 B:700',
    ]);
  });

  test.each([
    ['null', null],
    ['open', '../2023-06-12~'],
  ])('with a date that is %s take the date of the same words elsewhere', (_, date) => {
    const report = { ...added, date: date === null ? null : dated(date, { basis: 'relative' }) };
    const { events, unresolved } = dedupe([conference, indicated, report]);
    expect(unresolved).toEqual([]);
    expect(events[0]?.mentions[1]).toMatchObject({
      article_id: 'B',
      date: { edtf: '2023-06-11', basis: 'shared' },
      anchor: { kind: 'event', ref: refOf(indicated) },
      why: null,
    });
  });

  test('a whole undated speech follows the one of its statements that fits', () => {
    const open = dated('../2023-06-12~', { basis: 'inherited' });
    const urged = said('B', 'He *urged=urge* Iranian officials to cooperate with the Agency', {
      start: 400,
      date: open,
      participants: ['Ali Khamenei'],
      anchor: { kind: 'event', date: open.edtf, ref: refOf(added) },
    });
    expect(groups([indicated, { ...added, date: open }, urged])).toEqual(['2023-06-11 A:900 B:100 B:400']);
  });

  test('of two speakers stay two, though the words are the same', () => {
    expect(groups([noted, { ...claimed, date: dated('2023-06-12'), participants: ['Josep Borrell'] }])).toHaveLength(2);
    expect(groups([noted, { ...claimed, date: dated('2023-06-12'), participants: ['Ali Kanaani'] }])).toHaveLength(2);
  });

  test('of one speaker on one day about two things stay two', () => {
    const water = said('B', 'Kanaani *stressed=stress* that Kabul must honour the Helmand river treaty', {
      date: '2023-06-12',
      participants: ['Kanaani'],
    });
    expect(groups([conference, water])).toHaveLength(2);
  });

  test('an undated one about something else stays unresolved', () => {
    const water = said('B', 'Kanaani *stressed=stress* that Kabul must honour the Helmand river treaty', {
      participants: ['Kanaani'],
    });
    expect(dedupe([conference, noted, water]).unresolved).toHaveLength(1);
  });
});
