import type { Status } from '../../../schemas/mention.ts';

const statusOf = (rows: readonly (readonly [Status, string])[]): ReadonlyMap<string, Status> =>
  new Map(
    rows.flatMap(([status, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, status] as const),
    ),
  );

/** Words before an event noun that say how real it is: "a planned merger", "no decision", "the annual parade". */
export const WORD_STATUS = statusOf([
  [
    'planned',
    `planned proposed scheduled upcoming forthcoming expected intended impending imminent pending looming prospective next
    eventual future anticipated postponed`,
  ],
  ['hypothetical', 'possible potential likely hypothetical threatened feared would-be any whether unlikely'],
  ['denied', 'no without neither canceled cancelled aborted abandoned averted foiled thwarted scrapped'],
  ['recurring', 'annual yearly monthly weekly daily nightly regular routine every each quarterly periodic'],
  ['ongoing', 'ongoing continuing continued'],
]);

/** Nouns whose "of", "for", "to" or "against" leaves the event behind it open, or takes it away: "calls for", "lack of". */
export const NOUN_STATUS = statusOf([
  ['planned', 'plan plans preparations preparation date schedule timetable deadline'],
  [
    'hypothetical',
    `call calls demand demands appeal appeals request requests threat threats fear fears hope hopes risk risks possibility
    prospect prospects chance chances likelihood danger idea proposal proposals pressure bid push warning warnings
    need petition petitions option options`,
  ],
  ['denied', 'lack absence cancellation rejection'],
]);

/** Verbs whose object is wanted, sought, feared or kept from happening: "proposed a merger", "averted a strike". */
export const VERB_STATUS = statusOf([
  ['planned', 'plan schedule promise pledge prepare intend plot vow slate expect await postpone'],
  [
    'hypothetical',
    `want seek urge demand request propose consider contemplate threaten fear favor advocate suggest recommend risk
    envisage mull need predict forecast desire`,
  ],
  ['denied', 'avert avoid prevent cancel deny forestall refuse lack scrap prohibit ban'],
]);
