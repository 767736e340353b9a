import type { Status } from '../../../schemas/mention.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose infinitive or gerund is as real as they are: "managed to flee", "forced them to leave", "began to rise". */
export const IMPLICATIVE =
  words(`manage begin start continue proceed go come help force cause lead prompt get compel serve
  prove happen seem appear turn use oblige keep resume finish spark push stop let make see hear watch find catch spot`);

/** Verbs of saying and thinking whose gerund has happened: "admitted stealing". */
export const FACTUAL_GERUND = words('admit recall acknowledge report regret remember describe enjoy mention celebrate');

/** Verbs that keep from happening what "from" names: "kept them from leaving". */
export const STOPPING = words('stop keep save discourage block exclude dissuade bar ban');

/** Verbs whose infinitive or gerund did not come about: "failed to agree", "prevented them from voting", "refused to go". */
export const NEGATING =
  words(`abstain avoid decline deter fail forbid forget forgo neglect omit prevent prohibit refrain
  refuse resist ban bar`);

/** Verbs that settle on what is then to come: "agreed to buy", "decided to sell". */
export const SETTLING = words(
  'agree decide choose opt commit resolve volunteer determine prepare undertake arrange elect',
);

/** Words right before an infinitive that say what becomes of it. */
export const DUE_WORDS = words('due about ready set poised likely scheduled certain sure bound slated');
export const UNABLE_WORDS = words('unable yet failed powerless');

/** Nouns whose infinitive is settled on, or did not come about: "the decision to sell", "a failure to agree". */
export const AIMS: ReadonlyMap<string, Status> = new Map([
  ...[...words('plan plans decision decisions agreement deal promise promises pledge pledges vow commitment')].map(
    (noun) => [noun, 'planned'] as const,
  ),
  ...[...words('failure refusal inability')].map((noun) => [noun, 'denied'] as const),
]);

/** What ends an aim: "plans to build it were dropped". */
export const DROPPING = words('drop cancel scrap abandon shelve fail reject block collapse');

/** Subjects that an infinitive explains: "their goal is to win". */
export const PURPOSES = words(
  'aim goal purpose act task job point step role challenge way hope idea duty mission priority',
);

/** Adverbs of what happens again and again, in the present. */
export const HABITUAL =
  words(`usually often typically regularly always routinely frequently generally normally sometimes
  annually traditionally customarily occasionally repeatedly`);
