import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../pipeline/ingest/html/html-text.ts';
import { LIMITS } from '../../pipeline/ingest/limits.ts';

describe('blocks of a page', () => {
  it.each([
    ['stand apart', '<p>The bridge closed.</p><p>The ferry sailed.</p>', 'The bridge closed.\n\nThe ferry sailed.'],
    ['stand apart without end tags', '<p>One.<p>Two.', 'One.\n\nTwo.'],
    [
      'of any kind',
      '<h2>Head</h2>One.<div>Two.<section>Three.</section></div>Four.',
      'Head\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
    ],
    ['inside each other', '<div><div><p>One.</p></div><div>Two.</div></div>', 'One.\n\nTwo.'],
    ['of a list have a mark each', '<ul><li>One<li>Two</ul>', '- One\n\n- Two'],
    [
      'inside an item have its mark once',
      '<ul><li><p>One.</p><p>More.</p></li></ul>After.',
      '- One.\n\nMore.\n\nAfter.',
    ],
    ['after an empty item have no mark', '<ul><li></li></ul><p>After.</p>', 'After.'],
    ['of a table are its rows', '<table><tr><td>Mon<td>3 dead<tr><td>Tue<td>none</table>', 'Mon 3 dead\n\nTue none'],
    ['begin with their large first letter', '<span>T</span><p>urkey left.</p>', 'Turkey left.'],
    ['keep a letter that is a word', '<div>A</div><p>man left.</p>', 'A\n\nman left.'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});

describe('lines and words', () => {
  it.each([
    ['a break ends a line', 'One<br>two<br/>three', 'One\ntwo\nthree'],
    ['two breaks end a paragraph', 'One<br><br>two<br> <br>three', 'One\n\ntwo\n\nthree'],
    ['a line feed is a space', 'One\r\n  two\tthree', 'One two three'],
    [
      'markup inside a line adds no space',
      'un<b>believ</b>able <i>news</i>, <a href="/x">he</a> said',
      'unbelievable news, he said',
    ],
    ['markup inside a line takes no space', '<b>One </b>two<i> three</i>', 'One two three'],
    ['a space that does not break is one', 'One&nbsp;&nbsp;two\u00a0', 'One two'],
    ['what shows nothing goes', '\ufeffOne\u200b two&shy;fold', 'One twofold'],
    ['entities are read', '&lt;p&gt; &amp;amp; &eacute;&#8217;s &#x201c;x&#x201d;', '<p> &amp; é’s “x”'],
    ['words without markup stay', '3 < 4 & 5 > 4', '3 < 4 & 5 > 4'],
    ['a comment goes', 'One<!-- <p>two</p> --> three', 'One three'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each([
    '<script>x < "<p>y</p>"</script>',
    '<style>p { color: red }</style>',
    '<title>no</title>',
    '<noscript>Turn scripts on</noscript>',
    '<template><p>no</p></template>',
    '<svg><title>no</title><text>no</text></svg>',
    '<iframe>no</iframe>',
    '<figure><img alt="no"><figcaption>no</figcaption></figure>',
    '<button>no</button><select><option>no</select><textarea>no</textarea><label>no</label><input value="no">',
    '<div hidden>no<p>no</p></div>',
    '<span aria-hidden="true">no</span>',
    '<p style="color:red;display: none">no</p>',
  ])('leaves out %s', (html) => {
    expect(textOfHtml(`<p>One</p>${html}<p>two</p>`)).toBe('One\n\ntwo');
  });
});

describe('teasers of other pages', () => {
  const link = (words: string, href = 'https://quay.example/other') => `<a href="${href}">${words}</a>`;
  const left = (block: string) => textOfHtml(`<p>One.</p>${block}<p>Two.</p>`, { withoutTeasers: true });

  it.each([
    ['a headline', `<h3>${link('Mayor resigns over bridge')}</h3>`],
    [
      'a call to read more',
      `<p><b>READ MORE:</b> ${link('Mayor resigns over bridge')}<br>* ${link('Ferry sinks')}</p>`,
    ],
    ['a list', `<ul><li>${link('Ferry sinks')}</li><li>${link('Is the harbour next?')}</li></ul>`],
    ['in brackets', `<p>[ ${link('Mayor resigns over bridge')} ]</p>`],
    ['with its section', `<div>News ${link('Mayor resigns over bridge')}</div>`],
  ])('are left out: %s', (_, block) => {
    expect(left(block)).toBe('One.\n\nTwo.');
    expect(textOfHtml(`${block}<p>Two.</p>`)).toMatch(/resigns|sinks/);
  });

  it.each([
    ['a sentence that is a link', `<p>${link('The mayor resigned on Monday.')}</p>`],
    [
      'a sentence with a link',
      `<p>The port said on Monday that ${link('the mayor and all of the council had resigned')}</p>`,
    ],
    ['a heading with a link to itself', `<h2>${link('What happened on Monday', '#monday')}</h2>`],
    ['an anchor', '<h2><a name="monday">What happened on Monday</a></h2>'],
  ])('are not: %s', (_, block) => {
    expect(left(block)).toMatch(/Monday/);
  });
});

describe('any input', () => {
  it('gives its words in their order, and no white space but one kind', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const inline = word.map((text) => `<b>${text}</b>`);
    const block = fc
      .tuple(
        fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'blockquote'),
        fc.array(fc.oneof(word, inline), { minLength: 1 }),
      )
      .map(([name, parts]) => `<${name}>${parts.join(' ')}</${name}>`);
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const html = blocks.join('');
        const text = textOfHtml(html);
        const words = html.replace(/<[^>]+>/g, ' ').match(/[a-z]+/g) ?? [];
        expect(text.match(/[a-z]+/g) ?? []).toEqual(words);
        expect(text).not.toMatch(/<|^\s|\s$|[^\S\n]{2}|\n{3}| \n|\n /);
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['unclosed elements', '<div>'],
    ['lists', '<ul><li>'],
    ['tables', '<table><tr><td>'],
    ['inline elements', '<b>'],
    ['brackets', '<'],
    ['entities without an end', '&#'],
    ['breaks', '<br>'],
    ['spaces', ' '],
  ])('of a megabyte takes no long time: %s', (_, piece) => {
    const html = `<p>First.</p>${piece.repeat(1_000_000 / piece.length)}`;
    const began = performance.now();
    expect(textOfHtml(html)).toMatch(/^First\./);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('is read as deep as pages nest, and no deeper than is sane', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}<p>Deep.</p>${'</div>'.repeat(depth)}`;
    expect(textOfHtml(nested(LIMITS.htmlDepth - 1))).toBe('Deep.');
    expect(textOfHtml(nested(100_000))).toBe('');
  });
});
