/**
 * Nouns that tell of an event. `noun=verb` names the verb of the same event, `noun=` a verb of the same spelling, a bare noun
 * none. The spelling of a plural that is a word of its own ("talks") stands as it is.
 */
const EVENTS = `
abdication=abdicate abduction=abduct abolition=abolish abortion=abort abstention=abstain acceptance=accept
accession=accede accident acclamation accord accreditation=accredit accusation=accuse acquisition=acquire
acquittal=acquit activation=activate adherence=adhere adjournment=adjourn admission=admit adoption=adopt advance=
affirmation=affirm aftershock aggression agreement=agree airing=air airlift= air-strike airstrike allegation=allege
allocation=allocate ambush= amendment=amend amnesty amputation=amputate annexation=annex anniversary
announcement=announce annulment=annul apology=apologize appeal= appearance=appear appointment=appoint
apprehension=apprehend appropriation=appropriate approval=approve armistice arraignment=arraign arrest= arrival=arrive
arson ascent=ascend assassination=assassinate assault= assertion=assert assessment=assess assignment=assign
assimilation=assimilate asylum atrocity attack= attempt= auction= audit= authorization=authorize autopsy avalanche
award= bail bailout ban= bankruptcy banquet battle= beating=beat beheading=behead betrayal=betray bid= birth birthday
blackout blast= blaze blizzard blockade= blockage=block bloodbath bloodletting bloodshed blunder= boarding=board
bombardment=bombard bombing=bomb boycott= brawl= breach= breakaway breakdown break-in breakout breakthrough break-up
breakup briefing=brief broadcast= burglary burial=bury burning=burn burnout buyback buy-back buyout buy-out byelection
by-election callup call-up campaign= cancellation=cancel candidacy capitulation=capitulate capture= carjacking=carjack
carnage catastrophe ceasefire cease-fire celebration=celebrate ceremony certification=certify championship
championships clampdown clash= clearance=clear clear-out climb= closing=close closure=close collapse=
collision=collide combat comeback commemoration=commemorate commencement=commence commissioning=commission
commutation=commute complaint=complain completion=complete compromise= concealment=conceal concert concession=concede
conclave condemnation=condemn conference confession=confess confinement=confine confirmation=confirm
confiscation=confiscate conflagration conflict confrontation=confront conquest=conquer conscription=conscript
consolidation=consolidate conspiracy=conspire consultation=consult contamination=contaminate contest=
contraction=contract convention conversion=convert conviction=convict coronation=crown correction=correct
counterattack= countermove counter-offensive counteroffensive counterstrike countersuit coup cover-up crackdown crash=
cremation=cremate crisis criticism=criticize crossing=cross crusade cull=cull culling=cull culmination=culminate
curfew cut= cutback cyberattack cyclone deadlock death=die debacle debate= debut= decapitation=decapitate
decision=decide declaration=declare decline= decommissioning=decommission decree= default= defeat= defection=defect
deforestation degradation=degrade delay= deletion=delete deliberation=deliberate delivery=deliver deluge demise
demobilization=demobilize demolition=demolish demonstration=demonstrate denial=deny departure=depart depletion=deplete
deployment=deploy deportation=deport deposition=depose derailment=derail derby deregulation=deregulate descent=descend
desertion=desert destruction=destroy detention=detain deterioration=deteriorate detonation=detonate
devaluation=devalue diagnosis=diagnose disappearance=disappear disarmament=disarm disaster disbandment=disband
discharge= disclosure=disclose discovery=discover discussion=discuss disengagement=disengage
disintegration=disintegrate dislocation dismemberment=dismember dismissal=dismiss dispatch= dispersal=disperse
displacement=displace disposal=dispose dispute= disqualification=disqualify disruption=disrupt dissolution=dissolve
distribution=distribute disturbance diversion=divert divestment=divest divorce= donation=donate doping downfall
downgrade= downturn draft= draw= drill= drop= drought drowning=drown duel= earthquake eclipse= ejection=eject
election=elect electrocution=electrocute elimination=eliminate emancipation embargo= emergence=emerge emergency
enactment=enact encirclement=encircle encounter= endorsement=endorse enforcement=enforce enlargement=enlarge
enlistment=enlist entrapment=entrap entry=enter epidemic eradication=eradicate eruption=erupt escalation=escalate
escape= eulogy evacuation=evacuate evaluation=evaluate eviction=evict exam examination=examine exchange=
execution=execute exercise= exhibition=exhibit exhumation=exhume exile= exit= exodus exoneration=exonerate
expansion=expand expedition experiment= expiration=expire expiry=expire exploitation=exploit exploration=explore
explosion=explode expropriation=expropriate expulsion=expel extension=extend extermination=exterminate extinction
extortion=extort extradition=extradite falsification=falsify famine festival feud= fight= fighting=fight filing=file
final finale fine= firefight firing=fire fistfight flare-up flight=fly flood= flooding=flood flotation=float flotilla
fly-by flyover foray foreclosure=foreclose forfeiture=forfeit founding=found fraud freeze= fumigation fundraiser
funeral furlough= gaffe gala gathering=gather genocide graduation=graduate groundbreaking grounding=ground gunbattle
gunfight gunfire gunshot hack= hacking=hack hailstorm handout handover handshake hanging=hang harassment=harass
harvest= hearing=hear heatwave heist hijacking=hijack hike= hit-and-run holdup holocaust homicide
hospitalization=hospitalize hostage-taking hostilities hunt= hurricane immolation impeachment=impeach
implementation=implement implosion=implode imposition=impose impoundment=impound imprisonment=imprison
inauguration=inaugurate incarceration=incarcerate incident incineration incorporation=incorporate incursion
indictment=indict infection=infect infiltration=infiltrate inflow influx infringement=infringe initiation=initiate
injection=inject injury=injure inning inoculation=inoculate inquest inquiry inspection=inspect installation=install
insurgency insurrection integration=integrate interception=intercept interdiction=interdict interment
interrogation=interrogate interruption=interrupt intervention=intervene interview= intifada introduction=introduce
intrusion=intrude invasion=invade investigation=investigate investiture invitation=invite issuance=issue jailbreak
jailing=jail journey= jubilee judgement=judge judgment=judge jump= kick-off kickoff kidnap= kidnapping=kidnap
killing=kill landfall landing=land landslide lapse= launch= launching=launch lawsuit=sue lay-off layoff layover leave= leak=
leakage=leak lecture= liberalization=liberalize liberation=liberate liftoff lift-off liquidation=liquidate
listing=list litigation=litigate lockdown lockout looting=loot lynching=lynch maneuver= manhunt manoeuvre=maneuver
manslaughter marathon march= marriage=marry massacre= match mediation=mediate meeting=meet meltdown memorial
merger=merge midterms migration=migrate miscarriage mishap mistrial mobilization=mobilize modernization=modernize
molestation=molest moratorium motorcade mudslide mugging=mug murder= mutilation=mutilate mutiny naming=name
nationalization=nationalize negotiation=negotiate nomination=nominate nosedive= oath offence offense offensive
olympics onslaught opening=open operation=operate ordeal ouster=oust outage outbreak outburst outcry outflow outrage
overdose= overflight=fly overhaul= overrun overthrow= overture pact pageant pandemic parade= pardon= parley parole=
partition= partnership=partner passage=pass passing=pass patrol= payout penalty persecution=persecute petition=
phase-out picket= pilgrimage piracy placement=place plea=plead plebiscite plot= plunge= pogrom poisoning=poison poll=
postponement=postpone power-cut pre-emption preemption=preempt premiere= presentation=present privatization=privatize
probe= proceedings procession proclamation=proclaim prohibition=prohibit promotion=promote proposal=propose proroguing
prosecution=prosecute protest= protestation provocation=provoke publication=publish pullback pullout punch=
punishment=punish purchase= purge= pursuit=pursue push= putsch quake qualification=qualify quarantine= quarrel= race=
raid= rainfall rally= rampage= ransom= rape= ratification=ratify reappearance=reappear reappointment=reappoint
reappraisal reassessment=reassess reassignment=reassign rebellion=rebel rebound= rebranding=rebrand rebuilding=rebuild
rebuke= recall= recapitalization=recapitalize recapture= reception recession reclassification recognition=recognize
reconciliation=reconcile reconsideration=reconsider reconstruction=reconstruct recount= recovery=recover
recruitment=recruit redemption=redeem redeployment=redeploy redistribution=redistribute reduction=reduce
reelection=reelect re-election=reelect referendum reform= refurbishment=refurbish refusal=refuse regatta
rehearsal=rehearse reign= reinforcement=reinforce reinstatement=reinstate rejection=reject relapse= relaunch= release=
relegation=relegate relocation=relocate remand= remarriage=remarry rematch removal=remove renewal=renew
renovation=renovate renunciation=renounce reopening=reopen reorganization=reorganize repatriation=repatriate repeal=
replacement=replace replay= reprieve= reprimand= reprisal repurchase= request= rerun rescue= reshuffle=
resignation=resign resolution restart= restoration=restore restructuring=restructure resumption=resume resurgence
resurrection=resurrect retaliation=retaliate retirement=retire retraction=retract retreat= retrial return=
reunification=reunify reunion revelation=reveal reversal=reverse revision=revise revival=revive revocation=revoke
revolt= revolution riot= rioting=riot rising=rise rite robbery=rob rollback rollout roundup round-up rout= ruling=rule
run-off runoff runup rupture= sabotage= sacking=sack sale=sell salvo sanction= scandal schism screening=screen
scuffle= secession=secede secondment seizure=seize selection=select sell-off selloff seminar sentence=
sentencing=sentence separation=separate session settlement=settle shakeup shake-up shelling=shell shipment=ship
shipwreck shootdown shooting=shoot shootout shoot-out shortage shot showdown shutdown siege signing=sign
simulation=simulate sinking=sink sit-in skirmish= slaughter= slaying=slay slide= slowdown slump= smuggling=smuggle
snowstorm spacewalk spat speech spill= spillage=spill spin-off spinoff splashdown split= stabbing=stab stalemate
stampede= stand-down standoff stand-off starvation=starve sting= stockpiling stoppage=stop storm= storming=storm
strafing=strafe strike= stunt submission=submit subpoena= subsidence suit=sue suffocation=suffocate suicide summit
summons=summon surge= surgery surrender= suspension=suspend swap= swearing-in sweep= symposium takeoff take-off
takeover talks=talk telecast termination=terminate theft=steal thunderstorm toppling=topple tornado torture= touchdown
tour= tournament tragedy transaction transfer= transition translation=translate transmission=transmit transplant=
transplantation=transplant treaty trek= tremor trespass= trial=try tribute trip truce tsunami turmoil turnaround
turnout typhoon ultimatum unification=unify unrest unveiling=unveil upgrade= upheaval uprising upset= upsurge
usurpation=usurp vaccination=vaccinate vandalism verdict veto= victory=win vigil violation=violate violence visit=
volley vote= voting=vote voyage= walkabout walk-out walkout walkover war warfare warning=warn wedding=marry
whipping=whip whitewash= wildfire win= withdrawal=withdraw wounding=wound wreck= write-down writedown write-off`;

/** Nouns of doing and happening that tell of one act only where a determiner points to it: "the move", "a promise". */
const FAIR = `
absence action=act adjustment=adjust argument=argue assistance=assist buildup build-up call= change= charge= chase= claim=
comment= commitment=commit contribution=contribute conversation=converse creation=create damage= dedication=dedicate
demand= development=develop effort engagement=engage erosion=erode establishment=establish estimate= failure=fail
fall= finding=find fire= formation=form foundation=found gain= growth=grow handling=handle hit= hope= impact
improvement=improve increase= initiative investment=invest involvement=involve kiss= loss=lose mourning=mourn move=
notification=notify objection=object occupation=occupy offer= order= participation=participate payment=pay
performance=perform plan= pledge= prayer=pray prediction=predict promise= provision=provide reaction=react
recommendation=recommend remark= rescheduling=reschedule response=respond rise= search= start= statement=state
stay= struggle= success=succeed suggestion=suggest survival=survive talk= test= threat=threaten treatment=treat turn=
turnover tweet= use=`;

/** Nouns that are mostly no event in news: the reader takes them only with a date before them. */
const WEAK = `
abuse= accommodation=accommodate account activity addition=add address= aid= aim= alliance=ally
analysis=analyze applause=applaud appraisal=appraise arbitrage arrangement=arrange assembly=assemble attention
backing=back balance= ballot bet= bill= book= break= business care case casualty chance choice=choose
comparison=compare competition=compete concern= conclusion=conclude congress consideration=consider
construction=construct contact= contract control= convergence=converge convoy cooperation=cooperate
coordination=coordinate correspondence coverage=cover craze credit= crime danger deal= dealings defence=defend
defense=defend deficit definition=define design= desire= detail difficulty diplomacy direction=direct
disappointment=disappoint discrimination=discriminate display= disposition dream= drink= drive= duty earnings
education=educate effect= employment=employ encouragement=encourage end= event exposure=expose expression=express
fallout fatality fear= feast= ferry film= fix= flow= fluctuation=fluctuate flurry focus= forecast= fund= game gift
glut goal guarantee= guidance=guide help= hold= idea identification=identify illness income inflation influence=
innovation=innovate insurance=insure interest= issue= job joke= kick= labor= laugh= lead= leadership=lead
learning=learn level link= list= living=live load= loan= lobbying=lobby look= love= mail= management=manage mark=
measure= message missile mission mistake mix= motion motive movement=move murmur name= need= nod= note= notice=
obligation offering=offer opposition=oppose organization=organize outcome pass= pattern permit= phase pick=
planning=plan play= ploy point policing=police policy possession=possess post= posting=post practice=
preparation=prepare presence pressure= prevention=prevent price= print= prize problem process production=produce
profit= program programme progress= project projection=project protection=protect quest question= quote= rate read=
record= reference=refer regulation=regulate relation relations relief=relieve reminder=remind rent= repair=
repetition=repeat report= reporting=report research= resistance=resist responsibility rest= review= result= reward= ride=
risk= role rotation=rotate round rule= rumor= run= running=run saving=save scheme season series service shift= show=
sign= situation sleep= smile= solution=solve speaking=speak spending=spend sponsorship=sponsor spread= stance stand=
state step= stock stop= storage=store story strategy strengthening=strengthen stress= stroke study= supply= support=
surprise= surveillance survey= swim= switch= target= task taste= tax= teaching=teach term testimony=testify
testing=test thinking=think touch= track trade= training=train transport= travel= travesty treat trend trick= trouble
trust= try= tumult twist= understanding usage=use vacation value= view= wait= walk= watch= wave wish= work= workshop
worry= worship= writing=write`;

export type EventNoun = {
  /** Singular, but for nouns that are events in the plural only: talks, hostilities. */
  readonly lemma: string;
  /** The verb that tells of the same event: negotiation -> negotiate. */
  readonly verb: string | null;
  /** Tells of an event by itself (attack), where a determiner points to one (move), or hardly ever (deal, report). */
  readonly strength: 'strong' | 'fair' | 'weak';
};

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['crisis', 'crises'],
  ['diagnosis', 'diagnoses'],
  ['analysis', 'analyses'],
  ['summons', 'summonses'],
  ['runup', 'runups'],
  ['sit-in', 'sit-ins'],
  ['swearing-in', 'swearings-in'],
  ['hit-and-run', 'hit-and-runs'],
]);

/** Lemmas that are plurals already. */
const PLURAL_ONLY = new Set([
  'talks',
  'hostilities',
  'proceedings',
  'earnings',
  'relations',
  'dealings',
  'championships',
]);

/** Plural of a noun by rule: attacks, crashes, ceremonies, vetoes. */
export const plural = (noun: string): string => {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh|[vdg]o)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

const british = (noun: string): readonly string[] =>
  noun.endsWith('ization') ? [noun, `${noun.slice(0, -7)}isation`] : [noun];

const entries = (words: string, strength: EventNoun['strength']): readonly EventNoun[] =>
  words
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [lemma = '', verb] = entry.split('=');
      return { lemma, verb: verb === '' ? lemma : (verb ?? null), strength };
    });

const withPlurals = (nouns: readonly EventNoun[]): ReadonlyMap<string, EventNoun> => {
  const forms = new Map<string, EventNoun>();
  for (const noun of nouns) {
    for (const spelling of british(noun.lemma)) {
      forms.set(spelling, noun);
      if (!PLURAL_ONLY.has(noun.lemma) && !forms.has(plural(spelling))) forms.set(plural(spelling), noun);
    }
  }
  return forms;
};

const FORMS = withPlurals([...entries(WEAK, 'weak'), ...entries(FAIR, 'fair'), ...entries(EVENTS, 'strong')]);

/** The event that a lower-case noun, singular or plural, tells of; null for any other word. */
export const eventNoun = (word: string): EventNoun | null => FORMS.get(word) ?? null;
