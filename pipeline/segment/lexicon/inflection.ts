/** Verbs of several syllables that double their last consonant before -ed and -ing; one-syllable ones do so by rule. */
const DOUBLING = new Set(
  `abet abhor acquit aver admit allot annul backpedal befit beset commit compel concur confer control corral debar debug defer
  demur deter disbar dispel distil emit enrol enthral equip excel expel forget fulfil handicap hobnob impel incur infer instil
  inter intermit kickstart kidnap occur offset omit outbid outfit outrun outstrip overlap patrol permit prefer propel rebel
  rebut recap recur refer refit regret remit repel retrofit rerun sandbag unpin sublet submit transfer transmit transship unplug
  unwrap upset wiretap worship zigzag rappel underpin recap entrap kidnap program format`.split(/\s+/),
);

/** Written with one consonant or two: "traveled" and "travelled", "focused" and "focussed". */
const EITHER = new Set(
  `backpedal bedevil bevel bias bus cancel carol channel counsel dial diagram drivel duel equal fuel funnel gas grovel hovel initial
  kidnap label laurel level libel marshal marvel medal model outpoint panel parcel pedal pencil program quarrel refuel
  revel rival shovel shrivel signal snorkel spiral swivel total towel trammel travel trowel tunnel unravel worship yodel focus
  benefit format pummel`.split(/\s+/),
);

/** Other spellings of a base form, beside -ise for -ize. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['armor', ['armour']],
  ['center', ['centre']],
  ['color', ['colour']],
  ['cooperate', ['co-operate']],
  ['coordinate', ['co-ordinate']],
  ['deescalate', ['de-escalate']],
  ['endeavor', ['endeavour']],
  ['enroll', ['enrol']],
  ['favor', ['favour']],
  ['fulfill', ['fulfil']],
  ['harbor', ['harbour']],
  ['honor', ['honour']],
  ['install', ['instal']],
  ['instill', ['instil']],
  ['labor', ['labour']],
  ['license', ['licence']],
  ['maneuver', ['manoeuvre']],
  ['mold', ['mould']],
  ['outmaneuver', ['outmanoeuvre']],
  ['plow', ['plough']],
  ['practice', ['practise']],
  ['reelect', ['re-elect']],
  ['reenter', ['re-enter']],
  ['reestablish', ['re-establish']],
  ['preempt', ['pre-empt']],
  ['rumor', ['rumour']],
  ['savor', ['savour']],
]);

const ENDS_IN_SILENT_E = /[^eoy]e$/;
const CONSONANT_Y = /[^aeiou]y$/;
/** Consonants, one vowel, one consonant: stop, plan, quit. */
const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/;
const O_THIRD = new Set([
  'go',
  'do',
  'undergo',
  'forgo',
  'undo',
  'outdo',
  'overdo',
  'veto',
  'echo',
  'torpedo',
  'embargo',
]);

/** A base form and its other spellings: organize, organise. */
export const variants = (base: string): readonly string[] => {
  const british = base.length > 5 && /(?:iz|yz)e$/.test(base) && base !== 'capsize' ? [`${base.slice(0, -2)}se`] : [];
  return [base, ...british, ...(SPELLINGS.get(base) ?? [])];
};

/** "reports", "watches", "denies". */
export const third = (base: string): string => {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  if (base === 'quiz') return 'quizzes';
  return /(?:[sxz]|ch|sh)$/.test(base) || O_THIRD.has(base) ? `${base}es` : `${base}s`;
};

/** The stems that take -ed or -ing where the base ends in a consonant: one, or two where usage is divided. */
const stems = (base: string): readonly string[] => {
  if (base.endsWith('c')) return base === 'arc' || base === 'sync' ? [base] : [`${base}k`];
  const doubled = `${base}${base.at(-1) ?? ''}`;
  if (EITHER.has(base)) return [base, doubled];
  return DOUBLING.has(base) || SHORT.test(base) ? [doubled] : [base];
};

/** Regular past forms, which are the participles too: "reported", "denied", "stopped". */
export const pasts = (base: string): readonly string[] => {
  if (base.endsWith('e')) return [`${base}d`];
  if (CONSONANT_Y.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
};

/** "reporting", "making", "lying", "fleeing", "travelling". */
export const gerunds = (base: string): readonly string[] => {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (ENDS_IN_SILENT_E.test(base)) return [`${base.slice(0, -1)}ing`];
  return (base.endsWith('e') ? [base] : stems(base)).map((stem) => `${stem}ing`);
};
