import { Parser } from 'htmlparser2';
import { TOLD } from './prose.ts';

/** Markup from `from` to before `to`, and the characters outside links that its long paragraphs have. */
type Run = { readonly from: number; readonly to: number; readonly prose: number };

const NO_RUN: Run = { from: 0, to: 0, prose: 0 };

/** An element that is open: where its first long paragraph began, where its last one ended. */
type Open = { from: number; to: number; prose: number; readonly start: number };

/** Finds which element has most prose in paragraphs of its own. */
class Runs {
  best: Run = NO_RUN;
  readonly #open: Open[] = [{ from: -1, to: 0, prose: 0, start: 0 }];
  #text = 0;
  #links = 0;

  open(name: string, start: number): void {
    if (name === 'a') this.#links++;
    if (name === 'p') this.#text = 0;
    this.#open.push({ from: -1, to: 0, prose: 0, start });
  }

  text(words: string): void {
    if (this.#links === 0) this.#text += words.trim().length;
  }

  close(name: string, end: number): void {
    const { start = 0 } = this.#open.pop() ?? {};
    if (name === 'a') this.#links--;
    const parent = this.#open.at(-1);
    if (name !== 'p' || this.#text < TOLD || parent === undefined) return;
    parent.from = parent.from < 0 ? start : parent.from;
    parent.to = end + 1;
    parent.prose += this.#text;
    this.#text = 0;
    if (parent.prose > this.best.prose) this.best = { ...parent };
  }
}

/**
 * The longest run of paragraphs that stand side by side, with what is between them; of well-formed markup of a sane depth. Teasers stand
 * each in a box of its own; the paragraphs of an article seldom do.
 */
export function paragraphRun(html: string): { readonly html: string; readonly prose: number } {
  const runs = new Runs();
  const parser = new Parser({
    onopentag: (name) => runs.open(name, parser.startIndex),
    ontext: (words) => runs.text(words),
    onclosetag: (name) => runs.close(name, parser.endIndex),
  });
  parser.end(html);
  const { from, to, prose } = runs.best;
  return { html: html.slice(from, to), prose };
}
