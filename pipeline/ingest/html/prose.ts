import { BLOCK_ELEMENTS } from './elements.ts';

/** Characters from which on a block is told, rather than listed. */
export const TOLD = 80;

/** Counts the characters of a page that are prose: blocks of some length, without their links. */
export class Prose {
  #told = 0;
  #block = 0;
  #links = 0;

  open(element: string): void {
    if (element === 'a') this.#links++;
    else if (BLOCK_ELEMENTS.has(element)) this.#end();
  }

  close(element: string): void {
    if (element === 'a') this.#links--;
    else if (BLOCK_ELEMENTS.has(element)) this.#end();
  }

  text(data: string): void {
    if (this.#links === 0) this.#block += data.trim().length;
  }

  /** Characters of prose in the blocks that have ended. */
  get told(): number {
    return this.#told;
  }

  #end(): void {
    if (this.#block >= TOLD) this.#told += this.#block;
    this.#block = 0;
  }
}
