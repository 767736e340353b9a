/** Pieces of patterns for the days and clock times that datelines and time stamps write. */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:r|rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** "June 12", "Monday, 3 March 2014", "2014-03-03", "12/06/2014" */
export const DATE = `(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}`;

const ZONE =
  '\\(?(?:GMT|UTC|BST|CET|CEST|EE?S?T|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|HKT|SGT|AEST|AEDT|NZST|MSK|local(?: time)?)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?';

/** "10:42", "10.42am", "5 p.m.", "1042 GMT" */
export const CLOCK = `(?:\\d{1,2}[:.] ?\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?)?|\\d{1,2} ?(?:[ap]\\.?m\\b\\.?|[AP]\\.?M\\b\\.?)|\\d{4}(?= ${ZONE}))(?: ${ZONE})?`;

/** Agencies whose name in brackets makes a dateline even where no dash follows. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `AAP AFP AGI ANI ANSA AP APA ATS BBC BNO Bernama Bloomberg CBS CNA CNN CNS CP DPA dpa EFE IANS INA Interfax IRNA ISNA JTA KUNA KYODO Kyodo
  LUSA MENA MNA MTI NHK NNA NTB PA PAP PNA PTI RFE/RL RIA Reuters SANA SPA STT TASS TNS TT UNI UPI WAFA WAM Xinhua Yonhap`.split(
    /\s+/,
  ),
);

/** Capitals that stand where a place would, and are none. */
export const LABELS: ReadonlySet<string> = new Set(
  `ANALYSIS|ADVISORY|ALERT|BREAKING|BREAKING NEWS|CORRECTION|CORRECTED|CORRECTS|EDITORIAL|EDITORS NOTE|EXCLUSIVE|EXPLAINED|EXPLAINER|FACTBOX|FACT CHECK|FACT BOX|FEATURE|FILE|FILE PHOTO|
  INTERVIEW|IN PICTURES|INSIGHT|JUST IN|LEAD|LIVE|LIVE UPDATES|MORE|NEWS|NOTE|NOTES|PS|REPORT|REPORTS|RESULTS|SUMMARY|TEASER|OPINION|COMMENT|PHOTO|PHOTOS|PICTURES|POLL|PREVIEW|
  PROFILE|QUESTION|ANSWER|Q|A|RECAP|REFILE|REVIEW|READ|READ MORE|SEE ALSO|SPECIAL REPORT|SOURCE|TIMELINE|UPDATE|UPDATES|UPDATED|PUBLISHED|POSTED|URGENT|VIDEO|WARNING|WATCH|WRAPUP|FAQ|
  TABLE|TEXT|RPT|SCOREBOARD|SNAP|NEWSMAKER|KEY POINTS|WHAT|WHY|HOW|WHO|WHERE|WHEN`.split(/\s*\|\s*/),
);
