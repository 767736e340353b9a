/** Verbs without an object: a bare past form of theirs is never a passive participle behind its noun ("the crowd marched"). */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  `abdicate abound acquiesce adjourn apologize appear arise arrive awake balk bicker capitulate cease clash climb coexist
  coincide collapse collide come comply consist converge correspond crawl culminate decline depart depend deteriorate die
  differ disagree disappear dissent dwindle elapse emanate emerge erupt evaporate exist expire explode fail faint fall
  falter flare flee flock flourish fluctuate frown gather go grumble happen hesitate insist interact intervene jump kneel
  last laugh lie linger listen live loom lurk march matter meddle occur partake participate peak persist plummet plunge
  prevail proceed protest quarrel rally react rebound recede refrain rejoice rely remain reply reside resign respond
  retaliate retreat retort rise roar rumble say scream seem shout skyrocket sleep slump smile soar speak stagnate stay
  stem strive struggle stumble succeed succumb surge surrender survive swim testify think thrive total tower tremble
  tumble vanish wait wander weep worsen yell yield`.split(/\s+/),
);
