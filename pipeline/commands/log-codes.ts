/**
 * The codes of a log in JSON, besides those of rejects (E_...) and of doubtful articles (W_...): how grave each is, and what it tells,
 * with the fields that it has.
 */
export const LOG_CODES = {
  start: ['info', 'a run begins: `version`, `command`, `inputs`, and the settings as they hold in `options`'],
  published: ['info', 'the timeline was switched to `run_id` in `out`'],
  summary: ['info', 'the run is over: `counts` as of `run --json`, `run_id`, `out`, `seconds` by stage'],
  rejected: ['warn', 'the one line of a quiet run that rejected inputs'],
  undated: ['warn', '`about` an article without a publication date'],
  not_read: ['warn', '`about` an article in a language that is not read'],
  dated_ahead: ['warn', '`article_id` is dated after the day of the run'],
  unsound_date: ['warn', '`about` a date that broke a rule and was left out: a mistake of the program'],
  unsound_mention: ['warn', '`about` a mention, likewise'],
  unsound_event: ['warn', '`about` an event, likewise'],
  correction_gone: ['warn', '`about` a row of `corrections.csv` whose id nobody has any longer'],
  correction_void: ['warn', '`about` one that cannot hold as it stands'],
  correction_settled: ['warn', '`about` one that is no longer needed'],
  remark: ['warn', 'anything else that a command tells in words'],
  warning: ['warn', 'what Node warns of'],
  locked: ['error', 'another run holds the folder: `exit_code` 75'],
  usage: ['error', 'the command line is wrong: `exit_code` 2'],
  failure: ['error', 'nothing was published, and why: `exit_code` 2'],
} as const satisfies Record<string, readonly ['info' | 'warn' | 'error', string]>;

type LogCode = keyof typeof LOG_CODES;

/** The code with its level. */
export const coded = (code: LogCode): { readonly level: 'info' | 'warn' | 'error'; readonly code: LogCode } => ({
  level: LOG_CODES[code][0],
  code,
});
