/** What news says between its times. */
export const FILLER: readonly string[] = [
  'The ministry of transport said that the bridge across the river would stay shut for repairs.',
  'Local traders fear that it could cost them dearly.',
  '“We have had no answer from anyone in the capital,” said Mara Lindqvist, who owns a bakery next to the eastern ramp.',
  'The cracks were found by chance, when divers looked at the piers after a barge had hit one of them.',
  'A team of engineers, hired by the county, disagreed with the findings and asked for more tests.',
  'The council voted 12-7 to pay for a ferry, at a cost of some $2.4 million, and to move the market to the old harbour.',
  'Critics may well ask who will pay the bill in the end.',
  'The mayor, whose party leads in the polls, has promised not to raise any taxes.',
  'About 3,000 people use the bridge, and many of them take the long way round by the southern road.',
  'A spokesman for the firm that built it declined to comment.',
  'The union of bus drivers called the plan a bad joke that would please nobody at all.',
];
