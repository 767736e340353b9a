import { describe, expect, test } from 'vitest';
import { mentionsOf } from './mentions-of.ts';

type Row = readonly [published: string | null, text: string, mentions: readonly string[]];

/** "trigger EDTF basis rule anchor", or "trigger none rule" where there is no date. 2023-06-12 is a Monday. */
const ARTICLES: readonly Row[] = [
  ['2023-06-12', 'The ferry sank on Friday.', ['sank 2023-06-09 relative expression publication']],
  ['2023-06-12', 'The court sentenced the banker on 3 May 2021.', ['sentenced 2021-05-03 stated expression none']],
  ['2023-06-12', 'The factory closed in 2019.', ['closed 2019 stated expression none']],
  [
    '2023-06-12',
    'The treaty was signed in October 2015.',
    ['signed 2015-10 stated expression none', 'treaty none none'],
  ],
  ['2023-06-12', 'The ferry sank last week.', ['sank 2023-06-05/2023-06-11 relative expression publication']],
  ['2023-06-12', 'The ferry sank in March.', ['sank 2023-03 relative expression publication']],
  ['2023-06-12', 'The port will reopen in March.', ['reopen 2024-03 relative expression publication']],
  ['2023-06-12', 'The ferry sank on Monday.', ['sank 2023-06-12 relative expression publication']],
  ['2023-06-12', 'The ministers will meet on Friday.', ['meet 2023-06-16 relative expression publication']],
  ['2023-06-12', 'The ministers met on Friday.', ['met 2023-06-09 relative expression publication']],
  ['2023-06-12', 'The parade was held yesterday.', ['parade 2023-06-11 relative expression publication']],
  ['2023-06-12', 'The parade will be held tomorrow.', ['parade 2023-06-13 relative expression publication']],
  ['2023-06-12', 'The bridge opened two years ago.', ['opened 2021 relative expression publication']],
  [
    '2023-06-12',
    'The talks began three weeks ago.',
    ['began 2023-05-22/2023-05-28 relative expression publication', 'talks none none'],
  ],
  [
    '2023-06-12',
    'The mine collapsed a few days ago.',
    ['collapsed 2023-06-07~/2023-06-10~ relative expression publication'],
  ],
  [
    '2023-06-12',
    'The strike has continued since Thursday.',
    ['continued 2023-06-08/.. relative expression publication', 'strike none none'],
  ],
  [
    '2023-06-12',
    'The curfew has been in force since 2020.',
    ['been 2020/.. stated expression none', 'curfew none none'],
  ],
  ['2023-06-12', 'The judge sentenced him to ten years.', ['sentenced 2023-06-12~ publication lead publication']],
  ['2023-06-12', 'He was jailed for ten years in 2014.', ['jailed 2014 stated expression none']],
  ['2023-06-12', 'The fair lasts ten days.', ['lasts 2023-06-12 publication present publication']],
  ['2023-06-12', 'The miners were trapped for three days in August 2010.', ['trapped 2010-08 stated expression none']],
  [
    '2023-06-12',
    'The man, who was arrested in October 2015 and sentenced to six years, was released on Friday.',
    [
      'arrested 2015-10 stated expression none',
      'sentenced 2015-10-01/2023-06-12 inherited later_in_sentence event',
      'released 2023-06-09 relative expression publication',
    ],
  ],
  [
    '2023-06-12',
    'The bomb exploded on Saturday and the police arrested a suspect on Sunday.',
    ['exploded 2023-06-10 relative expression publication', 'arrested 2023-06-11 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The company cut 200 jobs in May and closed two plants in June.',
    ['cut 2023-05 relative expression publication', 'closed 2023-06 relative expression publication'],
  ],
  [
    '2023-06-12',
    'On Friday, the rebels attacked the camp and seized the weapons.',
    ['attacked 2023-06-09 relative expression publication', 'seized 2023-06-09 inherited frame event'],
  ],
  [
    '2023-06-12',
    'On 4 April 1999, the rebels attacked the camp, killing twelve people.',
    ['attacked 1999-04-04 stated expression none', 'killing 1999-04-04 inherited same_time event'],
  ],
  [
    '2023-06-12',
    'He was arrested in October 2015 and convicted of fraud.',
    ['arrested 2015-10 stated expression none', 'convicted 2015-10-01/2023-06-12 inherited later_in_sentence event'],
  ],
  [
    '2023-06-12',
    'She resigned on Friday and left the country.',
    ['resigned 2023-06-09 relative expression publication', 'left 2023-06-09~ inherited shared_subject event'],
  ],
  [
    '2023-06-12',
    'The minister, speaking on Saturday, praised the police.',
    ['speaking 2023-06-10 relative expression publication', 'praised 2023-06-10 inherited same_time event'],
  ],
  [
    '2023-06-12',
    'The judge, speaking to reporters on Saturday, praised the police.',
    ['speaking 2023-06-10 relative expression publication', 'praised 2023-06-10 inherited same_time event'],
  ],
  [
    '2023-06-12',
    'The statement was made one day after the mayor resigned on Friday.',
    ['statement 2023-06-10 relative event_anchor event', 'resigned 2023-06-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The strike began two days after the minister announced the cuts on Wednesday.',
    [
      'began 2023-06-09 relative event_anchor event',
      'announced 2023-06-07 relative expression publication',
      'strike none none',
      'cuts none none',
    ],
  ],
  [
    '2023-06-12',
    'Two days before the vote on Sunday, the candidate withdrew.',
    ['withdrew 2023-06-09 relative event_anchor event', 'vote 2023-06-11 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The ferry sank on Friday. The next day, divers found the wreck.',
    [
      'sank 2023-06-09 relative expression publication',
      'found 2023-06-10 relative expression event',
      'wreck none none',
    ],
  ],
  [
    '2023-06-12',
    'The ferry sank on 2 March 2020. Three days later, divers found the wreck.',
    ['sank 2020-03-02 stated expression none', 'found 2020-03-05 relative expression event', 'wreck none none'],
  ],
  [
    '2023-06-12',
    'The ferry sank on Friday. Divers found the wreck.',
    [
      'sank 2023-06-09 relative expression publication',
      'found 2023-06-09~ inherited narrative event',
      'wreck none none',
    ],
  ],
  [
    '2023-06-12',
    'The ferry sank on Friday. Divers found the wreck. The owner apologised.',
    [
      'sank 2023-06-09 relative expression publication',
      'found 2023-06-09~ inherited narrative event',
      'wreck none none',
      'apologised 2023-06-09~ inherited story_day event',
    ],
  ],
  [
    '2023-06-12',
    'Police said the ferry sank on Friday.',
    ['said 2023-06-12~ publication lead publication', 'sank 2023-06-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The company said on Tuesday that it would close the plant in September.',
    ['said 2023-06-06 relative expression publication', 'close 2023-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    '“The ferry sank on Friday,” the captain said on Sunday.',
    ['sank 2023-06-09 relative expression publication', 'said 2023-06-11 relative expression publication'],
  ],
  [
    '2023-06-12',
    '“We met yesterday,” the envoy said on Friday.',
    ['met 2023-06-08 relative expression publication', 'said 2023-06-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    'Anna Berg announced the plan on Friday. Berg said the work would take a year.',
    [
      'announced 2023-06-09 relative expression publication',
      'plan none none',
      'said 2023-06-09 inherited same_speech event',
      'take none none',
    ],
  ],
  [
    '2023-06-12',
    'Anna Berg announced the plan on Friday. Earlier, the mayor opened the fair.',
    ['announced 2023-06-09 relative expression publication', 'plan none none', 'opened none none'],
  ],
  ['2023-06-12', 'Earlier, the mayor opened the fair.', ['opened none none']],
  [
    '2023-06-12',
    'The government announced the plan. The opposition criticised it. The unions welcomed the plan.',
    [
      'announced 2023-06-12~ publication lead publication',
      'plan none none',
      'criticised 2023-06-12~ publication lead publication',
      'welcomed 2023-06-12~ publication story_day publication',
      'plan none none',
    ],
  ],
  ['2023-06-12', 'Fire destroyed a market in Lagos.', ['destroyed 2023-06-12~ publication lead publication']],
  ['2023-06-12', 'The minister is visiting Japan.', ['visiting 2023-06-12 publication present publication']],
  ['2023-06-12', 'Rescuers are searching the river.', ['searching 2023-06-12 publication present publication']],
  [
    '2023-06-12',
    'The storm has killed twelve people.',
    ['killed 2023-06-12~ publication lead publication', 'storm none none'],
  ],
  [
    '2023-06-12',
    'The firm was founded in 1987. It made pumps and sold them abroad.',
    ['founded 1987 stated expression none', 'made none none', 'sold none none'],
  ],
  [
    '2023-06-12',
    'In 1996 a jury convicted him. He appealed and lost. Police said a new trial was likely.',
    [
      'convicted 1996 stated expression none',
      'appealed none none',
      'lost none none',
      'said 2023-06-12~ publication story_day publication',
      'was none none',
      'trial none none',
    ],
  ],
  [null, 'The ferry sank on Friday.', ['sank none expression']],
  [null, 'The ferry sank in 2019.', ['sank 2019 stated expression none']],
  [null, 'Fire destroyed a market in Lagos.', ['destroyed none none']],
  [null, 'The ferry sank last month.', ['sank none expression']],
  [
    null,
    'The ferry sank on 2 March 2020. Three days later, divers found the wreck.',
    ['sank 2020-03-02 stated expression none', 'found 2020-03-05 relative expression event', 'wreck none none'],
  ],
  [null, 'The minister is visiting Japan.', ['visiting none none']],
  [
    '2023-06-12',
    "Friday's explosion injured nine workers.",
    ['injured 2023-06-09 inherited same_time event', 'explosion 2023-06-09 relative expression publication'],
  ],
  ['2023-06-12', 'The 2015 accord limited enrichment.', ['limited none none', 'accord 2015 stated expression none']],
  [
    '2023-06-12',
    'A deadly attack in January on a mosque shocked the city.',
    ['shocked none none', 'attack 2023-01 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The president launched an attack in January.',
    ['launched 2023-01 relative expression publication', 'attack 2023-01 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The spokesman commented on the attack in January.',
    ['commented 2023-06-12~ publication lead publication', 'attack 2023-01 relative expression publication'],
  ],
  [
    '2023-06-12',
    'In a Wednesday speech, the chancellor defended the tax.',
    ['defended 2023-06-07 relative expression publication', 'speech 2023-06-07 relative expression publication'],
  ],
  [
    '2023-06-12',
    "Yesterday, at this year's congress, the party elected a leader.",
    ['elected 2023-06-11 relative expression publication', 'congress 2023 relative expression publication'],
  ],
  ['2023-06-12', 'The committee met in early 2018.', ['met 2018-01~/2018-04~ stated expression none']],
  [
    '2023-06-12',
    'He denied on Friday that he had lied.',
    ['denied 2023-06-09 relative expression publication', 'lied none none'],
  ],
  [
    '2023-06-12',
    'If the talks fail on Friday, the army will attack.',
    ['attack 2023-06-16 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The army would attack on Friday if the talks failed.',
    ['attack 2023-06-16 relative expression publication', 'failed none none', 'talks none none'],
  ],
  [
    '2023-06-12',
    'The president did not attend the summit on Friday.',
    ['attend 2023-06-09 relative expression publication', 'summit 2023-06-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    'When the vote ended on Sunday, supporters cheered.',
    [
      'ended 2023-06-11 relative expression publication',
      'cheered 2023-06-11 inherited same_time event',
      'vote none none',
    ],
  ],
  [
    '2023-06-12',
    'While ministers met on Thursday, farmers blocked the road.',
    ['met 2023-06-08 relative expression publication', 'blocked 2023-06-08 inherited same_time event'],
  ],
  [
    '2023-06-12',
    'After meeting the king on Friday, the envoy flew home.',
    [
      'meeting 2023-06-09 relative expression publication',
      'flew 2023-06-09/2023-06-12 inherited later_in_sentence event',
    ],
  ],
  ['2023-06-12', 'The king died on 30 February 2015.', ['died none expression']],
  ['2024-03-01', 'The dam burst on Thursday.', ['burst 2024-02-29 relative expression publication']],
  ['2024-03-01', 'The dam burst last February.', ['burst 2024-02 relative expression publication']],
  ['2020-01-01', 'The dam burst on Monday.', ['burst 2019-12-30 relative expression publication']],
  ['2020-01-01', 'The dam burst last month.', ['burst 2019-12 relative expression publication']],
  ['2020-01-01', 'The vote takes place next year.', ['vote 2021 relative expression publication']],
  ['2023-06-12T23:30:00-05:00', 'The dam burst yesterday.', ['burst 2023-06-11 relative expression publication']],
  [
    '2023-06-12',
    'The fighting stopped in December.',
    ['stopped 2022-12 relative expression publication', 'fighting none none'],
  ],
  ['2023-06-12', 'The law will take effect in 2025.', ['take 2025 stated expression none']],
  [
    '2023-06-12',
    'Parliament is expected to vote on Thursday.',
    ['expected none none', 'vote 2023-06-15 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The union said on Friday its members would strike next week.',
    ['said 2023-06-09 relative expression publication', 'strike 2023-06-19/2023-06-25 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The earthquake struck at 8 p.m. on Sunday.',
    ['struck 2023-06-11 relative expression publication', 'earthquake 2023-06-11 inherited same_time event'],
  ],
  ['2023-06-12', 'It happened about three years ago.', ['happened 2019~/2021~ relative expression publication']],
  [
    '2023-06-12',
    'Two days before the vote on Sunday, the candidate withdrew.',
    ['withdrew 2023-06-09 relative event_anchor event', 'vote 2023-06-11 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The candidate withdrew two days before the vote on Sunday.',
    ['withdrew 2023-06-09 relative event_anchor event', 'vote 2023-06-11 relative expression publication'],
  ],
  [
    '2023-06-12',
    'A week after the ferry sank on 2 March 2020, divers found it.',
    ['sank 2020-03-02 stated expression none', 'found 2020-03-09 relative event_anchor event'],
  ],
  [
    '2023-06-12',
    'The talks collapsed a day after they began on Thursday.',
    [
      'collapsed 2023-06-09 relative event_anchor event',
      'began 2023-06-08 relative expression publication',
      'talks none none',
    ],
  ],
  [
    '2023-06-12',
    'Ivan Petrov opened the congress on Friday. Petrov said the party was united. He warned that prices would rise.',
    [
      'opened 2023-06-09 relative expression publication',
      'said 2023-06-09~ inherited narrative event',
      'united none none',
      'warned 2023-06-09~ inherited same_speech event',
      'rise none none',
    ],
  ],
  [
    '2023-06-12',
    'Ivan Petrov addressed the nation on Friday. The speech was broadcast live.',
    [
      'addressed 2023-06-09 relative expression publication',
      'broadcast 2023-06-09~ inherited narrative event',
      'speech none none',
    ],
  ],
  [
    '2023-06-12',
    'Maria Lopez said on Friday that the talks are continuing.',
    [
      'said 2023-06-09 relative expression publication',
      'continuing 2023-06-09 inherited reported_state event',
      'talks none none',
    ],
  ],
  [
    '2023-06-12',
    'Maria Lopez said on Friday that she is preparing an appeal.',
    [
      'said 2023-06-09 relative expression publication',
      'preparing 2023-06-09 inherited reported_state event',
      'appeal none none',
    ],
  ],
  [
    '2023-06-12',
    'Rebels attacked a convoy on Saturday. Three drivers were killed. The trucks carried food to camps in the north. A spokesman said the attack was the worst of the year. The army sent helicopters.',
    [
      'attacked 2023-06-10 relative expression publication',
      'killed 2023-06-10~ inherited narrative event',
      'carried 2023-06-10~ inherited story_day event',
      'said 2023-06-10~ inherited story_day event',
      'was none none',
      'attack 2023-06-10 inherited same_event event',
      'sent 2023-06-10~ inherited story_day event',
    ],
  ],
  [
    '2023-06-12',
    'Earlier, Maria Lopez said the plan was dead. Lopez said it had cost too much. Ivan Petrov said it was alive.',
    [
      'said none none',
      'was none none',
      'plan none none',
      'said none none',
      'cost none none',
      'said 2023-06-12~ publication story_day publication',
      'was none none',
    ],
  ],
  [
    '2023-06-12',
    'Last week, an envoy said a deal was near. Two diplomats also said a deal was near.',
    [
      'said 2023-06-05/2023-06-11 relative expression publication',
      'was none none',
      'said 2023-06-05/2023-06-11 inherited story_day event',
      'was none none',
    ],
  ],
  [
    '2023-06-12',
    'On Friday, the rebels attacked the camp, but the army repelled them.',
    ['attacked 2023-06-09 relative expression publication', 'repelled 2023-06-09 inherited frame event'],
  ],
  [
    '2023-06-12',
    'In 2008, the bank collapsed and thousands lost their jobs.',
    ['collapsed 2008 stated expression none', 'lost 2008 inherited frame event'],
  ],
  ['2023-06-12', 'The king died on 18 June 2023.', ['died none expression']],
  [
    '2023-06-12',
    'The mine was opened in 1950, closed in 1990 and reopened last year.',
    [
      'opened 1950 stated expression none',
      'closed 1990 stated expression none',
      'reopened 2022 relative expression publication',
    ],
  ],
  [
    '2023-06-12',
    'The senator, who voted against the bill in March, said on Friday that he regretted the delay.',
    [
      'voted 2023-03 relative expression publication',
      'said 2023-06-09 relative expression publication',
      'regretted none none',
      'delay none none',
    ],
  ],
  [
    '2023-06-12',
    'A bill introduced in March passed the Senate on Friday.',
    ['introduced 2023-03 relative expression publication', 'passed 2023-06-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The museum reopened on Monday after being closed for three years.',
    ['reopened 2023-06-12 relative expression publication', 'closed none none'],
  ],
  [
    '2023-06-12',
    'The inquiry, which began in 2019, ended on Friday.',
    ['began 2019 stated expression none', 'ended 2023-06-09 relative expression publication', 'inquiry none none'],
  ],
  [
    '2023-06-12',
    'The ceasefire, brokered by Egypt in May, began on Friday.',
    [
      'brokered 2023-05 relative expression publication',
      'began 2023-06-09 relative expression publication',
      'ceasefire none none',
    ],
  ],
  [
    '2023-06-12',
    'The mayor resigned on Friday, hours after the court ruled.',
    [
      'resigned 2023-06-09 relative expression publication',
      'ruled 2023-06-07~/2023-06-09~ relative event_anchor event',
    ],
  ],
  [
    '2023-06-12',
    'The mayor said he resigned in May.',
    ['said 2023-06-12~ publication lead publication', 'resigned 2023-05 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The team will play Spain in the final on Sunday.',
    ['play 2023-06-18 relative expression publication', 'final 2023-06-18 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The treaty entered into force on 1 January 2021, five years after it was signed.',
    ['entered 2021-01-01 stated expression none', 'signed 2016 relative event_anchor event', 'treaty none none'],
  ],
  [
    '2023-06-12',
    'The company announced the merger in May and expects to complete it in September.',
    [
      'announced 2023-05 relative expression publication',
      'expects none none',
      'complete 2023-09 relative expression publication',
      'merger none none',
    ],
  ],
  [
    '2023-06-12',
    'There was an explosion near the station on Friday.',
    ['explosion 2023-06-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    'Two weeks after the coup on 1 February 2021, protests began.',
    ['began 2021-02-15 relative event_anchor event', 'coup 2021-02-01 stated expression none'],
  ],
  [
    '2023-06-12',
    'The minister will resign, the radio said on Friday.',
    ['resign none none', 'said 2023-06-09 relative expression publication'],
  ],
  ['2023-06-12', 'The game was played on Saturday night.', ['played 2023-06-10 relative expression publication']],
  [
    '2023-06-12',
    'Officials met in Geneva on June 3 and 4.',
    ['met 2023-06-03/2023-06-04 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The rebels freed the hostages on Saturday. The following day, they released the crew.',
    ['freed 2023-06-10 relative expression publication', 'released 2023-06-11 relative expression event'],
  ],
  ['2023-06-12', 'Two years earlier, he had left the party.', ['left none expression']],
  [
    '2023-06-12',
    'The court ruled in 2019. Two years earlier, he had left the party.',
    ['ruled 2019 stated expression none', 'left 2017 relative expression event'],
  ],
  [
    '2023-06-12',
    '“I will resign tomorrow,” the mayor said on Friday.',
    ['resign 2023-06-10 relative expression publication', 'said 2023-06-09 relative expression publication'],
  ],
  [
    '2023-06-12',
    'Unemployment fell last month, according to the labour ministry.',
    ['fell 2023-05 relative expression publication'],
  ],
  [
    '2023-06-12',
    'The ministry said on Friday that exports rose last month.',
    ['said 2023-06-09 relative expression publication', 'rose 2023-05 relative expression publication'],
  ],
  ['2023-06-12', 'The army has been fighting the rebels since 2014.', ['fighting 2014/.. stated expression none']],
  [
    '2023-06-12',
    'Hundreds were evacuated after a dam burst on Thursday.',
    [
      'evacuated 2023-06-08/2023-06-12 inherited later_in_sentence event',
      'burst 2023-06-08 relative expression publication',
    ],
  ],
  [
    null,
    'Maria Lopez said on Friday that exports rose in 2022.',
    ['said none expression', 'rose 2022 stated expression none'],
  ],
  [
    null,
    'The dam burst two days after the storm hit the town on 3 May 2022.',
    ['burst 2022-05-05 relative event_anchor event', 'hit 2022-05-03 stated expression none', 'storm none none'],
  ],
  [
    null,
    'Police said the man, who was arrested in 2015, was released last week.',
    ['said none none', 'arrested 2015 stated expression none', 'released none expression'],
  ],
  [
    '2021-11-30T09:00:00+02:00',
    'The parliament dissolved itself on Tuesday.',
    ['dissolved 2021-11-30 relative expression publication'],
  ],
  ['2021-11-30', 'The minister resigned in December.', ['resigned 2020-12 relative expression publication']],
  ['2021-11-30', 'The minister will resign in December.', ['resign 2021-12 relative expression publication']],
  [
    '2023-06-12',
    'The schools will remain closed until Friday.',
    ['remain ../2023-06-16 relative expression publication'],
  ],
  [
    '2023-06-12',
    'In March, the senate rejected the plan, and riots erupted the following week.',
    [
      'rejected 2023-03 relative expression publication',
      'erupted 2023-03-06~/2023-04-09~ relative expression event',
      'plan none none',
    ],
  ],
  [
    '2023-06-12',
    'The king met the bishop on Friday. They will meet again next month. He had flown to Rome two days earlier.',
    [
      'met 2023-06-09 relative expression publication',
      'meet 2023-07 relative expression publication',
      'flown 2023-06-07 relative expression event',
    ],
  ],
  [
    '2023-06-12',
    'She said she would call an election in the autumn.',
    [
      'said 2023-06-12~ publication lead publication',
      'call none none',
      'election 2023-09/2023-11 relative expression publication',
    ],
  ],
  [
    '2023-06-12',
    'A quake struck the island on Friday, officials said. It destroyed a school.',
    [
      'struck 2023-06-09 relative expression publication',
      'said 2023-06-12~ publication lead publication',
      'quake 2023-06-09 inherited same_time event',
      'destroyed 2023-06-09~ inherited narrative event',
    ],
  ],
  [
    '2023-06-12',
    'Miners ended a long strike on Friday.',
    ['ended 2023-06-09 relative expression publication', 'strike none none'],
  ],
  [
    '2023-06-12',
    'The firm said its chief, Dana Klein, would resign in July.',
    ['said 2023-06-12~ publication lead publication', 'resign 2023-07 relative expression publication'],
  ],
  [
    '2023-06-12',
    'Rebels shelled the port on Friday. The attack came a day after Kyiv signed a pact.',
    [
      'shelled 2023-06-09 relative expression publication',
      'came 2023-06-09~ inherited narrative event',
      'signed 2023-06-08~ relative event_anchor event',
      'attack none none',
      'pact 2023-06-08~ inherited same_time event',
    ],
  ],
  [
    '2023-06-12',
    'On Friday the bank announced a dividend for the first quarter.',
    ['announced 2023-06-09 relative expression publication'],
  ],
];

describe('the date of a clause', () => {
  test.each(ARTICLES)('%s: %s', (published, text, expected) => {
    const found = mentionsOf(text, published).map(({ trigger, date, rule, anchor }) =>
      date === null
        ? `${trigger.text} none ${rule}`
        : `${trigger.text} ${date.edtf} ${date.basis} ${rule} ${anchor.kind}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('why there is no date', () => {
  const why = (text: string, published: string | null): string | null | undefined =>
    mentionsOf(text, published)[0]?.why;

  test.each([
    'The ferry sank on Friday.',
    'The ferry sank last month.',
    'Fire destroyed a market.',
    'He is visiting Japan.',
  ])('an undated article says what would date "%s"', (text) => {
    expect(why(text, null)).toMatch(/--published.*articles\.csv/);
  });
  test('a day that is not in the calendar', () => {
    expect(why('The king died on 30 February 2015.', '2023-06-12')).toBe(
      '"30 February 2015": no such day in the calendar',
    );
  });
  test('a past clause after publication', () => {
    expect(why('The king died on 18 June 2023.', '2023-06-12')).toMatch(/after publication/);
  });
});

describe('what the date hangs on', () => {
  test('an event names the clause by its place', () => {
    const text = 'The ferry sank on Friday. The next day, divers found the wreck.';
    expect(mentionsOf(text, '2023-06-12')[1]?.anchor).toEqual({
      kind: 'event',
      date: '2023-06-09',
      ref: `a:${text.indexOf('sank')}`,
    });
  });
  test('each step down is less sure', () => {
    const sure = (text: string, at = 0): number => mentionsOf(text, '2023-06-12')[at]?.confidence ?? 0;
    const own = sure('The ferry sank on Friday.');
    const next = sure('The ferry sank on Friday. Divers found it.', 1);
    const guessed = sure('The ferry sank on Friday. Divers found it. The owner apologised.', 2);
    expect(own).toBeGreaterThan(next);
    expect(next).toBeGreaterThanOrEqual(guessed);
    expect(guessed).toBeGreaterThan(0);
  });
});
