import { describe, expect, test } from 'vitest';
import { mentionsOf } from './mentions-of.ts';

type Row = readonly [published: string | null, text: string, mentions: readonly string[]];

/** "trigger EDTF rule status", or "trigger none" where there is no date. 2023-06-12 is a Monday. */
const NEWS: readonly Row[] = [
  ['2023-06-12', 'He set a record on Friday.', ['set 2023-06-09 expression occurred']],
  ['2023-06-12', 'The trial was set for Friday.', ['set none', 'trial 2023-06-16 expression planned']],
  ['2023-06-12', 'The bank postponed the sale on Friday.', ['postponed 2023-06-09 expression occurred', 'sale none']],
  [
    '2023-06-12',
    'The bank postponed the sale to Friday.',
    ['postponed 2023-06-12~ lead occurred', 'sale 2023-06-16 expression planned'],
  ],
  ['2023-06-12', 'He promised to build a bridge in 2019.', ['promised none', 'build 2019 expression planned']],
  [
    '2023-06-12',
    'They managed to land in May.',
    ['managed 2023-05 same_time occurred', 'land 2023-05 expression occurred'],
  ],
  ['2023-06-12', 'The trial was scheduled for Friday.', ['scheduled none', 'trial 2023-06-16 expression planned']],
  [
    '2023-06-12',
    'The mayor has scheduled a news conference Thursday.',
    ['scheduled 2023-06-12~ lead occurred', 'conference 2023-06-15 expression planned'],
  ],
  [
    '2023-06-12',
    'The summit, scheduled for Tuesday, was cancelled.',
    ['scheduled 2023-06-13 expression planned', 'cancelled 2023-06-12~ lead occurred', 'summit none'],
  ],
  [
    '2023-06-12',
    'They invited ministers to a ceremony on March 12.',
    ['invited 2023-06-12~ lead occurred', 'ceremony 2023-03-12 expression occurred'],
  ],
  [
    '2023-06-12',
    'He is on trial over the 1996 bombing that killed two guards.',
    ['is 2023-06-12 present ongoing', 'killed 1996 same_time occurred', 'bombing 1996 expression occurred'],
  ],
  [
    '2023-06-12',
    'They observe the Feb. 23 accord signed by both ministers.',
    [
      'observe 2023-06-12~ present ongoing',
      'signed 2023-02-23 same_time occurred',
      'accord 2023-02-23 expression occurred',
    ],
  ],
  [
    '2023-06-12',
    'His car was found abandoned at the airport in December.',
    ['found 2022-12 same_time occurred', 'abandoned 2022-12 expression occurred'],
  ],
  [
    '2023-06-12',
    'The alliance invited three countries to join in July 1997.',
    ['invited none', 'join 1997-07 expression hypothetical'],
  ],
  [
    '2023-06-12',
    'The minister flew to Rome on Friday to sign the pact.',
    ['flew 2023-06-09 expression occurred', 'sign 2023-06-09~ aim hypothetical', 'pact none'],
  ],
  [
    '2023-06-12',
    'Ivan Petrov resigned on Friday. Colleagues praised him. His resignation surprised investors.',
    [
      'resigned 2023-06-09 expression occurred',
      'praised 2023-06-09~ narrative occurred',
      'surprised 2023-06-09 same_time occurred',
      'resignation 2023-06-09 same_event occurred',
    ],
  ],
  [
    '2023-06-12',
    'Lawmakers rejected the budget on Friday. The move angered unions.',
    [
      'rejected 2023-06-09 expression occurred',
      'angered 2023-06-09~ same_time occurred',
      'move 2023-06-09~ same_event occurred',
    ],
  ],
  [
    '2023-06-12',
    'The blast on Friday killed nine miners.',
    ['killed 2023-06-09 same_time occurred', 'blast 2023-06-09 expression occurred'],
  ],
  [
    '2023-06-12',
    'Nearly simultaneous bombings on Aug. 7 killed 258 people.',
    ['killed 2022-08-07 same_time occurred', 'bombings 2022-08-07 expression occurred'],
  ],
  [
    '2023-06-12',
    'The slide in prices this month has hurt farmers.',
    ['hurt none', 'slide 2023-06 expression occurred'],
  ],
  [
    '2023-06-12',
    'The firm completed the sale on Friday.',
    ['completed 2023-06-09 expression occurred', 'sale 2023-06-09 same_time occurred'],
  ],
  [
    '2023-06-12',
    'She told a conference in Oslo on Friday that rates would rise.',
    ['told 2023-06-09 expression occurred', 'rise none', 'conference 2023-06-09 same_time occurred'],
  ],
  ['2023-06-12', 'A court has overturned the ban.', ['overturned 2023-06-12~ lead occurred', 'ban none']],
  [
    '2023-06-12',
    'Officials met on Friday. They ate. The hotel was full. A court has overturned the ban.',
    [
      'met 2023-06-09 expression occurred',
      'ate 2023-06-09~ narrative occurred',
      'was none',
      'overturned none',
      'ban none',
    ],
  ],
  ['2023-06-12', 'Nobody was hurt.', ['hurt 2023-06-12~ lead denied']],
  [
    '2023-06-12',
    'Police say the road is closed.',
    ['say 2023-06-12~ present ongoing', 'closed 2023-06-12~ reported_state ongoing'],
  ],
  ['2023-06-12', 'Rescuers now search the river.', ['search 2023-06-12~ expression ongoing']],
  [
    '2023-06-12',
    'The warning follows a decision last June.',
    ['follows 2023-06-12 present ongoing', 'warning none', 'decision 2022-06 expression occurred'],
  ],
  [
    '2023-06-12',
    'Ferry sinks off Crete\n\nA ferry with 90 people aboard sank on Saturday off the island of Crete, officials said.',
    ['sinks 2023-06-10~ lead occurred', 'sank 2023-06-10 expression occurred', 'said 2023-06-12~ lead occurred'],
  ],
  [
    '2023-06-12',
    'SPLIT, June 10 (Reuters) - The harbour closed on Friday. The owner will meet lenders tomorrow.',
    ['closed 2023-06-09 expression occurred', 'meet 2023-06-11 expression planned'],
  ],
  [null, 'FRANKLIN (Feb. 4, 2014) – Police arrested a man on Monday.', ['arrested 2014-02-03 expression occurred']],
  ['2023-06-12', 'When it first opened, the bridge was free.', ['opened none', 'was none']],
  [
    '2023-06-12',
    'A fire destroyed the mill on Saturday. Subsequently, the site was sold.',
    ['destroyed 2023-06-10 expression occurred', 'fire 2023-06-10 same_time occurred', 'sold none'],
  ],
  ['2023-06-12', 'The firm plans to close two shops.', ['plans none', 'close none']],
  [
    '2023-06-12',
    'On Friday she confirmed the talks, but the other side left.',
    ['confirmed 2023-06-09 expression occurred', 'left 2023-06-09~ frame occurred', 'talks none'],
  ],
  [
    '2023-06-12',
    'The bomb exploded on Saturday and the army sealed off the town.',
    ['exploded 2023-06-10 expression occurred', 'sealed 2023-06-10~ shared_subject occurred'],
  ],
  [
    '2023-06-12',
    'The trial stems from riots in 1994. Crowds burned the market.',
    ['stems 2023-06-12 present ongoing', 'trial none', 'riots 1994 expression occurred', 'burned none'],
  ],
  [
    '2023-06-12',
    'A guard was killed on Friday when two robbers emptied their pistols into the shop.',
    ['killed 2023-06-09 expression occurred', 'emptied 2023-06-09 same_time occurred'],
  ],
  [
    '2023-06-12',
    'She launched the boat on Friday by cutting a ribbon.',
    ['launched 2023-06-09 expression occurred', 'cutting 2023-06-09 same_time occurred'],
  ],
];

describe('dates in the ways of news', () => {
  test.each(NEWS)('%s: %s', (published, text, expected) => {
    const found = mentionsOf(text, published).map(({ trigger, date, rule, status }) =>
      date === null ? `${trigger.text} none` : `${trigger.text} ${date.edtf} ${rule} ${status}`,
    );
    expect(found).toEqual(expected);
  });

  test('what goes on holds all of the day of publication, and is no event of that day', () => {
    const [mention] = mentionsOf('Rescuers are searching the river.', '2023-06-12');
    expect(mention?.date).toMatchObject({
      edtf: '2023-06-12',
      precision: 'interval',
      extent: 'throughout',
      basis: 'publication',
    });
  });

  test.each<[string, readonly string[]]>([
    ['SPLIT, June 10 (Reuters) - The harbour closed on Friday.', ['Split']],
    ['SPLIT, June 10 (Reuters) - A ferry sank off Crete on Friday.', []],
    ['SPLIT, June 10 (Reuters) - A ferry sank in Norway on Friday.', ['Norway']],
    ['The harbour closed on Friday.', []],
  ])('what the lead tells happened where it was filed, or where it says: %s', (text, places) => {
    expect(mentionsOf(text, '2023-06-12')[0]?.places).toEqual(places);
  });

  test('the dateline is the anchor where it names the day', () => {
    const [mention] = mentionsOf('SPLIT, June 10 (Reuters) - The harbour closed on Friday.', '2023-06-12');
    expect(mention?.anchor).toEqual({ kind: 'expression', date: '2023-06-10', ref: 'June 10' });
  });

  test.each<[string, string, number, number]>([
    ['a day in the words of a simple past clause is sure', 'The ferry sank on Friday.', 0.9, 1],
    ['a month leaves the day open', 'The ferry sank in March.', 0.8, 0.9],
    ['an aim may have the time of its verb', 'They voted to close the mine on Friday.', 0.5, 0.8],
    ['vague words are less sure', 'The mine collapsed a few days ago.', 0.7, 0.85],
    ['another event between may own the time', 'The minister dismissed the warning of the bank on Friday.', 0.6, 0.9],
    ['a guess is a guess', 'The court freed him.', 0.5, 0.8],
  ])('confidence: %s', (_why, text, least, most) => {
    const dated = mentionsOf(text, '2023-06-12').filter(({ date }) => date !== null);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.at(-1)?.confidence).toBeGreaterThanOrEqual(least);
    expect(dated.at(-1)?.confidence).toBeLessThan(most);
  });
});
