const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS =
  words(`a an the this that these those my your his her its our their whose some any no every each
either neither both all several many few most much more another other such what which`);

export const PREPOSITIONS =
  words(`about above across after against ahead along alongside amid amidst among amongst around as
at atop before behind below beneath beside besides between beyond by concerning despite down during except excluding following
for from in including inside into like minus near of off on onto out outside over past pending per plus regarding round since
than through throughout till to toward towards under underneath unlike until unto up upon versus via with within without worth`);

export const COORDINATORS = words('and or but nor yet so plus');

/** Words that open a dependent clause; several are prepositions too where a noun phrase follows. */
export const SUBORDINATORS =
  words(`after although as because before if lest once provided providing since so than that though
till unless until when whenever where whereas wherever whether while whilst`);

export const RELATIVES = words('who whom whose which that where when why');

export const PRONOUNS = words(`i you he she it we they me him us them myself yourself himself herself itself ourselves
themselves this that these those who whom which what someone somebody anyone anybody everyone everybody nobody something
anything everything nothing none one ones others each both many few some all several mine yours hers ours theirs`);

/** Pronouns that can only be subjects: a finite verb follows. */
export const SUBJECT_PRONOUNS = words('i he she we they who');

export const NEGATORS = words(
  `not n't never no none nobody nothing neither nor nowhere without hardly scarcely barely cannot`,
);

/** Openers of conditions, lower case, words parted by one space; longest first. */
export const CONDITIONALS: readonly string[] = [
  'on the condition that',
  'on condition that',
  'in the event that',
  'in the event of',
  'provided that',
  'providing that',
  'supposing that',
  'assuming that',
  'as long as',
  'so long as',
  'even if',
  'only if',
  'in case',
  'provided',
  'providing',
  'supposing',
  'unless',
  'if',
];

/** Adverbs that may stand between auxiliary and verb; every -ly adverb may too, see {@link standsBetween}. */
const MID_ADVERBS =
  words(`also already always again all almost alone both certainly even ever first formerly further hardly
indeed instead just largely later least long maybe merely more most much nearly never newly not now n't often once only perhaps
quite rather really seldom since so sometimes soon still thereby therefore then thus today together too twice very well yet
far back currently reportedly allegedly each`);

/** Adjectives and nouns in -ly. */
const NO_ADVERB =
  words(`ally anomaly assembly bully butterfly costly daily deadly early elderly family fly friendly friendly
italy july lonely likely lovely monthly monopoly orderly quarterly rally reply silly supply timely ugly unlikely weekly yearly
homely holy only apply comply imply multiply rely tally belly jelly melancholy`);

/** True for a word that may stand between an auxiliary and its verb: "has NEVER left", "was SERIOUSLY hurt". */
export const standsBetween = (word: string): boolean =>
  MID_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERB.has(word));
