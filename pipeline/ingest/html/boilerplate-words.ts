/** `never`: no article stands in an element of this name. `seldom`: pages give their names to what holds the article, too. */
export type BoilerplateKind = 'never' | 'seldom';

/** What pages call their parts that are no article, by class or id, as whole words or pairs of them. General names only. */
const NAMES: readonly (readonly [BoilerplateKind, string])[] = [
  // Consent, sign-up and advertisements.
  ['never', 'cookie cookies consent gdpr onetrust cmp newsletter newsletters taboola outbrain adsense'],
  ['seldom', 'subscribe subscription signup ads ad advert advertisement sponsored sponsor promo promotion banner'],
  // Other stories.
  ['never', 'related recommended recommendations recommendation mostread mostpopular recirc recirculation'],
  ['seldom', 'teaser teasers popular trending moreon readmore infobox'],
  // Readers and social networks.
  ['never', 'comment comments disqus'],
  ['seldom', 'share sharing social shares likes follow'],
  // The page's own parts.
  ['never', 'breadcrumb breadcrumbs pagination pager'],
  ['seldom', 'nav navbar navigation menu sidebar footer masthead skip toolbar'],
  // About the article, not in it.
  ['never', 'caption captions authorbox'],
  ['seldom', 'byline tags taglist credit credits copyright'],
];

const PAIRS: readonly (readonly [BoilerplateKind, string])[] = [
  ['never', 'most read, most popular, read next, read also, more stories, more news, latest news'],
  ['seldom', 'read more, author bio, author box, about author, post tags, entry tags, article tags, sign up'],
];

const WORDS = table(NAMES, ' ');
const TWO_WORDS = table(PAIRS, ', ');

function table(
  rows: readonly (readonly [BoilerplateKind, string])[],
  by: string,
): ReadonlyMap<string, BoilerplateKind> {
  return new Map(rows.flatMap(([kind, names]) => names.split(by).map((name) => [name, kind] as const)));
}

const ROLES: ReadonlyMap<string, BoilerplateKind> = new Map([
  ['dialog', 'never'],
  ['alertdialog', 'never'],
  ...'navigation banner complementary contentinfo menu menubar search form'
    .split(' ')
    .map((role) => [role, 'seldom'] as const),
]);

/** Elements that hold too much to be judged by a name. */
const TOO_LARGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

const LONGEST = 200;

/** What the names of an element say of it; null for what may be an article. */
export function boilerplateKind(element: string, attributes: Readonly<Record<string, string>>): BoilerplateKind | null {
  if (TOO_LARGE.has(element)) return null;
  const { class: classes = '', id = '', role = '' } = attributes;
  const names = classes === '' ? [] : classes.slice(0, LONGEST).split(/\s+/);
  const kinds = [ROLES.get(role), ...[...names, id.slice(0, LONGEST)].map(kindOfName)];
  return kinds.includes('never') ? 'never' : (kinds.find((kind) => kind != null) ?? null);
}

/** "related-articles", "article__related" and "relatedArticles" are names of related articles; "has-sidebar" is of something else. */
function kindOfName(name: string): BoilerplateKind | null {
  if (name === '') return null;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const last = words.length - 1;
  if (words.length > 4 || STATES.has(words[0] ?? '')) return null;
  // "page-footer" is a footer, "footer-page" a page.
  if (words.some((word, i) => FRAMES.has(word) && !WORDS.has(words[last] ?? '') && !isPair(words, i))) return null;
  const kinds = words.map((word, i) => TWO_WORDS.get(`${word} ${words[i + 1] ?? ''}`) ?? WORDS.get(word) ?? null);
  return kinds.includes('never') ? 'never' : (kinds.find((kind) => kind !== null) ?? null);
}

const isPair = (words: readonly string[], at: number): boolean => TWO_WORDS.has(`${words[at]} ${words[at + 1] ?? ''}`);

/** First words of names of a state, or of a subject: "has-sidebar", "no-comments", "category-popular". */
const STATES: ReadonlySet<string> = new Set(
  'has have no not with without is category tag type status format term hide show'.split(' '),
);

/** Words of names of what is around: "sidebar-left", "comments-open", "share-wrapper". */
const FRAMES: ReadonlySet<string> = new Set(
  'open closed enabled disabled wrapper wrap container layout page post single left right content main body template on off with'.split(
    ' ',
  ),
);
