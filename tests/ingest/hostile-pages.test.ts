import { describe, expect, it } from 'vitest';
import { articleBody } from '../../pipeline/ingest/html/article-body.ts';
import { LIMITS } from '../../pipeline/ingest/limits.ts';

const LEAD =
  'The harbour bridge was closed on Monday after divers found a crack in a pillar, and the ferries, which carry some 4,000 cars a day, sailed all night.';
const bodyOf = (body: string) =>
  articleBody(`<html><head><title>Bridge</title></head><body>${body}</body></html>`, { title: 'Bridge', stated: null });
const textOf = async (body: string) => {
  const read = await bodyOf(body);
  return read.ok ? read.text : null;
};

describe('a hostile page', () => {
  it.each([
    ['of nested blocks', '<div>'],
    ['of nested lines', '<b>'],
    ['of nested tables', '<table><tr><td>'],
    ['of nested names', '<div class="sidebar">'],
    ['of nested comments', '<div class="comments">'],
    ['of paragraphs', '<p>One, two, three.'],
    ['of links', '<p><a href="/x">One two</a></p>'],
    ['of names', '<p class="a b c d-sidebar">x</p>'],
    ['of brackets', '<a '],
    ['of end tags', '</div></p>'],
  ])('%s is read in time', async (_, piece) => {
    const began = performance.now();
    const text = (await textOf(`<p>${LEAD}</p>${piece.repeat(700_000 / piece.length)}`)) ?? '';
    expect(text.startsWith(LEAD)).toBe(true);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('of more elements than a tree may have is unsure, and whole', async () => {
    const page = (more: number) => bodyOf(`<div><p>${LEAD}</p>${'<p>Again.</p>'.repeat(more)}</div>`);
    // Besides these paragraphs, the page has its head, title, box and lead.
    const most = LIMITS.htmlElements - 4;
    expect(await page(most)).toMatchObject({ ok: true, unsure: false });
    const larger = await page(most + 1);
    expect(larger).toMatchObject({ ok: true, unsure: true });
    expect(larger.ok && larger.text.startsWith(LEAD)).toBe(true);
    expect(larger.ok && larger.text.endsWith('Again.')).toBe(true);
  });

  it('of as many elements in its menus is sure', async () => {
    const menu = `<div class="menu">${'<p>Again.</p>'.repeat(LIMITS.htmlElements)}</div>`;
    expect(await bodyOf(`${menu}<p>${LEAD}</p>`)).toEqual({ ok: true, text: LEAD, unsure: false });
  });
});
