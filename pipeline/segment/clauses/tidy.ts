/** Whatever `tidy` may mend, and a little more: most lines have none of it. */
const UNTIDY = /\s[\s,.;:!?)\]]|[^\S ]|[([][)\]]|[,;:][,;]| (?:and|or|but),|^[\s,;:–—-]|[\s,;:–—-]$/;

/** A line without what words that were left out leave behind: blanks, empty brackets, marks in a row or at an end. */
export const tidy = (line: string): string => (UNTIDY.test(line) ? tidied(line) : line);

const tidied = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/[([]\s?[)\]]/g, '')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:\s?[,;])+/g, '$1')
    .replace(/ (?:and|or|but),/g, ',')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/\s+/g, ' ');

export function capitalised(line: string): string {
  const first = line.charAt(0);
  const capital = first.toUpperCase();
  return first === capital ? line : capital + line.slice(1);
}
