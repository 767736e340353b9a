import { eventNoun, plural } from './event-nouns.ts';
import { analyses } from './morphology.ts';

/** Base forms that are common nouns too; their -s form is both a plural and a third person. */
const NOUNS = `
access account ache act address advance advocate aid aim air alarm alert ally answer appeal approach arm array arrest
associate attack attempt attribute auction audit average award back backfire bail balance ballot ban band bank bar bargain base
bat battle beach beam bear beat beef bench benefit bet bid bill bite blame blast blaze blend blink block blow board boat body
bomb bond book boom boost boot border bottle bounce bow bowl box boycott brace brake branch brand brawl breach break breath
breeze bribe bridge brief broadcast broker bruise brush bubble bucket bug bulldoze bump burden burn bus bust button call camp
campaign cancer cap capital captain care cart case cash cast cater cause center centre chain chair challenge champion chance
change channel charge charm chart charter chase chat check cheer chip chronicle circle claim clash class clean clear climb clip
clock close cloud club coach coat code collapse color combat comfort command comment commission commute compact complex compound
compromise con concern concert conduct conference conflict contact contest contract contrast control cook copy core corner cost
council count counter country couple course court cover crack craft crash crawl cream credit crew crop cross crowd crown cruise
crush cry culture cup cure curb curse curve cushion cut cycle damage dance dare date dawn deal debate debit debut decay deck
decline decrease decree default defeat defect delay delegate delight demand deposit desert design desire detail detour dial diet
dig dip direct discharge discipline discount disguise dish dispatch display dispute distance ditch dive divide divorce dock
doctor document dollar dose double doubt draft drag drain draw dream dress drift drill drink drive drop drug drum duck dump
dwarf dye ease echo eclipse edge edit effect egg embargo embrace encounter end engineer envy equal escape escort estimate
event exchange excuse execute exercise exhibit exile exit experience experiment expert export exploit extract eye face fail
fall fan fare farm fashion fast fat fault favor fax fear feast feature feed feel fence ferry feud field fight figure file
fill film filter final finance find fine finger finish fire firm fish fit fix flag flame flank flap flare flash flat flight
float flock flood floor flow fly focus foil fold force forecast forge fork form forward foul found fracture frame free freeze
front fuel function fund funnel fuse gain gamble game gang gap garden gas gauge gaze gear gesture glance glimpse gold grace
grade graduate grant grasp grave grip ground group guarantee guard guess guest guide gun halt hammer hand handicap handle
harbor harm harness harvest hate haul hazard head heat hedge help hide highlight hike hint hire hit hoard hold home honor
hook hope host hotel hound house hub humor hunt hurdle hurry hurt impact import impress increase index influence insert
institute insult interest interface interview invest invite iron island issue jail jam jet job jog join joint joke journey judge
jump jury keep key kick kidnap kill kiss knee knock knot label labor lack lament land lap lapse laugh launch lay layer lead
leak lean leap lease leave lecture left lesson level levy liberal license lie lift light like limit line link lip list litter
live load loan lobby local lock lodge log long look loom loop loose loot loss lot love lower lump lunch lure machine mail main
major man mandate maneuver map march mark market marshal mask mass massacre master match mate matter mean measure medal
medicine meet melt memory mention merchant mess message metal mail mine minister minor minute mirror miss mistake mix mob model
moderate monitor mount mountain mouse mouth move murder muscle name nap narrow need neglect nerve net network nose note notice
number nurse object offer officer offset oil open orbit order organ orphan outfit outlaw outline outrage overhaul overlap
overthrow own pace pack package pad page pain paint pair panel panic paper parade pardon park part partner party pass patent path
patient patrol pause pay peak peel pen people perfect permit phase phone photograph pick picket picture piece pilot pin
pioneer pipe pit pitch place plague plan plane plant plaster plate play plea pledge plot plug plunge pocket poem point poison
pole police policy poll pool pop port pose position post pound powder power practice praise present preserve press pressure prey
price pride prime print prize probe process produce product profile profit program progress project promise proof prop prospect
protest prompt pull pump punch purchase purge purpose pursuit push puzzle quake quarantine quarrel quarter quest question
quiz quote race rack radio rage raid rail rain raise rake rally ram ramp range rank ransom rape rate ration raw reach read rear
rebel rebound rebuke recall record recount recruit reel reference reform refund refuse regard regret reign relapse relay release
remark remedy rent repair repeal repeat reply report reprieve request rescue research reserve resort respect rest result
resume retail retreat return reverse review revolt reward ride rifle rift right ring riot rip ripple rise risk rival river road
roar rock role roll roof room root rope rough round route row rub ruin rule rumor run rush sack safe sail sale salute sample
sanction save scale scan scandal scar scare scatter scheme school score scout scramble scrap scratch scream screen script sea
seal search season seat second secret section see seed sense sentence separate sequence serve service set shade shadow shake
shame shape share shed shell shelter shield shift shine ship shock shoot shop short shot shoulder shout show shower shuttle
side siege sign signal silence sin sink site size sketch ski skill skin skirmish slap slate slaughter slave sleep slice slide
slip slogan slope slot slow slump smart smash smear smell smile smoke smooth snap snow sort sound source space spare spark speed
spell spend spike spill spin spiral split sponsor sport spot spray spread spring spur spy square squad squeeze stab stable stack
staff stage stain stake stall stamp stampede stand star stare start state station statue stay steal steam steel steer stem step
stick stimulus sting stir stitch stock stone stop store storm story strain strand stranger strap stream street stress stretch
strike string strip stroke structure struggle student study stuff style subject subpoena substitute suicide suit sum supplement
supply support surface surge surprise surrender survey suspect swap swarm sway sweat sweep swell swim swing switch table tackle
tag tail talk tank tap tape target task taste taunt tax team tear tease term test text thaw theme thing think threat throw
thrust tick ticket tide tie time tip tire title toast toll tone top torch torture toss total touch tour tow towel tower toy
trace track trade trail train transfer transit transplant transport trap trash travel treasure treat treaty tree trek trend trial
trick trigger trip triumph troop trouble truck trust try tube tumble tune tunnel turn twist type upgrade upset use usher
value vault vehicle veil venture veto view visit voice void volunteer vote voyage wage wait wake walk wall war ward warm warrant
wash waste watch water wave way weather wed weight welcome well wheel whip whisper whole will win wind wing wipe wire wish witness
wonder word work worker world worry worship wound wrap wreck wrong yard yield zero zone
export import insult conduct produce convict permit rebel record suspect transplant project combat escort discount refuse
captive catch chant choke churn cling clone collar crack cram creep drawback drought flush fling flirt flop flounder foster freak
frown furlough gasp gossip grin groan growl grumble hail haunt hurl lash ledger leech lick lunge lurch lurk lust merit milk moan
mock moor mop mourn nod nudge oath parole paste pat patch pave peck peddle peg perk petition pile pinch pity plead plow poke
polish pot pour premiere preview prod prune puff raft rattle ravage remand remake replay reprint reproach reprimand rerun retort
reunion revamp rim roam roast rot rout salvage scoop scorch scorn scowl scrub scuffle shrug shun sigh sip siphon skid skim skip
slash sled slug slur smuggle snack snag snarl sneak sniff snub soak sob spat spearhead splash spoil spotlight sprain sprint
sprout squabble squat stagger stalk stash stockpile straddle stray stride stroll stunt stutter suck swallow swamp swerve tackle
tally tamper tangle tattoo tempo tender thump torment trample tread tremble trespass tribute tug uplift uproot vow waiver wander
whistle wink wreath wrestle yell
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
