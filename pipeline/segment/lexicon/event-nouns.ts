/**
 * Nouns that tell of an event. `noun=verb` names the verb of the same event, `noun=` a verb of the same spelling, a bare noun
 * none. The spelling of a plural that is a word of its own ("talks") stands as it is.
 */
const EVENTS = `
abdication=abdicate abduction=abduct abolition=abolish abortion=abort acceptance=accept accession=accede accident
acclamation accord accusation=accuse acquisition=acquire acquittal=acquit activation=activate adherence=adhere
adjournment=adjourn admission=admit adoption=adopt advance= aftershock aggression agreement=agree airing=air airlift=
air-strike airstrike allegation=allege allocation=allocate ambush= amendment=amend amnesty amputation=amputate
annexation=annex anniversary announcement=announce annulment=annul apology=apologize appeal= appearance=appear
appointment=appoint apprehension=apprehend appropriation=appropriate approval=approve armistice arraignment=arraign
arrest= arrival=arrive arson ascent=ascend assassination=assassinate assault= assessment=assess assignment=assign
asylum atrocity attack= attempt= auction= audit= autopsy avalanche award= bail bailout ban= bankruptcy banquet battle=
beating=beat beheading=behead betrayal=betray bid= birth birthday blackout blast= blaze blizzard blockade= bloodbath
bloodletting bloodshed blunder= bombardment=bombard bombing=bomb boycott= brawl= breach= breakdown break-in breakout
breakthrough break-up breakup briefing=brief broadcast= burglary burial=bury burning=burn buyback buyout byelection
by-election campaign= cancellation=cancel candidacy capitulation=capitulate capture= carjacking=carjack carnage
catastrophe ceasefire cease-fire celebration=celebrate ceremony championship championships clampdown clash=
clearance=clear climb= closing=close closure=close collapse= collision=collide combat comeback
commemoration=commemorate commencement=commence commissioning=commission commutation=commute complaint=complain
completion=complete compromise= concert concession=concede conclave condemnation=condemn conference confession=confess
confirmation=confirm confiscation=confiscate conflagration conflict confrontation=confront conquest=conquer
conscription=conscript conspiracy=conspire consultation=consult contamination=contaminate contest=
contraction=contract convention conversion=convert conviction=convict coronation=crown correction=correct
counterattack= counter-offensive counteroffensive counterstrike coup cover-up crackdown crash= cremation=cremate
crisis criticism=criticize crossing=cross crusade cull=cull culling=cull curfew cut= cutback cyberattack cyclone
deadlock death=die debacle debate= debut= decapitation=decapitate decision=decide declaration=declare decline=
decommissioning=decommission decree= default= defeat= defection=defect delay= deletion=delete deliberation=deliberate
delivery=deliver deluge demise demolition=demolish demonstration=demonstrate denial=deny departure=depart
deployment=deploy deportation=deport deposition=depose derailment=derail derby descent=descend desertion=desert
destruction=destroy detention=detain deterioration=deteriorate detonation=detonate devaluation=devalue
diagnosis=diagnose disappearance=disappear disarmament=disarm disaster disbandment=disband discharge=
disclosure=disclose discovery=discover discussion=discuss disintegration=disintegrate dismissal=dismiss dispatch=
displacement=displace disposal=dispose dispute= disqualification=disqualify disruption=disrupt dissolution=dissolve
distribution=distribute disturbance diversion=divert divestment=divest divorce= donation=donate doping downfall
downgrade= downturn draft= draw= drill= drop= drought drowning=drown duel= earthquake eclipse= ejection=eject
election=elect elimination=eliminate emancipation embargo= emergence=emerge emergency enactment=enact encounter=
endorsement=endorse enforcement=enforce enlargement=enlarge entry=enter epidemic eradication=eradicate eruption=erupt
escalation=escalate escape= eulogy evacuation=evacuate eviction=evict exam examination=examine exchange=
execution=execute exercise= exhibition=exhibit exhumation=exhume exile= exit= exodus exoneration=exonerate
expansion=expand expedition experiment= expiration=expire expiry=expire exploration=explore explosion=explode
expropriation=expropriate expulsion=expel extension=extend extermination=exterminate extinction extortion=extort
extradition=extradite falsification=falsify famine festival feud= fight= fighting=fight filing=file final finale fine=
firefight firing=fire fistfight flare-up flight=fly flood= flooding=flood flotilla fly-by flyover
foreclosure=foreclose forfeiture=forfeit founding=found fraud freeze= fundraiser funeral furlough= gaffe gala
gathering=gather genocide graduation=graduate groundbreaking grounding=ground gunbattle gunfight gunfire gunshot hack=
hacking=hack hailstorm handover handshake hanging=hang harassment=harass harvest= hearing=hear heatwave heist
hijacking=hijack hike= hit-and-run holdup holocaust homicide hospitalization=hospitalize hostage-taking hostilities
hunt= hurricane impeachment=impeach implementation=implement implosion=implode imposition=impose imprisonment=imprison
inauguration=inaugurate incarceration=incarcerate incident incineration incorporation=incorporate incursion
indictment=indict infection=infect influx infringement=infringe initiation=initiate injection=inject injury=injure
inning inoculation=inoculate inquest inquiry inspection=inspect installation=install insurgency insurrection
integration=integrate interception=intercept interment interrogation=interrogate intervention=intervene interview=
intifada introduction=introduce intrusion=intrude invasion=invade investigation=investigate investiture
invitation=invite jailbreak jailing=jail journey= jubilee judgement=judge judgment=judge jump= kick-off kickoff
kidnap= kidnapping=kidnap killing=kill landfall landing=land landslide launch= launching=launch lawsuit=sue lay-off
layoff layover leak= leakage=leak lecture= liberation=liberate liftoff lift-off liquidation=liquidate listing=list
lockdown lockout looting=loot lynching=lynch maneuver= manhunt manoeuvre=maneuver manslaughter marathon march=
marriage=marry massacre= match mediation=mediate meeting=meet meltdown memorial merger=merge midterms
migration=migrate miscarriage mishap mistrial mobilization=mobilize molestation=molest moratorium motorcade mudslide
mugging=mug murder= mutiny naming=name nationalization=nationalize negotiation=negotiate nomination=nominate nosedive=
oath offence offense offensive olympics onslaught opening=open operation=operate ordeal ouster=oust outage outbreak
outburst outcry outrage overdose= overflight=fly overhaul= overthrow= overture pact pageant pandemic parade= pardon=
parley parole= partition= partnership=partner passage=pass passing=pass patrol= payout penalty persecution=persecute
petition= picket= pilgrimage piracy plea=plead plebiscite plot= plunge= pogrom poisoning=poison poll=
postponement=postpone power-cut premiere= presentation=present privatization=privatize probe= procession
proclamation=proclaim prohibition=prohibit promotion=promote proposal=propose proroguing prosecution=prosecute
protest= protestation publication=publish pullback pullout punishment=punish purchase= purge= pursuit=pursue push=
putsch quake qualification=qualify quarantine= quarrel= race= raid= rainfall rally= rampage= ransom= rape=
ratification=ratify reappearance=reappear reappointment=reappoint rebellion=rebel rebound= rebuke= recall= recapture=
reception recession recognition=recognize reconciliation=reconcile reconstruction=reconstruct recount=
recovery=recover recruitment=recruit redeployment=redeploy reduction=reduce reelection=reelect re-election=reelect
referendum reform= refusal=refuse regatta rehearsal=rehearse reign= reinstatement=reinstate rejection=reject relapse=
relaunch= release= relocation=relocate remand= remarriage=remarry rematch removal=remove renewal=renew
renovation=renovate renunciation=renounce reopening=reopen reorganization=reorganize repatriation=repatriate repeal=
replacement=replace reprieve= reprimand= reprisal repurchase= request= rerun rescue= reshuffle= resignation=resign
resolution restoration=restore restructuring=restructure resumption=resume resurgence resurrection=resurrect
retaliation=retaliate retirement=retire retreat= retrial return= reunification=reunify reunion revelation=reveal
reversal=reverse revival=revive revocation=revoke revolt= revolution riot= rioting=riot rising=rise rite robbery=rob
rollout rout= ruling=rule run-off runoff runup rupture= sabotage= sacking=sack sale=sell salvo sanction= scandal
schism screening=screen scuffle= secession=secede seizure=seize selection=select seminar sentence= sentencing=sentence
separation=separate session settlement=settle shakeup shake-up shelling=shell shipment=ship shipwreck shootdown
shooting=shoot shootout shoot-out shortage shot shutdown siege signing=sign sinking=sink sit-in skirmish= slaughter=
slaying=slay slide= slowdown slump= smuggling=smuggle snowstorm spacewalk spat speech spill= spillage=spill splashdown
split= stabbing=stab stalemate stampede= standoff stand-off starvation=starve sting= stoppage=stop storm=
storming=storm strafing=strafe strike= stunt submission=submit suicide summit summons=summon surge= surgery surrender=
suspension=suspend swap= swearing-in sweep= symposium takeoff take-off takeover talks=talk telecast theft=steal
thunderstorm tornado torture= tour= tournament transaction transfer= transition translation=translate transplant=
transplantation=transplant treaty trek= tremor trespass= trial=try tribute trip truce tsunami turmoil turnaround
turnout typhoon ultimatum unification=unify unrest unveiling=unveil upgrade= upheaval uprising upset= upsurge
vaccination=vaccinate vandalism verdict veto= victory=win vigil violation=violate violence visit= volley vote=
voting=vote voyage= walk-out walkout walkover war warfare warning=warn wedding=marry whipping=whip wildfire win=
withdrawal=withdraw wounding=wound wreck= write-down writedown`;

/** Nouns that are mostly no dated event in news: the reader takes them only with a date beside them. */
const WEAK = `
absence abuse= action=act activity address= adjustment=adjust aid= aim= alliance=ally analysis=analyze
appraisal=appraise argument=argue arrangement=arrange assembly=assemble assistance=assist attention backing=back
balance= ballot bet= bill= book= break= business call= care case casualty chance change= charge= chase= choice=choose
claim= comment= commitment=commit comparison=compare concern= conclusion=conclude congress consideration=consider
construction=construct contact= contract contribution=contribute control= conversation=converse convoy
cooperation=cooperate correspondence coverage=cover creation=create credit= crime damage= danger deal= dealings
dedication=dedicate defence=defend defense=defend deficit definition=define demand= design= desire= detail
development=develop difficulty direction=direct discrimination=discriminate display= dream= drink= drive= duty
education=educate effect= effort employment=employ encouragement=encourage end= engagement=engage
establishment=establish estimate= event exposure=expose expression=express failure=fail fall= fatality fear= feast=
ferry film= finding=find fire= fix= flow= focus= forecast= formation=form foundation=found fund= gain= game gift goal
growth=grow guarantee= guidance=guide handling=handle help= hit= hold= hope= idea identification=identify illness
impact improvement=improve increase= influence= initiative innovation=innovate insurance=insure interest=
investment=invest issue= job joke= kick= kiss= labor= laugh= lead= leadership=lead learning=learn level link= list=
living=live load= loan= lobbying=lobby look= loss=lose love= mail= management=manage mark= measure= message missile
mission mistake mix= motion motive mourning=mourn move= murmur name= need= nod= note= notice= notification=notify
objection=object obligation occupation=occupy offer= opposition=oppose order= organization=organize outcome
participation=participate pass= pattern payment=pay performance=perform permit= phase pick= plan= planning=plan play=
pledge= point policing=police policy possession=possess post= posting=post practice= prayer=pray prediction=predict
preparation=prepare presence pressure= prevention=prevent price= print= prize problem process production=produce
profit= program programme progress= project promise= protection=protect provision=provide quest question= quote= rate
reaction=react read= recommendation=recommend record= reference=refer regulation=regulate relation relations
relief=relieve remark= reminder=remind rent= repair= repetition=repeat report= reporting=report
rescheduling=reschedule research= resistance=resist response=respond responsibility rest= result= review= reward=
ride= rise= risk= role rotation=rotate round rule= rumor= run= running=run saving=save scheme search= season series
service shift= show= sign= situation sleep= smile= speaking=speak spending=spend sponsorship=sponsor spread= stance
stand= start= state statement=state stay= step= stock stop= storage=store story strategy strengthening=strengthen
stress= stroke struggle= study= success=succeed suggestion=suggest supply= support= surprise= surveillance survey=
survival=survive swim= switch= talk= target= task taste= tax= teaching=teach term test= testimony=testify testing=test
thinking=think threat=threaten touch= track trade= training=train transport= travel= treat treatment=treat trend
trick= trouble trust= try= turn= turnover tweet= twist= understanding use= vacation value= view= wait= walk= watch=
wave wish= work= workshop worry= worship= writing=write`;

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
const PLURAL_ONLY = new Set(['talks', 'hostilities', 'relations', 'dealings', 'championships']);

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
