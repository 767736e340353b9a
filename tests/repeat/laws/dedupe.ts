import fc from 'fast-check';
import { dedupe } from '../../../pipeline/dedupe/dedupe.ts';
import { eventId, halvesOf } from '../../../pipeline/dedupe/event/event-id.ts';
import { KeySet } from '../../../pipeline/dedupe/relink/key-set.ts';
import { componentsOf } from '../../../pipeline/dedupe/sources/components.ts';
import { independentSources } from '../../../pipeline/dedupe/sources/copies.ts';
import { sketcher } from '../../../pipeline/dedupe/sources/sketch.ts';
import { IntLists, sharedWeight } from '../../../pipeline/dedupe/table/int-lists.ts';
import { rarity } from '../../../pipeline/dedupe/words/rarity.ts';
import { meaning, wordsOf } from '../../../pipeline/dedupe/words/words.ts';
import { compareEvents } from '../../../schemas/event-order.ts';
import { dated, mention } from '../../dedupe/mention.ts';
import { holds, type Law, same } from './law.ts';

const ints = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 30 });
const listOf = (...lists: readonly (readonly number[])[]): IntLists => {
  const made = new IntLists();
  for (const list of lists) made.push(list);
  return made;
};

const DATES = [
  null,
  dated('2018'),
  dated('2018-05'),
  dated('2018-05-08'),
  dated('2018-04-20~/2018-05-20~'),
  dated('2018-05/..', { extent: 'throughout' }),
];
const mentions = fc.array(
  fc
    .tuple(
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom(0, 40, 300),
      fc.constantFrom('Trump', 'Khamenei'),
      fc.constantFrom('*withdrew=withdraw*', '*said=say*'),
      fc.constantFrom(...DATES),
    )
    .map(([article, start, doer, deed, date]) =>
      mention(article, `${doer} ${deed} from the nuclear deal`, { start, date, participants: [doer] }),
    ),
  { maxLength: 8 },
);
const words = fc.array(
  fc.constantFrom(...'the harbour of Porto was opened by a minister who said that ships would come'.split(' ')),
  { maxLength: 30 },
);
const sketchOf = (list: readonly string[]) => {
  const { add, sketch } = sketcher();
  add(list);
  return sketch();
};

export const DEDUPE: readonly Law[] = [
  {
    name: 'the order of mentions changes nothing, and each ends in one place',
    share: 5,
    property: fc.property(
      mentions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, others]) => {
        const [one, other] = [dedupe(all), dedupe(others)];
        holds(same([one.events, one.unresolved], [other.events, other.unresolved]), 'order');
        holds(
          one.events.reduce((sum, event) => sum + event.mentions.length, one.unresolved.length) === all.length,
          'places',
        );
        holds(
          one.events.every((event, i) => i === 0 || compareEvents(one.events[i - 1] ?? event, event) < 0),
          'sorted, ids once',
        );
      },
    ),
  },
  {
    name: 'lists share what sets share',
    share: 60,
    property: fc.property(ints, ints, (a, b) => {
      const lists = listOf(a, b);
      const wanted = [...new Set(a)].filter((value) => b.includes(value)).length;
      holds(
        sharedWeight(lists, 0, lists, 1, null) === wanted && sharedWeight(lists, 1, lists, 0, null) === wanted,
        'shared',
      );
    }),
  },
  {
    name: 'lists that are taken over are the same lists',
    share: 40,
    property: fc.property(fc.array(ints, { maxLength: 6 }), fc.nat(6), fc.nat(6), (lists, x, y) => {
      const made = listOf(...lists);
      const [from, to] = [Math.min(x, y, lists.length), Math.min(Math.max(x, y), lists.length)];
      const taken = listOf([7]);
      taken.take(made, from, to);
      for (let i = from; i < to; i++) holds(same([...taken.list(1 + i - from)], [...made.list(i)]), 'list');
      holds(taken.length === 1 + to - from, 'length');
    }),
  },
  {
    name: 'a set of keys has every key that went in',
    share: 1,
    property: fc.property(fc.array(fc.integer(), { maxLength: 20 }), (keys) => {
      const set = KeySet.of(listOf(keys), () => true);
      holds(keys.every(set.has), 'key');
    }),
  },
  {
    name: 'joined numbers have one root, the lowest',
    share: 40,
    property: fc.property(fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 20 }), (pairs) => {
      const { join, root } = componentsOf(16);
      for (const [a, b] of pairs) join(a, b);
      holds(
        pairs.every(([a, b]) => root(a) === root(b)),
        'joined',
      );
      for (let i = 0; i < 16; i++) holds(root(i) <= i && root(root(i)) === root(i), 'lowest');
    }),
  },
  {
    name: 'whether articles are copies does not hang on their order',
    share: 15,
    property: fc.property(fc.array(words, { maxLength: 5 }), (lists) => {
      const sketches = lists.map(sketchOf);
      const forth = independentSources(sketches);
      const back = independentSources(sketches.toReversed()).toReversed();
      for (const i of lists.keys())
        for (const k of lists.keys()) holds((forth[i] === forth[k]) === (back[i] === back[k]), 'group');
    }),
  },
  {
    name: 'the meaning of a meaning is itself, and rarities add up exactly in any order',
    share: 30,
    property: fc.property(fc.string({ maxLength: 60 }), (text) => {
      const weights = wordsOf(text).map((word) => rarity(meaning(word)));
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
      holds(sum(weights) === sum(weights.toReversed()), 'sum');
    }),
  },
  {
    name: 'an id is its two halves',
    share: 20,
    property: fc.property(fc.string({ maxLength: 12 }), fc.nat(5000), (article, start) => {
      const id = eventId(mention(article, 'It *opened=open* in May', { start }), 0);
      const digits = halvesOf(id).map((half) => (half >>> 0).toString(16).padStart(8, '0'));
      holds(`ev_${digits.join('')}` === id, id);
    }),
  },
];
