/**
 * What pages call their parts that are no article, by class, id or role, as whole words or pairs of them. General names only: an element
 * that holds the article must never be named so.
 */
const NAMES: readonly string[] = [
  // Consent, sign-up and advertisements.
  'cookie cookies consent gdpr onetrust cmp newsletter subscribe subscription signup paywall ad ads advert advertisement adsense sponsored sponsor promo promotion outbrain taboola',
  // Other stories.
  'related recommended recommendations recommendation teaser teasers popular trending mostread mostpopular moreon readmore recirc recirculation infobox',
  // Readers and social networks.
  'comment comments disqus share sharing social shares likes follow',
  // The page's own parts.
  'nav navbar navigation menu breadcrumb breadcrumbs sidebar footer masthead skip pagination pager toolbar',
  // About the article, not in it.
  'author-bio authorbox author-box byline tags taglist caption captions credit credits copyright',
];

const PAIRS: readonly string[] = [
  'most read',
  'read more',
  'read next',
  'read also',
  'more stories',
  'more news',
  'latest news',
  'author bio',
  'author box',
  'about author',
  'post tags',
  'entry tags',
  'image caption',
  'sign up',
];

const WORDS: ReadonlySet<string> = new Set(NAMES.flatMap((line) => line.split(' ')));
const TWO_WORDS: ReadonlySet<string> = new Set(PAIRS);
const ROLES: ReadonlySet<string> = new Set(
  'navigation banner complementary contentinfo dialog alertdialog menu menubar search form'.split(' '),
);

/** Elements that hold too much to be judged by a name. */
const TOO_LARGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

const LONGEST = 200;

/** Whether the names of an element say that it is no part of an article. Of several names each would have to be of the element alone. */
export function isBoilerplate(element: string, attributes: Readonly<Record<string, string>>): boolean {
  if (TOO_LARGE.has(element)) return false;
  const { class: classes = '', id = '', role = '' } = attributes;
  if (ROLES.has(role)) return true;
  return names(classes).some(isName) || (id !== '' && isName(id));
}

const names = (classes: string): string[] => (classes === '' ? [] : classes.slice(0, LONGEST).split(/\s+/));

/** "related-articles", "article__related" and "relatedArticles" are names of related articles; "has-sidebar" is of something else. */
function isName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (words.length > 4 || words.some((word) => STATES.has(word))) return false;
  return words.some((word, i) => WORDS.has(word) || TWO_WORDS.has(`${word} ${words[i + 1] ?? ''}`));
}

/** Words that make a name one of a state or of a layout: "has-sidebar", "no-comments", "with-ads", "comments-open". */
const STATES: ReadonlySet<string> = new Set(
  'has have no not with without is open closed enabled disabled wrapper wrap container layout page post single left right content main body template category tag type format status term'.split(
    ' ',
  ),
);
