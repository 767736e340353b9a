import { describe, expect, it } from 'vitest';
import { ACTION_VERBS } from '../../pipeline/segment/lexicon/action-verbs.ts';
import { ambiguous } from '../../pipeline/segment/lexicon/ambiguous.ts';
import { AUXILIARIES, MODALS } from '../../pipeline/segment/lexicon/auxiliaries.ts';
import { CONDITIONALS, standsBetween } from '../../pipeline/segment/lexicon/closed-class.ts';
import { IMPLICATIVE, NEGATING, SETTLING } from '../../pipeline/segment/lexicon/complements.ts';
import { eventNoun } from '../../pipeline/segment/lexicon/event-nouns.ts';
import { INTRANSITIVE } from '../../pipeline/segment/lexicon/intransitive.ts';
import { IRREGULAR } from '../../pipeline/segment/lexicon/irregular.ts';
import { analyses } from '../../pipeline/segment/lexicon/morphology.ts';
import { VERBS } from '../../pipeline/segment/lexicon/verbs.ts';

const read = (word: string): string =>
  analyses(word)
    .map(({ lemma, form, guessed }) => `${lemma}/${form}${guessed ? '?' : ''}`)
    .join(' ');

describe('analyses', () => {
  it.each([
    ['stopped', 'stop/past stop/participle'],
    ['denies', 'deny/third'],
    ['denied', 'deny/past deny/participle'],
    ['lying', 'lie/gerund'],
    ['fleeing', 'flee/gerund'],
    ['panicked', 'panic/past panic/participle'],
    ['travelled', 'travel/past travel/participle'],
    ['traveled', 'travel/past travel/participle'],
    ['quitting', 'quit/gerund'],
    ['vetoes', 'veto/third'],
    ['visited', 'visit/past visit/participle'],
    ['occurred', 'occur/past occur/participle'],
    ['withdrew', 'withdraw/past'],
    ['withdrawn', 'withdraw/participle'],
    ['put', 'put/base put/past put/participle'],
    ['organised', 'organize/past organize/participle'],
    ['favoured', 'favor/past favor/participle'],
    ['has', 'have/third'],
    ['are', 'be/third'],
    ['founded', 'found/past found/participle'],
    ['re-elected', 'reelect/past reelect/participle'],
    ['co-wrote', 'co-write/past'],
  ])('%s is %s', (word, expected) => expect(read(word)).toBe(expected));

  it('reads both verbs of a form that two share', () => {
    expect(read('found')).toBe('find/past find/participle found/base');
    expect(read('lay')).toContain('lie/past');
    expect(read('lay')).toContain('lay/base');
  });

  it.each([
    ['geofenced', 'geofence/past? geofence/participle?'],
    ['doxxed', 'dox/past? dox/participle?'],
    ['gaslighting', 'gaslight/gerund?'],
    ['demonetised', 'demonetize/past? demonetize/participle?'],
  ])('guesses %s as %s', (word, expected) => expect(read(word)).toBe(expected));

  it.each([
    'red',
    'hundred',
    'indeed',
    'morning',
    'beijing',
    'unprecedented',
    'king',
    'mohammed',
    'during',
    'the',
    'us-led',
    '',
  ])('reads no verb in %j', (word) => expect(analyses(word)).toEqual([]));

  it('gives each verb one class, whatever its form', () => {
    const classes = (word: string) => [...new Set(analyses(word).map((analysis) => analysis.class))];
    expect(classes('announced')).toEqual(['saying']);
    expect(classes('rejecting')).toEqual(['denial']);
    expect(classes('expects')).toEqual(['cognition']);
    expect(classes('vowed')).toEqual(['intention']);
    expect(classes('resumed')).toEqual(['aspect']);
    expect(classes('held')).toEqual(['light']);
    expect(classes('consists')).toEqual(['stative']);
    expect(classes('tried')).toEqual(['attempt']);
    expect(classes('arrested')).toEqual(['action']);
  });
});

describe('the lists', () => {
  it('knows every irregular and every negating verb', () => {
    expect(
      [...IRREGULAR.keys(), ...IMPLICATIVE, ...NEGATING, ...SETTLING, ...INTRANSITIVE].filter(
        (verb) => !VERBS.has(verb),
      ),
    ).toEqual([]);
  });

  it('names an action once and under no other class', () => {
    const actions = ACTION_VERBS.trim().split(/\s+/);
    expect(actions.filter((verb, at) => actions.indexOf(verb) !== at || VERBS.get(verb) !== 'action')).toEqual([]);
    expect(VERBS.size).toBeGreaterThan(2500);
  });
});

describe('eventNoun', () => {
  it.each([
    ['attack', 'attack', 'attack', 'strong'],
    ['negotiations', 'negotiation', 'negotiate', 'strong'],
    ['talks', 'talks', 'talk', 'strong'],
    ['death', 'death', 'die', 'strong'],
    ['war', 'war', null, 'strong'],
    ['crises', 'crisis', null, 'strong'],
    ['ceremonies', 'ceremony', null, 'strong'],
    ['nationalisation', 'nationalization', 'nationalize', 'strong'],
    ['marches', 'march', 'march', 'strong'],
    ['thefts', 'theft', 'steal', 'strong'],
    ['deals', 'deal', 'deal', 'weak'],
    ['statement', 'statement', 'state', 'fair'],
    ['moves', 'move', 'move', 'fair'],
  ])('%s tells of %s (%s), strength %s', (word, lemma, verb, strength) =>
    expect(eventNoun(word)).toEqual({ lemma, verb, strength }),
  );

  it.each(['table', 'minister', 'negotiate', 'talkss', 'constructor'])('%s tells of none', (word) =>
    expect(eventNoun(word)).toBeNull(),
  );
});

describe('ambiguous', () => {
  it.each([
    'reports',
    'claims',
    'left',
    'found',
    'born',
    'set',
    'states',
    'sanctions',
    'meeting',
    'united',
    'works',
    'march',
  ])('%s may be a verb or not', (word) => expect(ambiguous(word)).toBe(true));
  it.each(['said', 'withdrew', 'arrested', 'negotiate', 'countries', 'embassy'])('%s is one thing', (word) =>
    expect(ambiguous(word)).toBe(false),
  );
});

describe('closed classes', () => {
  it('reads contractions with either apostrophe', () => {
    expect(AUXILIARIES.get('hasn’t')).toEqual({ lemma: 'have', tense: 'present', negated: true });
    expect(AUXILIARIES.get("weren't")).toEqual({ lemma: 'be', tense: 'past', negated: true });
    expect(MODALS.get("won't")).toEqual({ lemma: 'will', mood: 'future', negated: true });
    expect(MODALS.get('could')).toEqual({ lemma: 'could', mood: 'possible', negated: false });
    expect(AUXILIARIES.get("been't")).toBeUndefined();
  });

  it('lets adverbs stand between auxiliary and verb, but no nouns in -ly', () => {
    expect(['never', 'also', 'reportedly', 'not'].filter(standsBetween)).toHaveLength(4);
    expect(['italy', 'family', 'left', 'ly'].filter(standsBetween)).toEqual([]);
  });

  it('lists no conditional after one that begins it', () => {
    const hidden = CONDITIONALS.filter((one, at) =>
      CONDITIONALS.slice(0, at).some((other) => one.startsWith(`${other} `)),
    );
    expect(hidden).toEqual([]);
  });
});
