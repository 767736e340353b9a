/** How the date of a clause is chosen, from the best evidence to none: the values of a mention's `rule`. */
export const CHOICES = {
  expression: 'a time expression of the clause itself',
  frame: 'a time expression that opens the sentence and frames what follows',
  shared_subject: 'joined by "and" to a clause that has the date',
  later_in_sentence:
    'follows an earlier event of its sentence ("and", "after"): not before it, and not after publication',
  same_time: 'at the same time as the clause that it hangs on',
  same_event: 'takes up an event that the article told of before: "the decision"',
  aim: 'what was done for it, or towards it, has the date',
  event_anchor: 'reckoned from another event: "one day after ..."',
  reported_state: 'holds at the time of the statement that reports it',
  same_speech: 'part of a speech whose date is known',
  narrative: 'the sentence before has the date, and the story goes on',
  lead: 'told in the lead as news: the day that the lead names, or else publication',
  story_day: 'reported without a date of its own: about the day that the lead tells of, or publication',
  present: 'goes on, holds or is said as the article is written: the publication date',
  shared: 'another article or sentence reports the same event with its date',
  corrected: 'set by a reviewer in corrections.csv',
  none: 'no evidence in reach',
} as const;

export type Choice = keyof typeof CHOICES;

/** Choices that go by what news mostly does, not by anything that the text says of the clause. */
export const GUESSES: ReadonlySet<string> = new Set<Choice>(['lead', 'story_day', 'present']);

/**
 * How often such a choice is right on annotated news (`annals eval --task dates`): the confidence of a mention before anything
 * lowers it. A stated date is surer than one reckoned from the publication date. A reviewer's word is not to be doubted.
 */
export const CONFIDENCE: Readonly<Record<Choice, number>> = {
  expression: 0.95,
  frame: 0.8,
  shared_subject: 0.65,
  later_in_sentence: 0.45,
  same_time: 0.8,
  same_event: 0.75,
  aim: 0.5,
  event_anchor: 0.85,
  reported_state: 0.65,
  same_speech: 0.88,
  narrative: 0.8,
  lead: 0.7,
  story_day: 0.7,
  present: 0.7,
  shared: 0.6,
  corrected: 1,
  none: 0,
};
