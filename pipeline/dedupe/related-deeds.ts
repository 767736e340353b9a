import { conceptOfLemma } from './synonyms.ts';

/**
 * Deeds that reporters tell one event by, though the words mean different things: who was shot was killed and died. Weaker than the classes
 * of synonyms: two of a row are one event only where all else agrees. A deed stands in one row.
 */
const ROWS: readonly string[] = [
  'kill die shoot gun murder stab strangle execute assassinate assassination slaughter massacre lynch behead perish succumb pass suffocate drown suicide hang poison',
  'injure wound hurt maul',
  'attack strike hit target shell bombard raid storm bomb explode detonate blow',
  'fire blaze burn burn-down destroy gut engulf arson ignite torch devastate raze demolish rage',
  'earthquake rattle jolt shake hit rock aftershock magnitude feel',
  'arrest capture nab catch pick custody hold seize bust apprehend round haul',
  'charge accuse indict book arraign face',
  'convict find verdict guilty sentence jail imprison condemn',
  'acquit clear exonerate',
  'escape flee break walk run abscond slip',
  'steal rob snatch grab loot burgle ram smash',
  'kidnap abduct hostage hijack abduction hijacking seize',
  'foil thwart stop prevent repel avert interdict intercept disrupt',
  'check enter admit rehab admission hospitalize hospitalise',
  'leave depart exit quit',
  'resign step retire stand bow departure',
  'dismiss fire sack oust axe remove ouster',
  'hire appoint name tap install recruit promote',
  'replace succeed take',
  'release issue publish launch unveil reveal introduce debut present',
  'fix patch plug repair mend restore address',
  'cut sever damage break snap outage disrupt interrupt disruption',
  'buy acquire take-over merge purchase snap',
  'sell divest unload offload',
  'win beat defeat clinch top edge down stun upset overcome outlast knock victory triumph stop stoppage',
  'lose fall defeat loss',
  'retain keep defend hold',
  'score net',
  'sign ink seal',
  'agree accept',
  'elect vote win choose',
  'nominate pick select choose tap',
  'protest march rally riot vigil demonstrate picket clash rampage loot',
  'patrol deploy station send dispatch deployment',
  'meet hold host gather convene talks',
  'visit travel arrive trip tour',
  'approve pass adopt ratify clear endorse back authorize authorise',
  'reject veto block defeat turn-down',
  'overturn reverse quash annul strike-down',
  'ban bar prohibit outlaw suspend',
  'fine penalize penalise punish',
  'pay settle compensate',
  'rise climb jump surge soar gain increase',
  'fall drop plunge slump decline tumble sink slide',
  'crash collide plow ram derail overturn hit collision derailment',
  'sink capsize founder',
  'flood inundate swamp submerge',
  'evacuate flee displace evacuation',
  'find discover recover uncover locate spot',
  'search hunt look seek',
  'rescue save free release',
  'cancel postpone delay call-off suspend',
  'close shut shutter',
  'open begin start launch kick',
  'end finish conclude stop cease',
  'warn threaten caution',
  'order command direct demand require mandate',
  'ask request appeal urge call',
  'receive get award honor honour',
  'marry wed wedding marriage engage',
  'divorce separate split divorce',
  'born birth deliver',
  'transfer move transport relocate',
  'extradite deport expel deportation',
  'investigate probe examine inquiry investigation',
  'test try trial experiment',
  'build construct erect construction',
  'invest fund finance back',
  'host present emcee',
  'star play cast portray',
];

const rowOf = new Map<string, string>();
for (const row of ROWS) {
  const [name = '', ...others] = row.split(' ');
  for (const word of [name, ...others]) {
    const concept = conceptOfLemma(word);
    if (!rowOf.has(concept)) rowOf.set(concept, name);
  }
}

/** What a concept is met under: the row of deeds that it belongs to, or itself. */
export const deedFamily = (concept: string): string => {
  const row = rowOf.get(concept);
  return row === undefined ? concept : `~${row}`;
};
