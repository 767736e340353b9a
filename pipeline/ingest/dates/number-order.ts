import type { NumberOrder } from './written-date.ts';

/** Countries of English that write the month first, and those that write the day first. Others write the day first. */
const MONTH_FIRST = new Set(['us', 'ph', 'fm', 'pr', 'edu', 'gov', 'mil']);
const DAY_FIRST = new Set('gb uk au nz ie in za pk bd lk ng ke gh ug zw jm tt sg my hk mt bz'.split(' '));

const countryOf = (code: string): NumberOrder => (MONTH_FIRST.has(code) ? 'month' : DAY_FIRST.has(code) ? 'day' : null);

/**
 * How a page writes 6/12/2023: by its language with its country ("en-GB"), else by the country of its address; null for English of which
 * neither is known.
 */
export function numberOrder(language: string | null, url: string | null): NumberOrder {
  const [primary = '', ...subtags] = (language ?? '').toLowerCase().split(/[-_]/);
  if (primary !== '' && primary !== 'en' && primary !== 'english') return 'day';
  const host = /^https?:\/\/([^/?#:]{1,255})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  return countryOf(subtags.at(-1) ?? '') ?? countryOf(host.slice(host.lastIndexOf('.') + 1));
}
