import { Parser } from 'htmlparser2';

/** An HTML fragment as plain text. */
export function textOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}
