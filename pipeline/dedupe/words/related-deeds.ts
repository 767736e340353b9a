import { conceptOf } from './synonyms.ts';

/**
 * Deeds that reporters tell one event by, though the words mean different things: who was shot was killed and died. Weaker than the classes
 * of synonyms: two of a row are one event only where all else agrees. A verb and its particle are written with a hyphen.
 */
const ROWS: readonly string[] = [
  'kill die shoot gun-down murder stab strangle execute assassinate assassination slaughter massacre lynch behead perish succumb pass-away suffocate drown poison',
  'injure wound hurt maul',
  'attack strike hit target shell bombard raid storm bomb explode detonate blow-up',
  'blaze fire burn burn-down destroy gut engulf arson ignite torch devastate raze demolish',
  'earthquake rattle jolt shake hit rock strike aftershock',
  'arrest capture nab catch custody seize bust apprehend round-up',
  'charge accuse indict arraign',
  'convict find verdict sentence jail imprison',
  'acquit clear exonerate',
  'escape flee break-out abscond run-away walk-away',
  'steal rob snatch grab loot burgle',
  'kidnap abduct abduction hijack hijacking',
  'foil thwart stop prevent repel avert interdict intercept',
  'check enter admit admission hospitalize hospitalise',
  'leave depart departure exit check-out walk-out',
  'resign resignation step-down retire departure',
  'dismiss fire sack oust ouster axe remove lay-off',
  'hire appoint name tap install recruit promote',
  'replace succeed take-over',
  'release issue publish launch unveil reveal introduce debut present',
  'fix patch plug repair mend restore',
  'cut sever damage disrupt disruption interrupt outage knock-out',
  'buy acquire take-over takeover merge purchase',
  'sell sell-off divest unload offload',
  'win beat defeat clinch top edge down stun upset overcome outlast triumph victory stop stoppage',
  'lose fall defeat loss',
  'retain keep defend hold-off',
  'elect vote win choose',
  'nominate pick select choose tap',
  'protest march rally riot vigil demonstrate clash',
  'patrol deploy deployment station send dispatch',
  'meet hold host gather convene talks',
  'visit travel arrive trip tour',
  'approve pass adopt ratify clear endorse back authorize authorise',
  'reject veto block turn-down vote-down',
  'overturn reverse quash annul strike-down throw-out',
  'ban bar prohibit outlaw suspend',
  'fine penalize penalise punish',
  'pay pay-out settle compensate',
  'rise climb jump surge soar gain increase',
  'fall drop plunge slump decline tumble sink slide fall-back',
  'crash collide collision plow ram derail derailment overturn',
  'sink capsize founder go-down',
  'flood inundate swamp submerge',
  'evacuate evacuation flee displace',
  'find discover recover uncover locate spot',
  'rescue save free release',
  'cancel postpone delay call-off suspend',
  'close shut shut-down shutter',
  'open begin start launch kick-off',
  'end finish conclude stop cease',
  'warn threaten caution',
  'order command direct demand require mandate',
  'ask request appeal urge call',
  'receive get award honor honour',
  'marry wed wedding marriage',
  'divorce separate split',
  'transfer move transport relocate',
  'extradite deport deportation expel send-back',
  'investigate investigation probe examine inquiry',
  'build construct construction erect',
];

const rowsOf = new Map<string, Set<string>>();
for (const row of ROWS) {
  const [name = '', ...others] = row.split(' ');
  for (const word of [name, ...others]) {
    const [verb = '', particle = ''] = word.split('-');
    const concept = conceptOf(verb, particle);
    rowsOf.set(concept, (rowsOf.get(concept) ?? new Set()).add(`~${name}`));
  }
}

/** What a concept is met under: the rows of deeds that it belongs to, else itself. */
export const deedFamilies = (concept: string): readonly string[] => [...(rowsOf.get(concept) ?? [concept])];
