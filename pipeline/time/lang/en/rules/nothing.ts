import { row } from '../row.ts';
import { exact, lengthOf } from './amounts.ts';

const NOTHING = lengthOf(exact(1), 'day');
const nothing = (id: string, pattern: string) => row(id, 'nothing', pattern, () => NOTHING, []);

/** What looks like a time and is none: read, so that nothing shorter is read there, and passed over. */
export const nothings = [
  nothing('age', 'the? @amount -? $unit|$units -? old|olds'),
  nothing('age/aged', 'aged @length'),
  nothing('fraction', '$num - quarters|quarter'),
  nothing('fraction/of', '$num quarters of the|a|an|all|its|their|his|her|them|those'),
  nothing('quarter-of', 'a quarter of'),
  // the fall of a city or a government is no season
  nothing('fall-of', 'the? fall of'),
  nothing(
    'degrees',
    '$warmth was|were|will|should|could|may? be|reach|dip|climb|fall|drop|rise? in|into|to|around|near|from? the $part? -? $decadeShort|$tensDecade',
  ),
  nothing('ages', 'his|her|their|my|our $part? -? $decadeShort|$tensDecade'),
  nothing('weekday/title', '$weekday night? $title'),
  nothing('festive', '@holiday $festive'),
  nothing('paper', '$unitLy $title'),
  nothing('paper/today', 'usa|russia|india today'),
  nothing('paper/sunday', 'mail|independent|observer on sunday'),
  nothing('programme', 'today|tonight programme|show'),
  nothing('game', '$nth -? quarter|half touchdown|lead|comeback|goal|field|rally|substitute|strike|penalty|try'),
  nothing('point', 'a|half quarter -? point|percentage|mile|pounder'),
  nothing('current', 'current account|accounts|affairs|events'),
  nothing('day-trader', 'a day trader|trip|laborer|labourer|job|care|school'),
  nothing('sunday-best', 'sunday best|school|roast'),
  nothing(
    'place/season',
    'winter|summer|spring|fall|autumn park|haven|palace|olympics|paralympics|games|garden|gardens|hill|valley|lake|branch|springs',
  ),
  nothing('weekday/named', 'black|bloody|super|cyber $weekday'),
  row('after-another', 'nothing', 'that? $unit after|by $unit', (c) => (c.word(0) === c.word(1) ? NOTHING : null), []),
];
