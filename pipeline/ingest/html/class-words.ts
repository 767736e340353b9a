/** What the names that a page gives its elements say of them. */
export type ElementRole = { readonly date: boolean; readonly away: boolean; readonly modified: boolean };

/** Elements that hold when the article was published, by class, id or itemprop. */
const DATE_WORDS = new Set(
  'date dates datum dato data fecha published publish pubdate publishdate datepublished publication posted postdate timestamp time datetime created entrydate byline meta postmeta dateline'.split(
    ' ',
  ),
);

/** Parts of a page that belong to other articles or to none. */
const AWAY_WORDS = new Set(
  'comment comments kommentare related teaser teasers sidebar nav navigation menu recommended recommendations popular trending latest newest ticker promo breadcrumb breadcrumbs archive archives calendar weather search carousel slider upcoming events banner cookie newsletter social share sharing similar recirc readmore mostread morenews outbrain taboola'.split(
    ' ',
  ),
);

const MODIFIED_WORDS = new Set('modified updated update datemodified lastmod changed aktualisiert'.split(' '));

/** A form may hold a whole page; a footer may be the article's own. */
const AWAY_ELEMENTS = new Set(['aside', 'nav', 'select', 'button']);
const FOOTER = /^(?:footer|(?:site|page|main|global|colophon)[ _-]?footer)$/i;

const WORD = /[a-z]{2,}/g;
const CAMEL = /([a-z])([A-Z])/g;

const NO_ROLE: ElementRole = { date: false, away: false, modified: false };
const AWAY: ElementRole = { ...NO_ROLE, away: true };

const OUTERMOST = new Set(['html', 'body', 'main', 'article']);

const holds = (words: readonly string[], list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));

function roleOfNames(classes: string, id: string, itemprop: string): ElementRole {
  const words = `${classes} ${id} ${itemprop}`.slice(0, 300).replace(CAMEL, '$1 $2').toLowerCase().match(WORD) ?? [];
  const away = holds(words, AWAY_WORDS) || FOOTER.test(classes) || FOOTER.test(id);
  return { date: holds(words, DATE_WORDS), away, modified: holds(words, MODIFIED_WORDS) };
}

/** Roles of the names of a page, most of which it repeats. */
export type Roles = Map<string, ElementRole>;

/** The role of an element by its name and the names that its attributes give it. */
export function roleOf(element: string, attributes: Readonly<Record<string, string>>, known: Roles): ElementRole {
  if (AWAY_ELEMENTS.has(element)) return AWAY;
  const { class: classes = '', id = '', itemprop = '' } = attributes;
  if (classes === '' && id === '' && itemprop === '') return NO_ROLE;
  // A page's outermost elements carry words for all that it may hold.
  if (OUTERMOST.has(element)) return NO_ROLE;
  const key = `${classes}\n${id}\n${itemprop}`;
  let role = known.get(key);
  if (role === undefined) {
    role = roleOfNames(classes, id, itemprop);
    known.set(key, role);
  }
  return role;
}
