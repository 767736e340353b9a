import { namesAPage } from '../record/address.ts';
import type { InputRecord } from '../record/fields.ts';
import { headlineOf } from './headline.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

type Told = { readonly facts: PageFacts; readonly linked: LinkedArticle | null; readonly fetchedFrom: string | null };

/** What a page says of its article besides text and dates, under the names of a record's fields. */
export function pageRecord({
  facts,
  linked,
  fetchedFrom,
}: Told): InputRecord & { readonly url: string | null; readonly title: string | null } {
  const meta = (...names: string[]): string | null => names.flatMap((name) => facts.metas.get(name) ?? [])[0] ?? null;
  const url = addressOf([facts.canonical, meta('og:url'), linked?.url ?? null], fetchedFrom);
  return {
    url,
    title: linked?.title ?? meta('og:title', 'twitter:title', 'dc.title') ?? headlineOf(facts)?.text ?? facts.title,
    publisher:
      linked?.publisher ?? meta('og:site_name', 'dc.publisher', 'publisher', 'application-name') ?? hostOf(url),
    language: facts.language ?? meta('og:locale', 'content-language', 'dc.language') ?? linked?.language ?? null,
  };
}

/** The first address that names one page; a site's front page as canonical of all its pages says nothing. */
function addressOf(stated: readonly (string | null)[], fetchedFrom: string | null): string | null {
  const absolute = stated.map((address) => (address === null ? null : resolved(address, fetchedFrom)));
  return absolute.find((address) => address !== null && namesAPage(address)) ?? fetchedFrom;
}

function resolved(address: string, base: string | null): string | null {
  try {
    const url = new URL(address, base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
