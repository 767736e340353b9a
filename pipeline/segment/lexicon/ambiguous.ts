import { eventNoun, plural } from './event-nouns.ts';
import { analyses } from './morphology.ts';

/** Base forms that are common nouns too; their -s form is both a plural and a third person. */
const NOUNS = `
abstract abuse accent access account ache act address advance advocate aid aim air alarm alert ally alternate anchor
anger animate answer appeal appraise approach appropriate arm array arrest assault associate attack attempt attribute
auction audit author average award back backfire bail bait balance balloon ballot ban band bang bank bar bargain barge
bark barrage base bash bat batter battle beach beam bear beat beef bench benefit bet bid bill billet bite blame blast
blaze blend blind blink block bloom blossom blot blow bluff blur blush board boat body bog bolt bomb bond book boom
boost boot border borrow bother bottle bounce bow bowl box boycott brace brag brake branch brand brawl breach break
breath breeze brew bribe bridge brief broadcast broker bruise brush bubble bucket bug bulge bulldoze bully bump bunch
bundle burden burn burrow burst bus bust butcher butt button buttress buy call calm camp campaign cancer canvass cap
capital captain captive capture care cart cascade case cash cast catch cater cause cement censor center centre chain
chair challenge champion chance change channel chant charge charm chart charter chase chat check cheer chill chip
choke chop chronicle chuckle churn circle claim clamor clap clash clasp class claw clean clear click climb cling clip
cloak clock clone close cloud club clump clutch clutter coach coast coat cocoon code coin collapse collar color combat
comfort command comment commission commute compact complement complex compound compress compromise con concern concert
concrete conduct conference conflict conscript consent console consort construct consult contact content contest
contract contrast control converse convert convict cook copy core corner corrupt cost cough council counsel count
counter country couple course court cover crack craft cram crash crawl cream credit creep crew cripple crop cross
crouch crowd crown cruise crunch crush cry culture cup curb cure curl curse curve cushion cut cycle damage dance dare
dash date dawn deal debate debit debut decay deck decline decrease decree default defeat defect defense degenerate
delay delegate deliberate delight deluge demand demise dent deposit desert design desire despair detail detour dial
diet dig digest dip direct discharge discipline discount discourse disgrace disguise disgust dish dislike dismay
dispatch display dispute dissent distance disuse ditch dive divide divorce dock doctor document dollar doom doorstep
dose dot double doubt draft drag drain draw drawback dread dream dress drift drill drink drip drive drop drought drug
drum duck dump duplicate dwarf dye ease echo eclipse edge edit effect egg elaborate embargo embrace encounter end
endeavor engineer entrance entry envy equal escape escort essay estimate event evidence exchange excuse execute exempt
exercise exhibit exile exit expense experience experiment expert exploit export extract eye face fail fake fall fan
fare farm fashion fast fat fault favor fax fear feast feature feed feel fence ferry fetch feud fiddle field fight
figure file fill film filter final finance find fine finger finish fire firm fish fit fix flag flame flank flap flare
flash flat flick flight fling flip flirt float flock flood floor flop flounder flow flush fly focus foil fold force
ford forecast forfeit forge fork form forward foster foul found fracture fragment frame franchise freak free freeze
frequent front frown fuel function fund funnel furlough furrow fuse gain gamble game gang gap garden garland garner
gas gasp gauge gaze gear gesture ghost giggle glance glare glimpse glow glue goad gold gossip gouge grab grace grade
graduate grant grasp grave grill grin grind grip gripe groan groom ground group growl grumble guarantee guard guess
guest guide gun gut hail halt hammer hand handcuff handicap handle harbor harm harness harvest hatch hate haul haunt
hazard head headline heat hedge help hide highlight hike hint hire hit hoard hold home honor hook hop hope host hotel
hound house howl hub huddle hug humble humor hunt hurdle hurl hurry hurt hush impact implement import impress imprint
incense inch incline increase index influence initiate insert institute insult interest interface intern interview
intimate intrigue invest invite iron island issue itch jab jail jam jet job jockey jog join joint joke jolt journey
judge jump jury keep key kick kidnap kill kiss knee knife knit knock knot label labor lace lack lament land lap lapse
lash lasso latch lather laugh launch launder lay layer lead leak lean leap lease leave lecture ledger leech left
legitimate lesson level levy libel liberal licence license lick lie lift light like limit line link lip list litter
live load loan lobby local lock lodge loft log long look loom loop loose loot loss lot love lower lull lump lunch
lunge lurch lure lurk lust machine mail main major man mandate maneuver manifest map mar march mark market marshal
martyr marvel mask mass massacre master match mate matter maul mean measure medal medicine meet mellow melt memory
menace mention merchandise merchant merge merit mesh mess message metal milk mine minister minor minute mirror
misprint miss mistake mistrust misuse mix moan mob mock model moderate mold monitor moor mop mortgage mothball mount
mountain mourn mouse mouth move mow murder muscle mushroom muster muzzle nag nail name nap narrow need neglect nerve
net network nickname nod noise nose notch note notice nudge nuke number nurse oath object offer officer offset oil
open orbit order organ orient orphan outbreak outfit outlaw outlay outline output outrage outrun overdose overflow
overhaul overlap overlay overload override overrun overtake overthrow own pace pack package pad page pain paint pair
panel panic pant paper parade pardon park parlay parole part partner party pass paste pat patch patent path patient
patrol pause pave pawn pay peak peck pedal peddle peel peer peg pen people pepper percent perfect perk permit petition
phase phone photograph phrase pick picket picture piece pile pillage pilot pin pinch pioneer pipe pit pitch pity pivot
place plague plan plane plant plaster plate plateau play plea plead pledge plot plow plug plunder plunge pocket poem
point poison poke pole police policy polish poll pool pop port pose position post pot pound pour pout powder power
practice praise premiere present preserve press pressure preview prey price prick pride prime print prize probe
process prod produce product profile profit program progress project promise prompt proof prop prospect protest prowl
prune puff pull pump punch purchase purge purpose pursuit push puzzle quake quarantine quarrel quarry quarter query
quest question queue quip quiz quote race rack radio raft rage raid rail rain raise rake rally ram ramp range rank
ransom rant rap rape rate ration rattle ravage raw reach read rear rebel rebound rebuke recall record recount recruit
reel reference refill reform refund refuse regard regret reign reject relapse relay release remake remand remark
remedy rent repair repeal repeat replay reply report reprieve reprimand reprint reproach request rerun rescue research
reserve resort respect response rest result resume retail retort retreat return reunion reuse revamp reverse review
revolt reward rewrite riddle ride ridicule rifle rift rig right rim ring riot rip ripple rise risk rival river road
roam roar roast rock roil role roll romp roof room root rope rose rot rough round rout route row rub ruin rule rumble
rumor run runaway rush rust sabotage sack saddle safe sail sale salute salvage sample sanction sandbag sap savage save
scale scam scan scandal scar scare scatter scheme school scold scoop scorch score scorn scour scout scowl scramble
scrap scratch scrawl scream screen screw scribble script scrub scuffle sea seal search season seat second secret
section see seed segment sense sentence separate sequence serve service set shade shadow shake shame shape share shed
shell shelter shield shift shine ship shiver shock shoot shop short shot shoulder shout show shower shred shriek
shrink shroud shrug shudder shun shuttle side sideline siege sigh sign signal silence sin sink sip siphon site size
sketch ski skid skill skim skin skip skirmish skirt slap slash slate slaughter slave sled sleep slice slide sling slip
slit slog slogan slope slot slow slug slump slur smart smash smear smell smelt smile smoke smooth smuggle snack snag
snap snare snarl snatch sneak sneer sniff snort snow snowball snub soak sob sober sort sound source sow space spam
spar spare spark sparkle spat spawn spear spearhead speed spell spend spike spill spin spiral spit splash splinter
split splurge spoil sponsor sport spot spotlight sprain spray spread spring sprint sprout spur spy squabble squad
square squash squat squeeze stab stable stack staff stage stagger stain stake stalk stall stamp stampede stand star
stare start stash state station statue stay steal steam steel steer stem step stick stimulus sting stir stitch stock
stockpile stone stop store storm story straddle strain strand stranger strap stray stream street stress stretch stride
strike string strip stroke stroll structure struggle student study stuff stun stunt stutter style subject sublet
subordinate subpoena substitute suck suicide suit sum supplement supply support surf surface surge surprise surrender
survey suspect swallow swamp swap swarm sway sweat sweep swell swerve swim swing swish switch table tackle tag tail
tailor taint talk tally tamper tangle tank tap tape target task taste tattoo taunt tax taxi team tear tease temper
tempo tender term test tether text thaw theme thing think thirst threat throng throttle throw thrust thud thumb thump
thunder tick ticket tickle tide tie tilt time tip tire title toast toggle toll tone top torch torment torpedo torture
toss total touch tour tow towel tower toy trace track trade trail train tramp trample transfer transit transplant
transport trap trash travel trawl tread treasure treat treaty tree trek tremble trend trespass trial tribute trick
trickle trifle trigger trim trip triple triumph troll troop trouble truck trumpet trust try tube tuck tug tumble tune
tunnel turn tussle tutor tweak twist twitch type update upgrade uplift uproot upset use usher value vault vehicle veil
vent venture vet veto view visit voice void volunteer vomit vote vow voyage waffle wage wait waiver wake walk wall
waltz wander war ward warm warp warrant wash waste watch water wave way weather weave wed weed weight welcome weld
well wheel whine whip whirl whisper whistle whole will win wind wing wink wipe wire wish witness wobble wonder woo
word work worker world worry worship wound wrap wreath wreck wrestle wrong yard yawn yell yield zero zone
`;

/** Forms that are adjectives, adverbs or prepositions at least as often as they are verb forms. */
const ADJECTIVES = `
left found born open close closed set cut put hit shut split hurt lost dead live own past clean clear complete correct direct double
dry empty equal fast fine firm fit free narrow near perfect present prompt quiet ready right rough round separate slow smooth steady
subject sure tame thin tidy total upset warm welcome wet wrong united advanced alleged armed wounded injured limited concerned
interested involved expected supposed proposed planned scheduled accused suspected wanted registered retired experienced
increased reduced improved detailed combined continued repeated renewed added given based related known unknown used
married divorced educated organized organised developed industrialized industrialised developing leading existing growing ruling remaining
outstanding opposing warring visiting ongoing following according including regarding concerning pending excluding considering
provided providing given alarming amazing challenging compelling conflicting convincing damaging demanding devastating
disappointing embarrassing encouraging exciting fascinating governing interesting lasting living misleading missing moving
neighboring neighbouring opening outgoing overwhelming pressing promising shocking striking surprising surrounding troubling
willing winning worrying acting running standing sitting working rising falling sweeping living banned broken charged chosen
closed committed complicated concentrated confused controlled crowded damaged dedicated deserted determined disabled
disputed distinguished divided drunk elected excited exiled extended failed fallen frozen frightened hidden injured isolated
jailed licensed mixed occupied opposed pleased powered prepared qualified recognized respected sacred secured settled
shared shocked so-called sophisticated sponsored stolen surprised tired torn trained troubled trusted unlimited worried written
lead meaning like mean lower further upper may must might can will need dare wound worn bound bent bid spent set sunk`;

/** Forms in -ing and -ings that name things: "the building", "a meeting", "findings". */
const GERUND_NOUNS = `
backing banking bearing beating beginning being bombing boxing briefing broadcasting building burning campaigning clearing
clothing cooking crossing dealing drawing drilling dressing drowning dumping dwelling earning ending engineering farming feeling
fighting filing finding fishing flooding following funding gambling gathering greeting grounding hacking hanging heading hearing
heating helping hijacking holding housing hunting killing kidnapping landing launching leaning learning lending lighting listing
living lobbying looting making manufacturing marketing meaning meeting mining mooring mourning naming offering opening
outsourcing packing painting parking passing planning policing polling posting pricing printing processing programming
publishing ranking rating reading recording reckoning recycling refining reporting restructuring rioting rowing ruling
running sacking sailing saving saying screening seating selling sentencing setting shelling shipping shooting shopping showing
signing singing sinking sitting skating skiing slaying smoking smuggling speaking spelling spending stabbing standing
stocking storming suffering surfing surrounding swimming swing targeting teaching testing thinking timing touring trading
training trafficking understanding undertaking upbringing voting walking warning washing wedding willing winning wording working
wounding wrestling writing`;

const split = (list: string): readonly string[] => list.trim().split(/\s+/);

const otherClasses = (): ReadonlySet<string> => {
  const forms = new Set<string>(split(ADJECTIVES));
  for (const noun of [...split(NOUNS), ...split(GERUND_NOUNS)]) forms.add(noun).add(plural(noun));
  return forms;
};

const OTHER = otherClasses();

/** True where a lower-case form can be a verb and also a noun, an adjective or a preposition: "claims", "left", "set", "meeting". */
export const ambiguous = (word: string): boolean =>
  analyses(word).length > 0 && (OTHER.has(word) || eventNoun(word) !== null);
