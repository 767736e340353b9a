import type { Analysis } from './analysis.ts';

/** Words in -ed and -ing that are no verb forms of any verb we know: nouns, adjectives, names. */
const NO_VERB = new Set(
  `aforementioned aged alfred beloved biped cathedral coed crooked cursed dogged gifted hatred hundred infrared jagged jared
  kindred learned manfred moneyed moped mohamed mohammed muhammed ahmed naked newlywed newlyweds one-armed purported quadruped
  ragged renowned rugged sacred saeed self-styled skilled so-called supposed talented tragicomed unprecedented wicked
  wretched zayed rashed majed khaled waleed walid mohamad hamed sayed syed fareed seyed
  anything awning beijing bearing bedding boeing ceiling chongqing clothing darling during earring evening everything
  farthing forthcoming goering herring hireling icing incoming inning innings kunming lightning lining morning nanjing nothing
  notwithstanding offspring ongoing outgoing outstanding overarching overwhelming pudding reading riding scaffolding shilling
  sibling something sterling stocking surrounding tiding trimming underlying underpinning upbringing upcoming uprising
  viking wedding well-being wellbeing whiting wording wyoming xinjiang yearling youngling fledgling duckling sapling
  gelding hastings string spring everlasting longstanding neighboring neighbouring painstaking unwilling unassuming`.split(
    /\s+/,
  ),
);

const VOWEL = /[aeiouy]/;
/** Stems that lost an -e: "escalat-", "continu-", "recogniz-", "judg-", "handl-", "behav-". */
const LOST_E = /(?:[^aeiou]at|[aeiou](?:at|ut|s|z|v|g|c|k)|u|v|z|[nrd]c|[nrld]g|[^aeioulr]l|[aeiou]r|[^aeiou]s)$/;
const KEEPS_STEM = /(?:[aeiou]{2}[^aeiou]|er|or|on|en|ow|ss|[aeiou]ck|sh|ch)$/;

/** The base form behind a stem of an unknown verb; a fair guess, good enough to tell one event's words from another's. */
const lemmaOf = (stem: string): string => {
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && !'lsfz'.includes(last)) return stem.slice(0, -1);
  if (KEEPS_STEM.test(stem)) return stem;
  if (stem.endsWith('is') && stem.length > 5) return `${stem.slice(0, -1)}ze`;
  return LOST_E.test(stem) ? `${stem}e` : stem;
};

const action = (lemma: string, form: Analysis['form']): Analysis => ({ lemma, form, class: 'action', guessed: true });

const fromEd = (word: string): readonly Analysis[] => {
  if (word.endsWith('eed')) return [];
  const stem = word.slice(0, -2);
  if (!VOWEL.test(stem)) return [];
  const lemma = stem.endsWith('i') ? `${stem.slice(0, -1)}y` : lemmaOf(stem);
  return [action(lemma, 'past'), action(lemma, 'participle')];
};

const fromIng = (word: string): readonly Analysis[] => {
  const stem = word.slice(0, -3);
  return VOWEL.test(stem) ? [action(lemmaOf(stem), 'gerund')] : [];
};

const LOWER = /^[a-z]{5,24}$/;

/** Verb readings of a word that no list holds, from -ed, -ing, -ize, -ify; none for "un-" words, which are adjectives. */
export const guess = (word: string): readonly Analysis[] => {
  if (!LOWER.test(word) || NO_VERB.has(word) || word.startsWith('un')) return [];
  if (word.endsWith('ed')) return fromEd(word);
  if (word.endsWith('ing')) return fromIng(word);
  if (word.length < 7) return [];
  if (/i(?:ze|fy)$/.test(word)) return [action(word, 'base')];
  if (/i(?:zes|fies)$/.test(word)) return [action(word.replace(/ies$/, 'y').replace(/zes$/, 'ze'), 'third')];
  return [];
};
