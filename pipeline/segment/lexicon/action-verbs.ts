/** Everything else that news tells of, in the order of the alphabet, so that a missing verb is easily seen. */
export const ACTION_VERBS = `
abandon abate abdicate abduct abet abide abolish abort abseil absolve absorb abstain abuse accede accelerate accept
acclaim accommodate accompany accomplish accord accost accrue accumulate achieve acidify acquiesce acquire acquit act
activate adapt address adhere adjourn adjust administer admonish adopt adore advance advertise advocate aerate affect
affiliate affix afflict afford aggravate agitate agree aid ail air airlift alarm alert alienate align allay alleviate
allocate allot allow ally alter alternate amass amaze ambush amend amplify amputate amuse analyze anchor anger annex
annihilate annotate annoy annul anoint antagonize appall appeal appear appease applaud apply appoint apportion
appraise apprehend approach appropriate approve arm arouse arraign arrange array arrest arrive ascend ascertain
ascribe asphyxiate assail assassinate assault assemble assess assign assimilate assist associate assuage astonish
atone attach attack attain attend attract attribute auction audit augment authenticate author authorize automate
avenge average avert avoid awake awaken award back backdate backfire backslide backtrack bail bake balance balk
balloon ballot ban band bang banish bankroll bankrupt bar bargain barge bark barrage barricade base bash bask bat
batter battle beam beat beautify become bedevil befriend behave behead behold belittle bellow bench bend benefit
bequeath berate beseech beset besiege bestow bet betray bicker bid bifurcate bill bind bite blackball blacklist
blackmail blaze bleach bleed blend bless blind blindfold blink block blockade bloom blossom blow bludgeon bluff
blunder blunt blur board bog boil bolster bolt bomb bombard bond booby-trap book boom boost boot bore borrow bother
bottle bottleneck bounce bow bowdlerize bowl box boycott brace brainstorm brand brandish brave breach break breathe
breed brew bribe bridge brighten bring broadcast broaden broker bruise brush brutalize buckle budge budget build
bulldoze bully bump bundle burden burgle burn burst bury bus bust butcher buttress buy buzz bypass calculate calibrate
calm calve camp campaign cancel canvass cap capitalize capitulate capsize capture careen caricature carjack carry cart
carve cast castigate catalogue catalyze catapult catch categorize cater cause cave cede celebrate cement censor
censure center centralize chain chair challenge change channel chaperone charge charm chart charter chase chastise
chat cheat check cheer cherish chill chip choke choose chop choreograph chronicle circle circulate circumvent clamp
clap clash classify claw clean cleanse clear clench climb clinch cling clip cloak clog clone close clothe clutch
clutter coach coalesce co-author coax code coerce co-found co-host collaborate collapse collate collect collide
collude colonize comb combat combine come comfort command commandeer commemorate commercialize commission communicate
commute compare compel compensate compete compile complicate compliment comply compose compound compromise compute
computerize con conceal conceive concentrate conclude concoct concur condense condescend condition condone confer
configure confine confiscate conflict conform confront confuse congest congregate conjure connect conquer conscript
consent conserve consign consolidate conspire constrain constrict construct construe consult consume contact
contaminate contest contract contrast contravene contribute contrive control convene converge converse convert convict
convince cook cool cooperate coordinate cope copy corner corral correct correlate corroborate corrupt co-sponsor
counteract counterattack counterbalance counterfeit counter-sue couple court cover covet crack cram crash crawl create
credit creep cremate criminalize cripple criss-cross cross crowd crowdfund crown cruise crumble crush crystallize cull
culminate cultivate curb cure curse curtail curve cushion cut cycle dabble damage dampen dance dangle dare dart dash
date dawn daze dazzle deactivate deal debar debate debilitate debit debut decapitate decarbonize decay deceive
decentralize decide decimate decipher deck declassify decommission decorate decouple decrease decree decriminalize
dedicate deduce deduct deepen deescalate deface defame default defeat defect defend defer define deflate deflect
deforest deform defraud defrost defuse defy degenerate degrade dehydrate delay delegate delete deliberate delight
delineate delist deliver delve demand demarcate demean demerge demilitarize demobilize democratize demolish demonize
demonstrate demote denigrate denote dent denuclearize depart depict deplete deploy deport depose deposit deprecate
depreciate depress depressurize deprive deputize derail deregulate deride derive descend desecrate desegregate
desensitize desert design designate despise destabilize destroy detach detain detect deter deteriorate determine
detonate detour devalue devastate develop deviate devise devolve devote devour deworm diagnose dial dictate die diet
diffuse dig digest digitize dilute dim diminish dine dip direct disable disagree disappear disappoint disapprove
disarm disassemble disband disbar disburse discard discern discharge discipline discontent discount discourage
discover discredit discriminate discuss disembark disenfranchise disengage disfigure disguise disgust dish
disincentivize disinfect disintegrate disinvest dislodge dismantle dismay dismember dismount disobey disorganize
disorient dispatch dispel dispense disperse displace display displease dispose dispossess disqualify disregard
disrespect disrupt dissect disseminate dissent dissipate dissolve dissuade distance distill distinguish distort
distract distribute disturb ditch dive diverge diversify divert divest divide divorce dock doctor document dodge dole
domesticate dominate donate doom doorstep dose dot double douse downgrade downplay downsize draft drag drain drape
draw dredge drench dress drift drill drink drip drive drop drown drug drum dry duck duel dump dupe duplicate dwarf
dwell dwindle dye earmark earn ease eat eavesdrop ebb eclipse edge edit educate effect egg eject elapse elect
electrify electrocute elevate elicit eliminate elongate elude email emanate emancipate embalm embargo embark embarrass
embed embezzle embitter emblazon embrace embroil emerge emigrate emit empathize employ empower empty emulate enable
enact encamp encapsulate encircle enclose encode encounter encourage encroach encrypt endanger endear endorse endow
endure energize enforce engage engineer engorge engrave engulf enhance enjoin enlarge enlighten enlist enliven enrage
enrapture enrich enroll enshrine enslave ensnare enter entertain enthrall entice entitle entomb entrap entrench
entrust enumerate envelop equalize equate equip eradicate erase erect erode err erupt escalate escape eschew escort
espouse establish estrange etch eulogize evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate
examine exasperate excavate exceed excel except exchange excite exclude excuse execute exempt exercise exert
exfiltrate exhale exhaust exhibit exhume exile exit exonerate expand expatriate expedite expel expend expire explode
exploit explore export expose expropriate expunge extend exterminate extinguish extol extort extract extradite
extrapolate extricate exude fabricate facilitate fact-check fade fail faint fake fall falsify falter fan fare farm
fascinate fashion fast fasten fast-track fault favor fax feast feed fell fence fend ferment ferry fetch feud
fictionalize field fight figure file fill film filter finalize finance find fine finger fire firebomb fireproof fish
fit fix fizzle flag flank flare flash flatten flatter flaunt flee flex flick flicker fling flip flirt float flock flog
flood flop flounder flourish flout flow fluctuate flunk fluoresce flush flutter fly foil fold follow foment fool
forage forbid force ford foreclose foreshadow forewarn forfeit forge forgive forgo fork form formalize formulate
forsake fortify forward foster foul found fracture fragment frame fray free freelance freeze frequent frighten front
frown frustrate fuel fulfill fumigate fund funnel furlough furnish further fuse gain galvanize gamble gang garland
garner gas gatecrash gather gauge gaze gear generate germinate gerrymander gesture ghost glance glean glide glimpse
glorify glow glue go goad gobble gouge govern grab grace grade graduate grandstand grant grapple grasp grate graze
greenlight gridlock grieve grill grind grip gripe groan groom grope ground group grow grumble guarantee guard guide
gun gut hack halve hammer hamper hamstring hand handcuff handicap handle hang harass harbor harden harm harmonize
harness harvest hasten hatch haul haunt head headbutt headline heal hear heat heckle hedge heed heighten help
hemorrhage hesitate hide hijack hike hinder hire hit hoard hobble hoist home honor hoodwink hook hop hospitalize host
hound house hover hug hum humanize humble humiliate hunt hurl hurry hurt hush hustle hydrate hypothesize identify
idolize ignite ignore illuminate illustrate imitate immerse immigrate immobilize immunize impair impale impart impeach
impede impend imperil impersonate implant implement implicate import impose impound impoverish impress imprison
improve improvise inaugurate incarcerate incense incite incline incorporate increase incriminate incubate incur index
indict induce induct indulge industrialize infect infer infest infiltrate inflame inflate inflict influence infringe
infuriate infuse ingest inhabit inhale inherit inhibit initiate inject injure innovate inoculate inscribe insert
inspect inspire install instigate instill institute institutionalize instruct insulate insult insure integrate
intensify interact interbreed intercede intercept interfere interlock intermarry intern internalize internationalize
interpret interrogate interrupt intersect intervene interview intimidate intrigue introduce intrude inundate invade
invalidate invent invert invest investigate invigorate invite invoke irk iron irradiate irrigate irritate isolate
issue jab jail jam jaywalk jeer jeopardize jet jettison jockey jog join jolt jostle judge juggle jump jumpstart
justify kick kickstart kidnap kill kiss knee kneel knife knock knot lag lambast lambaste land landscape languish lap
lapse lash latch laugh launch launder lay lead leak lean leap learn lease leave legalize legislate legitimize lend
lengthen lessen let level leverage levy liaise libel liberalize liberate license lift light lighten liken limit limp
line linger link lip-sync liquidate list listen litigate litter livestream loan lob lobby localize locate lock lodge
loft log look loom loop loose loosen loot lop lose lower lull lunch lunge lurch lure lurk lynch magnify mail maim
manage mandate maneuver manhandle manifest manipulate manufacture map march marginalize mark market marry marshal
martyr marvel mask massacre master mastermind match materialize maul max maximize meddle mediate meditate meet mellow
melt memorialize menace mend merge mess message microwave migrate militarize milk mimic mince mine mingle minimize
mirror misfire mishandle misinform misinterpret misjudge mislay mislead mismanage misplace misrepresent miss misspell
mistake mistreat misunderstand misuse mitigate mix mob mobilize mock model moderate modernize modify molest monetize
monitor monopolize moor mortgage mothball motivate mount mourn move mow muddle muddy mug multiply murder muscle
mushroom muster mutate mutilate muzzle nab nail name nap narrow nationalize navigate neglect negotiate net neutralize
nickname nod nominate normalize nosedive notch nudge nuke nullify numb nurse nurture obey object oblige obliterate
obscure obsess obstruct obtain occupy offend offload offset oil omit ooze open operate oppose oppress opt optimize
orbit orchestrate ordain order organize orient originate orphan oscillate ostracize oust outbid outdo outfit outflank
outlast outlaw outlive outmaneuver outmuscle outnumber outpace outperform outplay outpoint outrage outrun outscore
outsell outshine outsmart outsource outstrip outvote outweigh outwit overbook overcharge overcome overcook overcrowd
overdose overdraw overeat overestimate overflow overhaul overhear overheat overlap overload overpay overpower override
overrule overrun oversee overshadow overshoot overspend overstate overstay overstep overtake overtax overthink
overthrow overturn overuse overvalue overwhelm overwinter oxidize pace pacify pack package pad paint pair panic
parachute parade paralyze pardon park parlay parole parry part partake participate partition partner pass patch patrol
patronize pave pay peak pedal peddle peel peer peg pen penalize penetrate pepper perish permeate permit perpetrate
perpetuate perplex persecute persevere persuade peruse pervade petition phase phone photograph pick picket picture
pile pillage pilot pin pinch pinpoint pioneer pirate pit pitch pivot place plague plant plaster plateau play please
plow plug plummet plunder plunge poach pocket poise poison poke polarize police polish poll pollute pool pop
popularize populate pose position post postpone pound pour powder power practice preannounce precede precipitate
preclude predate preempt prefabricate preface preinstall prejudice premiere preoccupy pre-order prepay prescribe
present preserve preside press pressure presuppose pretend prevail prevent prey price prick print prioritize privatize
privilege prize probe process procrastinate procure prod produce profile profit program progress prohibit project
proliferate prolong prompt proofread prop propagandize propagate propel prorogue proscribe prosecute prospect prosper
protect protest protrude prove provide provoke prowl publicize publish puff pull pulverize pump punch puncture punish
purchase purge purify purport pursue push put puzzle quadruple qualify quantify quarantine quarrel quash quell quench
quicken quiet quit quiz race rack radicalize rage raid rail rain raise rake rally ram ramp ransack ransom rap rape
rappel rate ratify ration rationalize rattle ravage raze reach react reactivate readmit realign realize reap reappear
reappoint rear rearm rearrange rearrest reason reassemble reassess reassign rebel rebound rebrand rebroadcast rebuild
recalibrate recapitalize recapture recede receive recite reclaim reclassify recognize recoil recommission reconcile
reconfigure reconnect reconquer reconsider reconstitute reconstruct reconvene record recoup recover recreate
recriminate recruit rectify recuperate recuse recycle redeem redefine redeploy redesign redevelop redirect rediscover
redistribute redouble redraw redress reduce reel reelect reenter reestablish reevaluate reexamine refinance refine
refit reflect refocus reforest reform reformulate refrain refresh refuel refund refurbish regain register regress
regroup regularize regulate rehabilitate rehearse reign reimagine reimburse reimpose rein reinforce reinstate reinsure
reinterpret reintroduce reinvent reinvest reissue rejoice rejoin rekindle relapse relaunch relax release relegate
relent relieve relinquish relish relist relive relocate remand remarket remarry remedy remilitarize remodel remove
rename renationalize render rendezvous renege renegotiate renew renounce renovate rent reoccupy reoffend reopen
reorganize reorient repackage repair repatriate repay repeal repel replace replant replay replenish replicate
repopulate reposition repossess repress reprice reprieve reprimand reprint reprocess reproduce repulse repurchase
requisition reroute reschedule rescind rescue research resell resettle reshape reshoot reshuffle resign resist reskill
resolve resonate resort respect rest restock restore restrain restrict restructure resubmit result resupply resurface
resurrect resuscitate retail retain retake retaliate retest rethink retire retool retrace retract retrain retreat
retrieve retrofit retry return reunify reunite reuse revalue revamp revere reverse revert review revise revisit
revitalize revive revoke revolt revolutionize reward rewrite rezone rid riddle ride rig right ring riot rip ripen
ripple rise risk rival roam roar roast rob rock roil roll romanticize romp root rot rotate rouse route row rub ruin
rule rumble rumor run rupture rush rust sabotage sack sacrifice sadden saddle safeguard sail salute salvage sample
sanction sandbag sap satisfy saturate save savor scald scale scam scan scandalize scapegoat scar scare scatter school
scoop scorch score scour scout scramble scrap scrape scratch scream screen screw scrimmage script scrub scrutinize
scuffle scupper scuttle seal search seat secede seclude secure sedate seduce see seed seep segregate seize select
self-destruct self-immolate sell send sense sentence separate sequence sequester service set settle sever sew shade
shadow shake shame shape share sharpen shatter shave shed shell shelter shelve shield shift shine ship shirk shiver
shock shoot shop short-circuit shorten shortlist shoulder shove show showcase shower shred shrink shroud shrug shuffle
shun shut shuttle side sideline sidestep sideswipe sift sigh sightsee sign signpost silence simmer simplify simulate
sing sink sip siphon sit situate skate skew ski skid skim skip skirmish skirt skyrocket slacken slaughter slay sleep
slice slide sling slip slit slog slope slow slump smash smear smelt smile smoke smooth smother smuggle snag snap snare
snatch sneak sniff snipe snow snowball snub soak soar sober socialize soften solicit solidify solve soothe sort
soundproof source sow spam spare spark sparkle spawn spearhead specialize speed spell spend spew spike spill spin
spiral spit splash splinter split spoil sponsor spot spotlight sprain spray spread spring sprint sprout spur spurn spy
squabble squander square squash squat squeeze stab stabilize stack staff stagger stagnate stain stake stalk stall
stamp stampede standardize star stare startle starve stash station steady steal steam steer step sterilize stick
stiffen stifle stigmatize stimulate sting stir stitch stock stockpile stoke stone stonewall stoop storm stow strafe
straighten strain strand strangle strap stray stream streamline strengthen strew stride strike string strip stroll
structure study stumble stun stunt stutter style stymie subcontract subdue subject subjugate sublet submerge submit
subpoena subscribe subside subsidize substantiate substitute subtract subvert succeed succumb suck sue suffer
suffocate sully summon supersede supervise supplement supply support suppress surf surge surpass surprise surrender
surround survey survive suspend sustain swallow swamp swap swarm swat sway sweat sweep swell swerve swim swindle swing
switch swoop symbolize sympathize synchronize synthesize table tabulate tackle tag tail tailor taint talk tally tame
tamper tangle tank tap tape target tarmac tarnish tase task taunt tax taxi teach team tear teargas tease telephone
teleport televise telework temper tender terminate terrify terrorize test thaw thin thrash thrive throng throw thrust
thumb thump thunder thwart tick tie tighten tilt time tip tire toast toil tolerate top topple torch torment torpedo
torture toss totter touch toughen tour tow tower toy trace track trade trail trailblaze train trample transcend
transcribe transfer transform transfuse transgress transit translate transmit transplant transport trap trash
traumatize travel traverse tread treat trek tremble trend trespass trick trickle trigger trim trip triple triumph
trounce trudge trumpet truncate tuck tug tumble tune tunnel turn tutor tweak twist unban unblock unbundle uncover
undercut underestimate underfund undermine undernourish underperform understate undo unearth unfold unfreeze unfriend
unfurl unhinge unify unionize unite unleash unload unlock unmask unplug unravel unscrew unseal unseat unsettle
unshackle unveil update upend upgrade uphold uplift upload uproot upset upstage use usher usurp utilize vacate
vaccinate validate vandalize vanish vanquish vaporize vault veer veil vent venture verify vet veto vex victimize
videotape vie vilify vindicate violate visit visualize volunteer vote voyage wade wage wait waive wake walk wall
wander wane ward warehouse warm warrant wash waste watch water wave waver weaken wean weaponize wear weather weave wed
weep welcome weld wheel whip whisk whistle whitewash widen wield win wind wipe wire wiretap withdraw wither withhold
withstand witness woo word work worsen wound wrap wreak wreck wrest wrestle wring yank yield zero zone zoom`;
