const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u));

/** Titles that stand before a name and nothing else; written with or without a full stop. */
const HONORIFICS = words(`
mr mrs ms miss dr sir dame lord lady prof rev fr sen rep gov gen col lt maj capt sgt cmdr adm brig hon pres cpl pvt det insp amb
ayatollah hojatoleslam hojjatoleslam imam mullah sheikh sheik shaikh hajj haji sayyid mufti emir king queen prince princess sultan
emperor empress pope cardinal archbishop bishop father rabbi saint mullah maulana reverend justice duke duchess baron baroness count
`);

/** Head nouns of offices and callings, lower case, singular. News writes them before a name or in apposition to it. */
const ROLES = words(`
president vice-president secretary-general attorney-general governor-general premier chancellor minister secretary leader ruler governor mayor senator congressman congresswoman
representative deputy lawmaker legislator parliamentarian mp mep speaker ambassador envoy diplomat consul negotiator mediator
coordinator co-ordinator commissioner spokesman spokeswoman spokesperson press-secretary adviser advisor aide official chief head
director director-general chairman chairwoman chairperson chair ceo cfo coo cto founder co-founder cofounder owner executive
boss manager editor editor-in-chief journalist reporter correspondent columnist author writer novelist poet analyst economist
strategist expert researcher scientist physicist historian professor lecturer scholar academic doctor physician surgeon nurse
lawyer attorney solicitor barrister prosecutor judge general admiral marshal colonel major captain lieutenant sergeant commander
brigadier commodore officer soldier sheriff detective inspector superintendent constable policeman pilot astronaut cosmonaut
activist campaigner dissident organizer organiser candidate nominee frontrunner incumbent politician statesman businessman
businesswoman entrepreneur billionaire tycoon oligarch banker investor trader actor actress singer rapper musician composer
artist painter director-general filmmaker producer comedian model designer architect engineer coach footballer player striker
midfielder goalkeeper defender quarterback sprinter swimmer cyclist boxer golfer driver champion cleric preacher pastor priest
monk victim suspect gunman defendant prisoner hostage refugee militant warlord dictator monarch heir treasurer comptroller
undersecretary under-secretary rapporteur inspector-general ombudsman delegate member co-chair chief-of-staff father mother
brother sister son daughter husband wife widow student teacher principal farmer resident neighbour neighbor
president-elect pm vp svp evp gm qb trooper ranger firefighter paramedic
neuroscientist virologist epidemiologist biologist chemist astronomer meteorologist seismologist ecologist
`);

/** Words that stand between the country and the office, or open it: "deputy foreign minister", "Supreme Leader". */
const ROLE_MODIFIERS = words(`
vice deputy assistant associate acting interim outgoing incoming former ex late then senior top chief special prime foreign
defense defence interior finance oil energy health education justice trade economy economic agriculture environment transport
transportation culture information intelligence labor labour home supreme spiritual paramount party opposition majority minority
house senate parliament parliamentary congressional presidential state attorney lieutenant major brigadier rear first second lady
secretary general executive managing national security nuclear political military army navy police press public crown permanent
grand under junior lead leading veteran prominent billionaire news government communist democratic republican conservative labour
caretaker provisional religious royal central bank rebel opposition human rights climate human-rights
`);

/** Roles that are one role under several words; the first word stands for all. */
const SAME_ROLE = [
  'spokesperson spokesman spokeswoman',
  'chair chairman chairwoman chairperson',
  'lawmaker mp parliamentarian legislator deputy congressman congresswoman representative senator',
  'adviser advisor',
  'coordinator co-ordinator',
  'businessperson businessman businesswoman entrepreneur',
  'envoy ambassador',
  'premier prime-minister',
  'director head chief boss',
];

const ROLE_FAMILY: ReadonlyMap<string, string> = new Map(
  SAME_ROLE.flatMap((row) => {
    const family = row.split(' ');
    return family.map((role): [string, string] => [role, family[0] ?? role]);
  }),
);

/** "The spokeswoman" and "a spokesperson" are one role; an unknown word is its own. Lower-cases. */
export const roleFamily = (role: string): string => {
  const lower = role.toLowerCase();
  return ROLE_FAMILY.get(lower) ?? lower;
};

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '');

export const isHonorific = (word: string): boolean => HONORIFICS.has(plain(word));
export const isRole = (word: string): boolean => ROLES.has(plain(word));
export const isRoleModifier = (word: string): boolean => ROLE_MODIFIERS.has(plain(word));

/** Titles that tell a person's gender. */
export const MALE_TITLES = words(
  'mr sir lord king prince spokesman chairman congressman businessman policeman ayatollah imam sheikh pope father actor brother son husband sultan emir duke baron statesman',
);
export const FEMALE_TITLES = words(
  'mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman actress mother sister daughter wife widow empress duchess baroness',
);
