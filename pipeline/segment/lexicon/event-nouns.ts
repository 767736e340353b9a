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
killing=kill landfall landing=land landslide lapse= launch= launching=launch lawsuit=sue lay-off layoff layover leak=
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
strafing=strafe strike= stunt submission=submit subpoena= subsidence suffocation=suffocate suicide summit
summons=summon surge= surgery surrender= suspension=suspend swap= swearing-in sweep= symposium takeoff take-off
takeover talks=talk telecast termination=terminate theft=steal thunderstorm toppling=topple tornado torture= touchdown
tour= tournament tragedy transaction transfer= transition translation=translate transmission=transmit transplant=
transplantation=transplant treaty trek= tremor trespass= trial=try tribute trip truce tsunami turmoil turnaround
turnout typhoon ultimatum unification=unify unrest unveiling=unveil upgrade= upheaval uprising upset= upsurge
usurpation=usurp vaccination=vaccinate vandalism verdict veto= victory=win vigil violation=violate violence visit=
volley vote= voting=vote voyage= walkabout walk-out walkout walkover war warfare warning=warn wedding=marry
whipping=whip whitewash= wildfire win= withdrawal=withdraw wounding=wound wreck= write-down writedown write-off`;

/** Nouns that are mostly no dated event in news: the reader takes them only with a date beside them. */
const WEAK = `
absence abuse= accommodation=accommodate account action=act activity addition=add address= adjustment=adjust aid= aim=
alliance=ally analysis=analyze applause=applaud appraisal=appraise arbitrage argument=argue arrangement=arrange
assembly=assemble assistance=assist attention backing=back balance= ballot bet= bill= book= break= buildup build-up
business call= care case casualty chance change= charge= chase= choice=choose claim= comment= commitment=commit
comparison=compare competition=compete concern= conclusion=conclude congress consideration=consider
construction=construct contact= contract contribution=contribute control= convergence=converge conversation=converse
convoy cooperation=cooperate coordination=coordinate correspondence coverage=cover craze creation=create credit= crime
damage= danger deal= dealings dedication=dedicate defence=defend defense=defend deficit definition=define demand=
design= desire= detail development=develop difficulty diplomacy direction=direct disappointment=disappoint
discrimination=discriminate display= disposition dream= drink= drive= duty earnings education=educate effect= effort
employment=employ encouragement=encourage end= engagement=engage erosion=erode establishment=establish estimate= event
exposure=expose expression=express failure=fail fall= fallout fatality fear= feast= ferry film= finding=find fire=
fix= flow= fluctuation=fluctuate flurry focus= forecast= formation=form foundation=found fund= gain= game gift glut
goal growth=grow guarantee= guidance=guide handling=handle help= hit= hold= hope= idea identification=identify illness
impact improvement=improve income increase= inflation influence= initiative innovation=innovate insurance=insure
interest= investment=invest involvement=involve issue= job joke= kick= kiss= labor= laugh= lead= leadership=lead
learning=learn level link= list= living=live load= loan= lobbying=lobby look= loss=lose love= mail= management=manage
mark= measure= message missile mission mistake mix= motion motive mourning=mourn move= movement=move murmur name=
need= nod= note= notice= notification=notify objection=object obligation occupation=occupy offer= offering=offer
opposition=oppose order= organization=organize outcome participation=participate pass= pattern payment=pay
performance=perform permit= phase pick= plan= planning=plan play= pledge= ploy point policing=police policy
possession=possess post= posting=post practice= prayer=pray prediction=predict preparation=prepare presence pressure=
prevention=prevent price= print= prize problem process production=produce profit= program programme progress= project
projection=project promise= protection=protect provision=provide quest question= quote= rate reaction=react read=
recommendation=recommend record= reference=refer regulation=regulate relation relations relief=relieve remark=
reminder=remind rent= repair= repetition=repeat report= reporting=report rescheduling=reschedule research=
resistance=resist response=respond responsibility rest= result= review= reward= ride= rise= risk= role rotation=rotate
round rule= rumor= run= running=run saving=save scheme search= season series service shift= show= sign= situation
sleep= smile= solution=solve speaking=speak spending=spend sponsorship=sponsor spread= stance stand= start= state
statement=state stay= step= stock stop= storage=store story strategy strengthening=strengthen stress= stroke struggle=
study= success=succeed suggestion=suggest supply= support= surprise= surveillance survey= survival=survive swim=
switch= talk= target= task taste= tax= teaching=teach term test= testimony=testify testing=test thinking=think
threat=threaten touch= track trade= training=train transport= travel= travesty treat treatment=treat trend trick=
trouble trust= try= tumult turn= turnover tweet= twist= understanding usage=use use= vacation value= view= wait= walk=
watch= wave wish= work= workshop worry= worship= writing=write`;

export type EventNoun = {
  /** Singular, but for nouns that are events in the plural only: talks, hostilities. */
  readonly lemma: string;
  /** The verb that tells of the same event: negotiation -> negotiate. */
  readonly verb: string | null;
  /** Mostly no dated event of its own: deal, plan, report. */
  readonly weak: boolean;
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

const entries = (words: string, weak: boolean): readonly EventNoun[] =>
  words
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [lemma = '', verb] = entry.split('=');
      return { lemma, verb: verb === '' ? lemma : (verb ?? null), weak };
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

const FORMS = withPlurals([...entries(WEAK, true), ...entries(EVENTS, false)]);

/** The event that a lower-case noun, singular or plural, tells of; null for any other word. */
export const eventNoun = (word: string): EventNoun | null => FORMS.get(word) ?? null;
