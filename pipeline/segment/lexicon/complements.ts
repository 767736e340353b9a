const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose infinitive or gerund is as real as they are: "managed to flee", "forced them to leave", "began to rise". */
export const IMPLICATIVE =
  words(`manage begin start continue proceed go come help force cause lead prompt get compel serve
  prove happen seem appear turn use oblige keep resume finish spark push`);

/** Verbs whose infinitive or gerund did not come about: "failed to agree", "prevented them from voting", "refused to go". */
export const NEGATING =
  words(`abstain avoid decline deter fail forbid forget forgo neglect omit prevent prohibit refrain
  refuse resist ban bar stop`);

/** Verbs that settle on what is then to come: "agreed to buy", "decided to sell". */
export const SETTLING = words(
  'agree decide choose opt commit resolve volunteer determine prepare undertake arrange elect',
);

/** Words right before an infinitive that say what becomes of it. */
export const DUE_WORDS = words('due about ready set poised likely scheduled certain sure bound slated');
export const UNABLE_WORDS = words('unable yet failed powerless');

/** Adverbs of what happens again and again, in the present. */
export const HABITUAL =
  words(`usually often typically regularly always routinely frequently generally normally sometimes
  annually traditionally customarily occasionally repeatedly`);
