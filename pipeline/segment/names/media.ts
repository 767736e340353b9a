/** Newspapers, agencies and stations that no table of names holds are told by their last word. */
const HEADS: ReadonlySet<string> = new Set(
  'Times Post News Herald Tribune Journal Gazette Guardian Telegraph Observer Chronicle Examiner Inquirer Independent Mirror Globe Sun Star Mail Express Dispatch Bulletin Newspaper Magazine Radio TV Television Network Broadcasting'.split(
    ' ',
  ),
);
const NAMED: ReadonlySet<string> = new Set(
  `Reuters|Associated Press|Agence France-Presse|Al Jazeera|New York Times|Washington Post|Wall Street Journal|Financial Times|CNN|BBC|Axios|Xinhua|Asharq Al-Awsat|Bloomberg|
  ANSA|IRNA|ISNA|Interfax|TASS|Tass|Yonhap|Kyodo|MENA|UPI|NBC|CBS|ABC|NPR|MSNBC|CNBC|ESPN|TMZ|Twitter|Facebook|YouTube|Wikipedia|Internet|Web|Wikinews|Politico|Newsweek|Time|People`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a name is that of a source of news, or of where news stands: no part of what it reports. */
export const isMedia = (entity: string): boolean =>
  NAMED.has(entity) || HEADS.has(entity.slice(entity.lastIndexOf(' ') + 1));
