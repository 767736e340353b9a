/** Everything else that news tells of, in the order of the alphabet, so that a missing verb is easily seen. */
export const ACTION_VERBS = `
abandon abate abdicate abduct abet abide abolish abort abseil absolve absorb abstain abuse accede accelerate
accentuate accept acclaim acclimatize accommodate accompany accomplish accord accost accrue accumulate achieve acidify
acquiesce acquire acquit act activate adapt address adhere adjourn adjust administer admonish adopt adore adulterate
advance advertise advocate aerate affect affiliate affix afflict afford aggravate agitate agree aid ail air airlift
alarm alert alienate align allay alleviate allocate allot allow ally alter alternate amass amaze ambush amend amplify
amputate amuse analyze anchor anger annex annihilate annotate annoy annul anoint antagonize appall appeal appear
appease applaud apply appoint apportion appraise apprehend apprise approach appropriate approve arbitrate arm arouse
arraign arrange array arrest arrive articulate ascend ascertain ascribe asphyxiate assail assassinate assault assemble
assess assign assimilate assist associate assuage astonish astound atone attach attack attain attend attenuate attract
attribute auction audit augment augur authenticate author authorize automate avenge average avert avoid awake awaken
award babysit back backdate backfire backslide backtrack bail bait bake balance balk balloon ballot ban band bang
banish bankroll bankrupt bar barbecue bargain barge bark barrage barricade base bash bask bat bathe batter battle beam
beat beautify beckon become bedevil befriend behave behead behold belie belittle bellow bemoan bench bend benefit
bequeath berate beseech beset besiege bestow bet betray betroth bewilder bicker bid bifurcate bill billet bind bite
blackball blacken blacklist blackmail blare blaze bleach bleed blend bless blind blindfold blink block blockade bloom
blossom blot blow bludgeon bluff blunder blunt blur blush board bode bog boil bolster bolt bomb bombard bond boo
booby-trap book boom boost boot bore borrow bother bottle bottleneck bounce bow bowdlerize bowl box boycott brace
brainstorm brake brand brandish brave breach break breathe breed brew bribe bridge brighten bring broadcast broaden
broker brood browse bruise brush brutalize bubble buckle budge budget buff build bulge bulldoze bully bump bunch
bundle burden burgle burn burrow burst bury bus bust butcher butt buttress buy buzz bypass calculate calibrate calm
calve camp campaign cancel canvass cap capitalize capitulate capsize capture careen caress caricature carjack carry
cart carve cascade cast castigate catalogue catalyze catapult catch categorize cater cause cave cede celebrate cement
censor censure center centralize chafe chain chair challenge champion change channel chaperone char charge charm chart
charter chase chastise chat cheat check cheer cherish chill chip choke choose chop choreograph chronicle chuckle
circle circulate circumvent clamor clamp clap clash clasp classify claw clean cleanse clear cleave clench click climb
clinch cling clip cloak clobber clog clone close clothe cloud club clump clutch clutter coach coalesce coast co-author
coax cocoon code coerce co-found co-host coin collaborate collapse collar collate collect collide collude colonize
comb combat combine come comfort command commandeer commemorate commercialize commiserate commission communicate
commute compare compel compensate compete compile complicate compliment comply compose compound compromise compute
computerize con conceal conceive concentrate conclude concoct concur condense condescend condition condone confer
configure confine confiscate conflate conflict conform confront confuse congest congregate conjure connect conquer
conscript consent conserve consign console consolidate consort conspire constrain constrict construct construe consult
consume consummate contact contaminate contest contort contract contrast contravene contribute contrive control
convene converge converse convert convict convince cook cool cooperate coordinate cope copy corner corral correct
correlate corroborate corrode corrupt co-sponsor cosponsor cough counteract counterattack counterbalance counterfeit
counter-sue couple court cover covet cower crack cram crash crawl create credit creep cremate criminalize cringe
cripple criss-cross cross crouch crowd crowdfund crown cruise crumble crunch crush crystallize cuddle cull culminate
cultivate curb cure curl curse curtail curve cushion cut cycle dab dabble damage dampen dance dangle dare dart dash
date dawn daze dazzle deactivate deal debar debate debilitate debit debut decapitate decarbonize decay deceive
decentralize decide decimate decipher deck declassify decommission decompose decompress decorate decouple decrease
decree decriminalize dedicate deduce deduct deepen deescalate deface defame default defeat defect defend defer define
deflate deflect deforest deform defraud defray defrost defuse defy degenerate degrade dehydrate delay delegate delete
deliberate delight delineate delist deliver delude deluge delve demand demarcate demean demerge demilitarize
demobilize democratize demolish demonize demonstrate demoralize demote denigrate denote dent denuclearize depart
depict deplane deplete deploy deport depose deposit deprecate depreciate depress depressurize deprive deputize derail
deregulate deride derive desalinate descend desecrate desegregate desensitize desert design designate despair despise
destabilize destroy detach detain detect deter deteriorate determine detest dethrone detonate detour devalue devastate
develop deviate devise devolve devote devour deworm diagnose dial dictate die diet differentiate diffuse dig digest
digitize dilate dilute dim diminish dine dip direct disable disagree disappear disappoint disapprove disarm
disassemble disassociate disband disbar disburse discard discern discharge discipline disconnect discontent discount
discourage discover discredit discriminate discuss disembark disenfranchise disengage disfigure disgrace disguise
disgust dish dishearten dishonor disillusion disincentivize disinfect disinherit disintegrate disinvest dislodge
dismantle dismay dismember dismount disobey disorganize disorient disparage dispatch dispel dispense disperse dispirit
displace display displease dispose dispossess disqualify disregard disrespect disrobe disrupt dissect disseminate
dissent dissipate dissolve dissuade distance distend distill distinguish distort distract distribute disturb ditch
dive diverge diversify divert divest divide divorce dock doctor document dodge dole domesticate dominate donate doom
doorstep dose dot double douse downgrade downplay downsize draft drag drain drape draw dredge drench dress drift drill
drink drip drive drool drop drown drug drum dry duck duel dump dunk dupe duplicate dwarf dwell dwindle dye earmark
earn ease eat eavesdrop ebb eclipse edge edify edit educate effect effectuate egg eject elapse elect electrify
electrocute elevate elicit eliminate elongate elude email emanate emancipate embalm embargo embark embarrass embed
embezzle embitter emblazon embrace embroil emerge emigrate emit empathize employ empower empty emulate enable enact
enamor encamp encapsulate encase encircle enclose encode encounter encourage encroach encrypt encumber endanger endear
endorse endow endure energize enforce enfranchise engage engineer engorge engrave engross engulf enhance enjoin
enlarge enlighten enlist enliven enrage enrapture enrich enroll enshrine enslave ensnare ensure enter entertain
enthrall entice entitle entomb entrap entrench entrust enumerate enunciate envelop equalize equate equip eradicate
erase erect erode err erupt escalate escape eschew escort espouse establish estrange etch eulogize evacuate evade
evaluate evaporate evict evince evoke evolve exacerbate exaggerate examine exasperate excavate exceed excel except
exchange excise excite exclude excoriate excuse execute exemplify exempt exercise exert exfiltrate exhale exhaust
exhibit exhume exile exit exonerate exorcise expand expatriate expedite expel expend expire explode exploit explore
export expose expound expropriate expunge extend extenuate exterminate extinguish extol extort extract extradite
extrapolate extricate exude exult eye fabricate facilitate fact-check fade fail faint fake fall falsify falter fan
fare farm fascinate fashion fast fasten fast-track fault favor fax feast feed feign fell fence fend ferment ferry
fetch feud fictionalize fiddle field fight figure file fill film filter finalize finance find fine finger fire
firebomb fireproof fish fit fix fizzle flag flank flare flash flatten flatter flaunt flee flex flick flicker fling
flip flirt float flock flog flood floor flop flounder flourish flout flow fluctuate flunk fluoresce flush flutter fly
foil foist fold follow foment fool forage forbid force ford foreclose foreshadow forestall forewarn forfeit forge
forgive forgo fork form formalize formulate forsake fortify forward foster foul found fracture fragment frame fray
frazzle free freelance freeze frequent frighten front froth frown frustrate fuel fulfill fumble fumigate fund funnel
furlough furnish furrow further fuse gain galvanize gamble gang garland garner gas gasp gatecrash gather gauge gawk
gaze gear generate germinate gerrymander gesture ghost giggle glance glare glean glide glimpse glisten gloat glorify
glow glue gnaw go goad gobble goof gouge govern grab grace grade graduate grandstand grant grapple grasp grate graze
greenlight gridlock grieve grill grin grind grip gripe groan groom grope ground group grow growl grumble guarantee
guard guide gun gut guzzle hack haggle hallucinate halve hammer hamper hamstring hand handcuff handicap handle hang
harass harbor harden harm harmonize harness harvest hasten hatch haul haunt head headbutt headline heal hear heat
heckle hector hedge heed heighten help hemorrhage hesitate hide hijack hike hinder hire hit hoard hobble hoist home
honor hoodwink hook hop hospitalize host hound house hover howl huddle hug hum humanize humble humiliate hunker hunt
hurl hurry hurt hush hustle hydrate hypothesize identify idolize ignite ignore illuminate illustrate imitate immerse
immigrate immobilize immolate immunize impair impale impart impeach impede impend imperil impersonate implant
implement implicate import impose impound impoverish impress imprint imprison improve improvise inaugurate
incapacitate incarcerate incense inch incite incline incorporate increase incriminate incubate incur index indict
induce induct indulge industrialize infect infer infest infiltrate inflame inflate inflict influence infringe
infuriate infuse ingest inhabit inhale inherit inhibit initiate inject injure innovate inoculate inscribe insert
inspect inspire install instigate instill institute institutionalize instruct insulate insult insure integrate
intensify interact interbreed intercede intercept interdict interfere interlace interlock intermarry intermingle
intern internalize internationalize interpret interrogate interrupt intersect intersperse intertwine intervene
interview intimidate intrigue introduce intrude intubate inundate invade invalidate invent invert invest investigate
invigorate invite invoke irk iron irradiate irrigate irritate isolate issue itch jab jabber jail jam jaywalk jeer
jeopardize jet jettison jingle jockey jog join jolt jostle jot judge juggle jump jumpstart justify juxtapose kick
kickstart kidnap kill kiss knead knee kneel knife knit knock knot lace lag lambast lambaste land landscape languish
lap lapse lash lasso latch lather laugh launch launder lay lead leak lean leap learn lease leave leer legalize
legislate legitimize lend lengthen lessen let level leverage levy liaise libel liberalize liberate license lick lift
light lighten liken limit limp line linger link lip-sync liquidate list listen litigate litter livestream loan loathe
lob lobby localize locate lock lodge loft log look loom loop loose loosen loot lop lose lower lull lunch lunge lurch
lure lurk lynch magnify mail maim manage mandate maneuver mangle manhandle manifest manipulate manufacture map mar
march marginalize mark market marry marshal martyr marvel mask massacre master mastermind match materialize maul max
maximize meddle mediate meditate meet mellow melt memorialize menace mend merge mesh mess message microwave migrate
militarize milk mimic mince mine mingle minimize mirror miscalculate misconstrue misdirect misfire mishandle misinform
misinterpret misjudge mislay mislead mismanage misplace misrepresent miss misspell mistake mistreat misunderstand
misuse mitigate mix mob mobilize mock model moderate modernize modify moisten mold molest mollify monetize monitor
monopolize moor mope mortgage mothball motivate mount mourn move mow muddle muddy mug multiply mumble munch murder
muscle muse mushroom muster mutate mutilate muzzle mystify nab nag nail name nap narrow nationalize navigate neglect
negotiate nestle net neutralize nibble nickname nip nod nominate normalize nosedive nosh notarize notch nourish nudge
nuke nullify numb nurse nurture nuzzle obey obfuscate object oblige obliterate obscure obsess obstruct obtain obviate
occlude occupy offend offload offset oil omit ooze open operate oppose oppress opt optimize orbit orchestrate ordain
order organize orient originate orphan oscillate ostracize oust outbid outdo outfit outflank outgrow outlast outlaw
outlive outmaneuver outmuscle outnumber outpace outperform outplay outpoint outrage outrun outscore outsell outshine
outsmart outsource outstrip outvote outweigh outwit overbook overcharge overcome overcook overcrowd overdo overdose
overdraw overeat overestimate overflow overhaul overhear overheat overlap overload overpay overpower overreach
override overrule overrun oversee overshadow overshoot oversleep overspend overstate overstay overstep overtake
overtax overthink overthrow overturn overuse overvalue overwhelm overwinter overwork oxidize pace pacify pack package
pad paint pair pamper pander panic pant parachute parade paralyze paraphrase pardon park parlay parole parry part
partake participate partition partner pass patch patrol patronize pave pawn pay peak pedal peddle peek peel peep peer
peg pen penalize penetrate pepper perish permeate permit perpetrate perpetuate perplex persecute persevere persuade
peruse pervade pester petition petrify phase philosophize phone photograph pick picket picture pile pillage pilot pin
pinch pinpoint pioneer pirate pit pitch pivot placate place plague plait plant plaster plateau play please plow pluck
plug plummet plunder plunge plunk poach pocket poise poison poke polarize police polish poll pollute pontificate pool
pop popularize populate pose position post postpone pound pour pout powder power practice prance pray preannounce
precede precipitate preclude predate preempt prefabricate preface preinstall prejudice premiere preoccupy pre-order
prepay presage prescribe present preserve preside press pressure presuppose pretend prevail prevent prey price prick
prickle primp print prioritize privatize privilege prize probe process procrastinate procure prod produce profile
profit profiteer program progress prohibit project proliferate prolong promote prompt proofread prop propagandize
propagate propel propound prorogue proscribe prosecute prospect prosper protect protest protrude prove provide provoke
prowl pry publicize publish pucker puff pull pulverize pummel pump punch puncture punish purchase purge purify purport
purr pursue push put puzzle quadruple quake qualify quantify quarantine quarrel quarry quash quaver quell quench queue
quibble quicken quiet quit quiz race rack radiate radicalize rage raid rail rain raise rake rally ram ramp ransack
ransom rap rape rappel rate ratify ration rationalize rattle ravage raze reach react reactivate readmit realign
realize reap reappear reappoint rear rearm rearrange rearrest reason reassemble reassess reassign rebel rebound
rebrand rebroadcast rebuild recalibrate recant recap recapitalize recapture recede receive recite reclaim reclassify
recline recognize recoil recommission recompense reconcile reconfigure reconnect reconquer reconsider reconstitute
reconstruct reconvene record recoup recover recreate recriminate recruit rectify recuperate recuse recycle redact
redeem redefine redeploy redesign redevelop redirect rediscover redistribute redouble redraw redress reduce reel
reelect reenter reestablish reevaluate reexamine refinance refine refinish refit reflect refocus reforest reform
reformulate refract refrain refresh refuel refund refurbish regain register regress regroup regularize regulate
rehabilitate rehash rehearse reheat reify reign reimagine reimburse reimpose rein reinforce reinstate reinsure
reinterpret reintroduce reinvent reinvest reissue rejoice rejoin rekindle relapse relaunch relax release relegate
relent relieve relinquish relish relist relive relocate remand remarket remarry remedy remilitarize reminisce remit
remodel remove remunerate rename renationalize render rendezvous renege renegotiate renew renounce renovate rent
reoccupy reoffend reopen reorganize reorient repackage repair repatriate repay repeal repel repent replace replant
replay replenish replicate repopulate reposition repossess repress reprice reprieve reprimand reprint reprocess
reproduce repulse repurchase requisition reroute reschedule rescind rescue research resell resettle reshape reshoot
reshuffle resign resist reskill resolve resonate resort resound respect rest restock restore restrain restrict
restructure resubmit result resupply resurface resurrect resuscitate retail retain retake retaliate retch retest
rethink retire retool retrace retract retrain retreat retrieve retrofit retry return reunify reunite reuse revalue
revamp revel revere reverse revert review revise revisit revitalize revive revoke revolt revolutionize reward rewrite
rezone rid riddle ride ridicule rig right rile ring rinse riot rip ripen ripple rise risk rival roam roar roast rob
rock roil roll romanticize romp root rot rotate rouse route row rub ruffle ruin rule rumble ruminate rummage rumor run
rupture rush rust rustle sabotage sack sacrifice sadden saddle safeguard sail salivate salute salvage sample sanction
sandbag sap satisfy saturate saunter savage save savor scald scale scam scamper scan scandalize scapegoat scar scare
scatter school scoop scorch score scour scout scowl scramble scrap scrape scratch scrawl scream screen screw scribble
scrimmage script scrounge scrub scrutinize scuffle scupper scuttle seal search seat secede seclude secure sedate
seduce see seed seep seethe segregate seize select self-destruct self-immolate sell send sense sentence separate
sequence sequester serenade service set settle sever sew shade shadow shake shame shape share sharpen shatter shave
shear shed shell shelter shelve shield shift shimmer shine ship shirk shiver shock shoot shop short-circuit shorten
shortlist shoulder shove show showcase shower shred shriek shrink shrivel shroud shrug shudder shuffle shun shut
shuttle sicken side sideline sidestep sideswipe sift sigh sightsee sign signpost silence simmer simplify simulate sing
singe sink sip siphon sit situate skate skew ski skid skim skip skirmish skirt skyrocket slacken slap slash slather
slaughter slay sleep slice slide sling slip slit slog slope slouch slow slumber slump slurp smash smear smelt smile
smoke smooth smother smuggle snag snap snare snarl snatch sneak sneer sneeze sniff sniffle snipe snore snorkel snort
snow snowball snub soak soar sob sober socialize soften solicit solidify solve soothe sort soundproof source sow spam
spank spar spare spark sparkle spawn spearhead specialize speed spell spend spew spike spill spin spiral spit splash
splinter split splurge spoil sponsor spot spotlight sprain spray spread spring sprint sprout spur spurn sputter spy
squabble squander square squash squat squawk squeal squeeze squirm stab stabilize stack staff stagger stagnate stain
stake stalk stall stamp stampede standardize star stare startle starve stash station staunch steady steal steam steer
step sterilize stick stiffen stifle stigmatize stimulate sting stir stitch stock stockpile stoke stomp stone stonewall
stoop storm stow strafe straggle straighten strain strand strangle strap stray streak stream streamline strengthen
strew stride strike string strip stroll structure strut study stumble stump stun stunt stutter style stymie
subcontract subdue subject subjugate sublet submerge submit subpoena subscribe subside subsidize substantiate
substitute subtract subvert succeed succumb suck sue suffer suffocate sulk sully summon supersede supervise supplement
supply support suppress surf surge surmount surpass surprise surrender surround survey survive suspend sustain swaddle
swallow swamp swap swarm swat sway sweat sweep sweeten swell swerve swig swim swindle swing swirl swish switch swoon
swoop symbolize sympathize synchronize synthesize table tabulate tackle tag tail tailor taint talk tally tame tamper
tangle tank tantalize tap tape target tarmac tarnish tarry tase task tatter tattoo taunt tax taxi teach team tear
teargas tease telecast telephone teleport televise telework temper tender terminate terrify terrorize test tether thaw
thicken thin thirst thrash thrive throb throng throttle throw thrust thud thumb thump thunder thwart tick tickle tie
tighten tilt time tinker tip tiptoe tire toast toggle toil tolerate top topple torch torment torpedo torture toss
totter touch toughen tour tousle tow tower toy trace track trade trail trailblaze train tramp trample transact
transcend transcribe transfer transform transfuse transgress transit translate transmit transplant transport transpose
trap trash traumatize travel traverse trawl tread treasure treat trek tremble trend trespass trick trickle trifle
trigger trim trip triple triumph troll trounce trudge trumpet truncate tuck tug tumble tune tunnel turn tussle tutor
tweak twinkle twirl twist twitch typify unban unblock unbuckle unbundle unburden uncover undercut underestimate
underfund undermine undernourish underperform underpin understate underwhelm underwrite undo undress unearth unfold
unfreeze unfriend unfurl unhinge unhook unify unionize unite unleash unload unlock unmask unnerve unpack unpick unplug
unravel unroll unscrew unseal unseat unsettle unshackle unsubscribe untangle untie unveil unwind update upend upgrade
uphold uplift upload uproot upset upstage urbanize urinate use usher usurp utilize vacate vaccinate validate vandalize
vanish vanquish vaporize vault vaunt veer vegetate veil vent venture verify vet veto vex vibrate victimize videotape
vie vilify vindicate violate visit visualize vocalize void volunteer vomit vote voyage waddle wade waft wag wage wait
waive wake walk wall wallow waltz wander wane warble ward warehouse warm warp warrant wash waste watch water wave
waver waylay weaken wean weaponize wear weather weave wed weed weep welcome weld wheel wheeze whimper whine whip whirl
whisk whistle whitewash widen wield wiggle wilt win wince wind wink wipe wire wiretap withdraw wither withhold
withstand witness wobble woo word work worsen wound wrangle wrap wreak wreck wrest wrestle wriggle wring yank yawn
yelp yield yodel zap zero zigzag zip zone zoom`;
