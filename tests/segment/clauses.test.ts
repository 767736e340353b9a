import { describe, expect, test } from 'vitest';
import type { Clause } from '../../schemas/clause.ts';
import { clausesOf } from './clauses-of.ts';

/** "lemma form:relation<governor~link tense-aspect status kind by SUBJECT says SPEAKER": form is f, p, i or n. */
function written(clause: Clause, clauses: readonly Clause[]): string {
  const { trigger, form, relation, governor, link, tense, aspect, status, kind, subject, speaker } = clause;
  const above = governor === null ? '' : `<${clauses[governor]?.trigger.lemma}`;
  return [
    trigger.lemma,
    `${form[0]}:${relation}${above}${link === null ? '' : `~${link}`}`,
    aspect === 'simple' ? tense : `${tense}-${aspect}`,
    status,
    kind,
    ...(subject === null ? [] : [`by ${subject}`]),
    ...(speaker === null ? [] : [`says ${speaker}`]),
  ].join(' ');
}

const SENTENCES: readonly (readonly [sentence: string, clauses: readonly string[]])[] = [
  [
    'The minister said that the government had approved the plan.',
    [
      'say f:main past occurred statement',
      'approve f:content<say~that past-perfect occurred event',
      'plan n:nominal<approve none occurred event',
    ],
  ],
  [
    'The minister said the government had approved the plan.',
    [
      'say f:main past occurred statement',
      'approve f:content<say past-perfect occurred event',
      'plan n:nominal<approve none occurred event',
    ],
  ],
  [
    'The economy shrank in the first quarter, the central bank said.',
    ['shrink f:content<say past occurred event', 'say f:main past occurred statement'],
  ],
  [
    '“We will appeal the verdict,” said Maria Lopez, the defence lawyer.',
    [
      'appeal f:content<say future planned event says Maria Lopez',
      'say f:main past occurred statement by Maria Lopez',
      'verdict n:nominal<appeal none occurred event says Maria Lopez',
    ],
  ],
  [
    '“We will appeal the verdict,” Lopez said.',
    [
      'appeal f:content<say future planned event says Lopez',
      'say f:main past occurred statement by Lopez',
      'verdict n:nominal<appeal none occurred event says Lopez',
    ],
  ],
  [
    'The talks, officials said, collapsed on Tuesday.',
    [
      'say f:main past occurred statement',
      'collapse f:content<say past occurred event',
      'talks n:nominal<collapse none occurred event',
    ],
  ],
  [
    'The treaty, she added, would be signed in May.',
    [
      'add f:main past occurred statement',
      'sign f:content<add present planned event',
      'treaty n:nominal<sign none occurred event',
    ],
  ],
  [
    'Police arrested three men who had robbed a bank.',
    ['arrest f:main past occurred event', 'rob f:relative<arrest~who past-perfect occurred event'],
  ],
  [
    'The man who was arrested in October 2015 and sentenced to six years was freed.',
    [
      'arrest f:relative<free~who past occurred event',
      'sentence f:coordinate<arrest~and past occurred event',
      'free f:main past occurred event',
    ],
  ],
  [
    'The bridge, which opened in 1932, collapsed on Sunday.',
    ['open f:relative<collapse~which past occurred event', 'collapse f:main past occurred event'],
  ],
  [
    'Rescuers searched the village destroyed by the flood.',
    [
      'search f:main past occurred event',
      'destroy p:participial<search past occurred event',
      'flood n:nominal<destroy none occurred event',
    ],
  ],
  [
    'The sanctions imposed last year have hurt the economy.',
    [
      'impose p:participial<hurt past occurred event',
      'hurt f:main past-perfect occurred event',
      'sanction n:nominal<impose none occurred event',
    ],
  ],
  [
    'A bill introduced in March passed the Senate on Friday.',
    ['introduce p:participial<pass past occurred event', 'pass f:main past occurred event'],
  ],
  ['France and Germany held talks in Berlin.', ['talks f:main past occurred event by France']],
  ['Iran and the US held talks on Monday.', ['talks f:main past occurred event by Iran']],
  [
    'The police chief resigned and the mayor named a successor.',
    ['resign f:main past occurred event', 'name f:coordinate<resign~and past occurred event'],
  ],
  [
    'The striker scored twice and set up a third goal.',
    ['score f:main past occurred event', 'set f:coordinate<score~and past occurred event'],
  ],
  [
    'He was convicted of fraud and sentenced to four years in prison.',
    ['convict f:main past occurred event', 'sentence f:coordinate<convict~and past occurred event'],
  ],
  ['The factory was closed by regulators in 2019.', ['close f:main past occurred event']],
  ['The suspect has been charged with murder.', ['charge f:main past-perfect occurred event']],
  ['The company has never paid a dividend.', ['pay f:main past-perfect denied event']],
  ['The company did not publish its results.', ['publish f:main past denied event']],
  ['The president has not signed the bill.', ['sign f:main past-perfect denied event']],
  [
    'The government denied that it had paid a ransom.',
    [
      'deny f:main past occurred statement',
      'pay f:content<deny~that past-perfect denied event',
      'ransom n:nominal<pay none denied event',
    ],
  ],
  [
    'The airline denied reports of a merger.',
    ['deny f:main past occurred statement', 'merger n:nominal<deny none denied event'],
  ],
  [
    'If the court rejects the appeal, he will be extradited.',
    [
      'reject f:adverbial<extradite~if present hypothetical statement',
      'extradite f:main future planned event',
      'appeal n:nominal<reject none occurred event',
    ],
  ],
  [
    'He would resign if the party lost the vote.',
    [
      'resign f:main present hypothetical event',
      'lose f:adverbial<resign~if past hypothetical event',
      'vote n:nominal<lose none occurred event',
    ],
  ],
  [
    'Unless rain falls, the harvest will fail.',
    [
      'fall f:adverbial<fail~unless present hypothetical event',
      'fail f:main future planned event',
      'harvest n:nominal<fail none occurred event',
    ],
  ],
  [
    'The union threatened to strike.',
    ['threaten f:main past occurred event', 'strike i:content<threaten~to none planned event'],
  ],
  [
    'The group plans to open ten stores next year.',
    ['plan f:main present ongoing event', 'open i:content<plan~to none planned event'],
  ],
  [
    'Parliament is expected to vote on Thursday.',
    ['expect f:main present ongoing state', 'vote i:content<expect~to none planned event'],
  ],
  [
    'The army vowed to retake the town.',
    ['vow f:main past occurred event', 'retake i:content<vow~to none planned event'],
  ],
  [
    'After meeting the king, the envoy flew to Paris.',
    ['meet p:participial<fly~after none-progressive occurred event', 'fly f:main past occurred event'],
  ],
  [
    'Before leaving office, she pardoned twelve prisoners.',
    ['leave p:participial<pardon~before none-progressive occurred event', 'pardon f:main past occurred event'],
  ],
  [
    'The firm cut costs by closing two plants.',
    ['cut f:main past occurred event', 'close p:participial<cut~by none-progressive occurred event'],
  ],
  [
    'The police found the car after searching the area for two days.',
    ['find f:main past occurred event', 'search p:participial<find~after none-progressive occurred event'],
  ],
  [
    'A deadly attack in January on a mosque in Quetta shocked the country.',
    ['shock f:main past occurred event', 'attack n:nominal<shock none occurred event'],
  ],
  [
    "Friday's explosion injured nine workers.",
    ['injure f:main past occurred event', 'explosion n:nominal<injure none occurred event'],
  ],
  [
    'The 2015 accord limited enrichment.',
    ['limit f:main past occurred event', 'accord n:nominal<limit none occurred event'],
  ],
  [
    'Both sides confirmed talks in the past few weeks.',
    ['confirm f:main past occurred statement', 'talks n:nominal<confirm none occurred event'],
  ],
  ['Negotiations took place in Geneva in May.', ['negotiation f:main past occurred event']],
  ['The leader made a statement on Sunday.', ['statement f:main past occurred statement']],
  ['The prime minister gave a speech in Parliament on Wednesday.', ['speech f:main past occurred event']],
  ['An election will be held in November.', ['election f:main future planned event']],
  [
    'Announced on Monday, the deal is worth $2 billion.',
    ['announce p:participial<be past occurred statement', 'be f:main present ongoing state'],
  ],
  ['Among the dead were two children.', ['be f:main past occurred state']],
  ['The mayor, a former judge, resigned on Tuesday.', ['resign f:main past occurred event']],
  ['John Smith, the chief executive, sold his shares in May.', ['sell f:main past occurred event by John Smith']],
  [
    'The judge, speaking on Friday, rejected the claim.',
    [
      'speak p:participial<reject none-progressive occurred statement',
      'reject f:main past occurred statement',
      'claim n:nominal<reject none occurred statement',
    ],
  ],
  [
    'The company has “failed to protect its workers,” the union said.',
    [
      'fail f:content<say past-perfect occurred event',
      'protect i:content<fail~to none denied event',
      'say f:main past occurred statement',
    ],
  ],
  [
    'He said the bank was “in good health” and would pay its debts.',
    [
      'say f:main past occurred statement',
      'be f:content<say past occurred state',
      'pay f:coordinate<be~and present hypothetical event',
    ],
  ],
  [
    '“The war is over,” the president declared. “We have won.”',
    [
      'be f:content<declare present ongoing state',
      'declare f:main past occurred statement',
      'war n:nominal<be none occurred event',
      'win f:main past-perfect occurred event',
    ],
  ],
  [
    'The company reports a loss.',
    ['report f:main present ongoing statement', 'loss n:nominal<report none occurred event'],
  ],
  ['The company reports its results on Tuesday.', ['report f:main present ongoing statement']],
  ['The reports were false.', ['be f:main past occurred state']],
  ['He rejected claims of fraud.', ['reject f:main past occurred statement']],
  ['She claims the paper lied.', ['claim f:main present ongoing statement', 'lie f:content<claim past occurred state']],
  ['The talks failed.', ['fail f:main past occurred event', 'talks n:nominal<fail none occurred event']],
  ['The attempts failed.', ['fail f:main past occurred event', 'attempt n:nominal<fail none occurred event']],
  [
    'The rebels attempted a coup in 2016.',
    ['attempt f:main past occurred event', 'coup n:nominal<attempt none occurred event'],
  ],
  [
    'The sanctions hurt the economy.',
    ['hurt f:main past occurred event', 'sanction n:nominal<hurt none occurred event'],
  ],
  ['Washington sanctions the bank.', ['sanction f:main present ongoing event by Washington']],
  ['The central bank set the rate at 5 percent.', ['set f:main past occurred event']],
  ['The central bank cut rates on Thursday.', ['cut f:main past occurred event']],
  ['The storm left 12 people dead.', ['leave f:main past occurred event', 'storm n:nominal<leave none occurred event']],
  ['Thousands left the city on Saturday.', ['leave f:main past occurred event']],
  [
    'The inquiry found that the pilot was tired.',
    [
      'find f:main past occurred event',
      'tire f:content<find~that past occurred event',
      'inquiry n:nominal<find none occurred event',
    ],
  ],
  ['Police put the death toll at 30.', ['put f:main past occurred event']],
  [
    'The earthquake struck at dawn on Monday, killing dozens and destroying homes.',
    [
      'strike f:main past occurred event',
      'kill p:participial<strike none-progressive occurred event',
      'destroy p:participial<kill none-progressive occurred event',
      'earthquake n:nominal<strike none occurred event',
    ],
  ],
  [
    'A fire broke out at a warehouse in Leeds on Sunday night.',
    ['break f:main past occurred event', 'fire n:nominal<break none occurred event'],
  ],
  [
    'Heavy rain caused floods that killed 20 people in Kerala in August 2018.',
    ['cause f:main past occurred event', 'kill f:relative<cause~that past occurred event'],
  ],
  [
    'The volcano erupted twice last week, forcing thousands to flee.',
    [
      'erupt f:main past occurred event',
      'force p:participial<erupt none-progressive occurred event',
      'flee i:content<force~to none occurred event',
    ],
  ],
  [
    'The ministry said at least 40 people had died and 200 were missing.',
    [
      'say f:main past occurred statement',
      'die f:content<say past-perfect occurred event',
      'miss f:coordinate<die~and past-progressive occurred event',
    ],
  ],
  [
    'The hurricane is expected to make landfall on Wednesday.',
    [
      'expect f:main present ongoing state',
      'landfall i:content<expect~to none planned event',
      'hurricane n:nominal<expect none occurred event',
    ],
  ],
  [
    'Officials warned that the dam could burst.',
    ['warn f:main past occurred statement', 'burst f:content<warn~that present hypothetical event'],
  ],
  ['Arsenal beat Chelsea 2-1 on Saturday.', ['beat f:main past occurred event by Arsenal']],
  ['Serena Williams won her first title in 1999.', ['win f:main past occurred event by Serena Williams']],
  ['The Kenyan runner broke the world record in Berlin in 2022.', ['break f:main past occurred event']],
  [
    'The match was postponed because of snow.',
    ['postpone f:main past occurred event', 'match n:nominal<postpone none occurred event'],
  ],
  [
    'He joined the club in 2010 after leaving Porto.',
    ['join f:main past occurred event', 'leave p:participial<join~after none-progressive occurred event'],
  ],
  [
    'The team will play Spain in the final on Sunday.',
    ['play f:main future planned event', 'final n:nominal<play none planned event'],
  ],
  ['Russian forces shelled the town overnight.', ['shell f:main past occurred event']],
  [
    'Troops withdrew from the border after the ceasefire took effect.',
    [
      'withdraw f:main past occurred event',
      'take f:adverbial<withdraw~after past occurred event',
      'ceasefire n:nominal<take none occurred event',
    ],
  ],
  [
    'The rebels said they had captured the airport, but the government denied it.',
    [
      'say f:main past occurred statement',
      'capture f:content<say past-perfect occurred event',
      'deny f:coordinate<say~but past occurred statement',
    ],
  ],
  [
    'The ceasefire, brokered by Egypt, began on Friday.',
    [
      'broker p:participial<begin past occurred event',
      'begin f:main past occurred event',
      'ceasefire n:nominal<begin none occurred event',
    ],
  ],
  [
    'The army said it killed two militants who tried to cross the border.',
    [
      'say f:main past occurred statement',
      'kill f:content<say past occurred event',
      'try f:relative<kill~who past occurred event',
      'cross i:content<try~to none hypothetical event',
    ],
  ],
  [
    'NATO launched air strikes against the convoy in April 1999.',
    ['launch f:main past occurred event by NATO', 'strike n:nominal<launch none occurred event'],
  ],
  [
    'The shelling has continued since Monday.',
    ['continue f:main past-perfect occurred event', 'shelling n:nominal<continue none occurred event'],
  ],
  ['The jury acquitted him in 2004.', ['acquit f:main past occurred event']],
  ['A court in Milan jailed the banker for eight years.', ['jail f:main past occurred event']],
  ['She pleaded guilty in March to two counts of theft.', ['plead f:main past occurred statement']],
  [
    'The ruling overturned a 1973 decision.',
    [
      'overturn f:main past occurred event',
      'ruling n:nominal<overturn none occurred event',
      'decision n:nominal<overturn none occurred event',
    ],
  ],
  [
    'The lawyer argued that the law violated the constitution.',
    ['argue f:main past occurred statement', 'violate f:content<argue~that past occurred event'],
  ],
  [
    'The gang is accused of smuggling drugs.',
    ['accuse f:main present ongoing statement', 'smuggle i:content<accuse~to none hypothetical event'],
  ],
  [
    'Detectives are investigating the murder of a teacher.',
    [
      'investigate f:main present-progressive ongoing event by Detectives',
      'murder n:nominal<investigate none occurred event',
    ],
  ],
  ['The shooting occurred shortly before midnight.', ['shooting f:main past occurred event']],
  ['Apple unveiled a new phone on Tuesday.', ['unveil f:main past occurred event by Apple']],
  [
    'Shares in Toyota rose 3 percent after the company raised its forecast.',
    ['rise f:main past occurred event', 'raise f:adverbial<rise~after past occurred event'],
  ],
  [
    'The merger was announced in May and completed in July.',
    [
      'announce f:main past occurred statement',
      'complete f:coordinate<announce~and past occurred event',
      'merger n:nominal<announce none occurred event',
    ],
  ],
  [
    'The startup, founded in 2012, employs 300 people.',
    ['found p:participial<employ past occurred event', 'employ f:main present ongoing event'],
  ],
  [
    'The bank agreed to pay a fine of $5 million.',
    [
      'agree f:main past occurred event',
      'pay i:content<agree~to none planned event',
      'fine n:nominal<pay none planned event',
    ],
  ],
  ['Inflation rose to 9 percent in June, up from 8 percent in May.', ['rise f:main past occurred event']],
  ['The retailer is closing 50 stores.', ['close f:main present-progressive ongoing event']],
  ['Unemployment fell last month, according to the labour ministry.', ['fall f:main past occurred event']],
  ['According to police, the driver fled.', ['flee f:main past occurred event']],
  [
    'The senator, who voted against the bill, said he regretted the delay.',
    [
      'vote f:relative<say~who past occurred event',
      'say f:main past occurred statement',
      'regret f:content<say past occurred state',
      'delay n:nominal<regret none occurred event',
    ],
  ],
  [
    'The party elected a new leader whose first act was to call an election.',
    [
      'elect f:main past occurred event',
      'be f:relative<elect~whose past occurred state',
      'call i:content<be~to none hypothetical statement',
      'election n:nominal<call none hypothetical event',
    ],
  ],
  [
    'While the ministers were meeting, protesters blocked the road.',
    ['meet f:adverbial<block~while past-progressive occurred event', 'block f:main past occurred event'],
  ],
  [
    'When the vote ended, supporters cheered.',
    [
      'end f:adverbial<cheer~when past occurred event',
      'cheer f:main past occurred event',
      'vote n:nominal<end none occurred event',
    ],
  ],
  [
    'The president said on Monday he would visit Japan in July.',
    ['say f:main past occurred statement', 'visit f:content<say present planned event'],
  ],
  [
    'Asked about the report, the spokesman declined to comment.',
    [
      'ask p:participial<decline past occurred statement',
      'decline f:main past occurred statement',
      'comment i:content<decline~to none denied statement',
    ],
  ],
  [
    'The chancellor is to meet the president on Friday.',
    ['be f:main present ongoing state', 'meet i:content<be~to none planned event'],
  ],
  [
    'The opposition called for the resignation of the minister.',
    ['call f:main past occurred statement', 'resignation n:nominal<call none occurred event'],
  ],
  ['It was the third attack since May.', ['be f:main past occurred state', 'attack n:nominal<be none occurred event']],
  ['There was an explosion near the station on Friday.', ['explosion f:main past occurred event']],
  ['There were no talks.', ['talks f:main past denied event']],
  [
    'The two leaders, who last met in 2019, discussed trade and signed three agreements.',
    [
      'meet f:relative<discuss~who past occurred event',
      'discuss f:main past occurred event',
      'sign f:coordinate<discuss~and past occurred event',
      'agreement n:nominal<sign none occurred event',
    ],
  ],
  [
    'The court ordered the company to pay damages.',
    ['order f:main past occurred event', 'pay i:content<order~to none hypothetical event'],
  ],
  [
    'The government wants to raise taxes.',
    ['want f:main present ongoing state', 'raise i:content<want~to none hypothetical event'],
  ],
  [
    'The government raised taxes to fund the war.',
    [
      'raise f:main past occurred event',
      'fund i:content<raise~to none hypothetical event',
      'war n:nominal<fund none occurred event',
    ],
  ],
  ['The king died on Tuesday at the age of 90.', ['die f:main past occurred event']],
  [
    'Born in Lyon in 1950, he became a priest.',
    ['bear p:participial<become past occurred state', 'become f:main past occurred event'],
  ],
  ['The ship sank off the coast of Greece with 700 people on board.', ['sink f:main past occurred event']],
  ['Neither side has commented.', ['comment f:main past-perfect denied statement']],
  [
    'Hundreds of people were evacuated after a dam burst near the town on Thursday.',
    ['evacuate f:main past occurred event', 'burst f:adverbial<evacuate~after past occurred event'],
  ],
  [
    'The prime minister, who took office in 2021, has promised to cut spending.',
    [
      'take f:relative<promise~who past occurred event',
      'promise f:main past-perfect occurred event',
      'cut i:content<promise~to none planned event',
    ],
  ],
  [
    'The spokesman told reporters that the hostages were alive.',
    ['tell f:main past occurred statement', 'be f:content<tell~that past occurred state'],
  ],
  [
    'The court heard that the defendant had bought the knife two days before the attack.',
    [
      'hear f:main past occurred event',
      'buy f:content<hear~that past-perfect occurred event',
      'attack n:nominal<buy none occurred event',
    ],
  ],
  [
    '“We lost everything,” he said, adding that the fire spread in minutes.',
    [
      'lose f:content<say past occurred event',
      'say f:main past occurred statement',
      'add p:participial<say none-progressive occurred statement',
      'spread f:content<add~that past occurred event',
      'fire n:nominal<spread none occurred event',
    ],
  ],
  [
    'The union said on Friday that its members would strike next week.',
    ['say f:main past occurred statement', 'strike f:content<say~that present planned event'],
  ],
  [
    'The talks are due to resume on Monday.',
    [
      'be f:main present ongoing state',
      'resume i:content<be~to none planned event',
      'talks n:nominal<be none occurred event',
    ],
  ],
  [
    'The minister is set to resign.',
    ['set f:main present ongoing event', 'resign i:content<set~to none planned event'],
  ],
  [
    'No one was injured in the crash.',
    ['injure f:main past denied event', 'crash n:nominal<injure none occurred event'],
  ],
  ['The report found no evidence of fraud.', ['find f:main past occurred event']],
  [
    'The company’s plans to build a refinery were dropped.',
    [
      'build i:content<drop~to none hypothetical event',
      'drop f:main past occurred event',
      'plan n:nominal<build none occurred event',
    ],
  ],
  [
    'The president visited Berlin in May 2019 and met the chancellor.',
    ['visit f:main past occurred event', 'meet f:coordinate<visit~and past occurred event'],
  ],
  [
    'In 2008, the bank collapsed and thousands lost their jobs.',
    ['collapse f:main past occurred event', 'lose f:coordinate<collapse~and past occurred event'],
  ],
  [
    'The accident happened when a truck hit a bus on Sunday.',
    ['accident f:main past occurred event', 'hit f:adverbial<accident~when past occurred event'],
  ],
  [
    'The plane, carrying 150 passengers, landed safely.',
    ['carry p:participial<land none-progressive occurred event', 'land f:main past occurred event'],
  ],
  [
    'Two soldiers were killed and five wounded in the ambush.',
    [
      'kill f:main past occurred event',
      'wound f:coordinate<kill~and past occurred event',
      'ambush n:nominal<wound none occurred event',
    ],
  ],
  [
    'The dispute between China and Japan escalated in 2012.',
    ['escalate f:main past occurred event', 'dispute n:nominal<escalate none occurred event'],
  ],
  [
    'Germany, France and Italy signed the pact in Rome in 1957.',
    ['sign f:main past occurred event by Germany', 'pact n:nominal<sign none occurred event'],
  ],
  ['He has been held without trial since 2020.', ['hold f:main past-perfect occurred event']],
  ['The volcano has been erupting since Tuesday.', ['erupt f:main past-progressive occurred event']],
  [
    'Local media reported that the rebels had seized the port.',
    ['report f:main past occurred statement', 'seize f:content<report~that past-perfect occurred event'],
  ],
  [
    'The regulator is investigating whether the bank misled clients.',
    [
      'investigate f:main present-progressive ongoing event',
      'mislead f:content<investigate~whether past hypothetical event',
    ],
  ],
  [
    'Without naming the firm, the minister criticised its conduct.',
    ['name p:participial<criticize none-progressive denied event', 'criticize f:main past occurred statement'],
  ],
  [
    'The chief executive will step down in June, the company announced on Tuesday.',
    ['step f:content<announce future planned event', 'announce f:main past occurred statement'],
  ],
  [
    'The rescue of the miners took three days.',
    ['take f:main past occurred event', 'rescue n:nominal<take none occurred event'],
  ],
  [
    'Protests erupted across the country after the verdict was announced.',
    [
      'erupt f:main past occurred event',
      'announce f:adverbial<erupt~after past occurred statement',
      'verdict n:nominal<announce none occurred event',
    ],
  ],
  [
    'The mayor refused to resign.',
    ['refuse f:main past occurred statement', 'resign i:content<refuse~to none denied event'],
  ],
  [
    'The champion failed to qualify for the final.',
    [
      'fail f:main past occurred event',
      'qualify i:content<fail~to none denied event',
      'final n:nominal<qualify none occurred event',
    ],
  ],
  [
    'The airline has cancelled 200 flights because of the strike.',
    [
      'cancel f:main past-perfect occurred event',
      'flight n:nominal<cancel none denied event',
      'strike n:nominal<cancel none occurred event',
    ],
  ],
  ['Ukraine and Russia exchanged prisoners on Wednesday.', ['exchange f:main past occurred event by Ukraine']],
  [
    'The company sold the unit for $3 billion to pay off debt.',
    ['sell f:main past occurred event', 'pay i:content<sell~to none hypothetical event'],
  ],
  [
    'Born in 1930, the painter moved to Paris in 1952.',
    ['bear p:participial<move past occurred state', 'move f:main past occurred event'],
  ],
  [
    'The ship had left Piraeus on Monday before it caught fire.',
    ['leave f:main past-perfect occurred event', 'catch f:adverbial<leave~before past occurred event'],
  ],
  [
    'The hospital said that a nurse who treated the patient had fallen ill.',
    [
      'say f:main past occurred statement',
      'treat f:relative<say~who past occurred event',
      'fall f:content<say past-perfect occurred event',
    ],
  ],
  [
    'Voters rejected the proposal in a referendum in June 2016.',
    [
      'reject f:main past occurred statement',
      'proposal n:nominal<reject none occurred statement',
      'referendum n:nominal<reject none occurred event',
    ],
  ],
  ['The government has yet to comment.', ['comment f:main past-perfect denied statement']],
  [
    'The army seized power in a coup in February 2021.',
    ['seize f:main past occurred event', 'coup n:nominal<seize none occurred event'],
  ],
  [
    'The drug was approved in 2003 but withdrawn two years later.',
    ['approve f:main past occurred event', 'withdraw p:participial<approve past occurred event'],
  ],
];

describe('the clauses of a sentence', () => {
  test.each(SENTENCES)('%s', (sentence, expected) => {
    const clauses = clausesOf(sentence);
    expect(clauses.map((clause) => written(clause, clauses))).toEqual(expected);
  });
});
