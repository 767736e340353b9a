import { styleText } from 'node:util';

/** How many rejects or undated articles the summary names; the files tell all. */
export const SHOWN = 5;

export type Paint = (style: 'bold' | 'yellow' | 'green', text: string) => string;
export const paint = (color: boolean): Paint => (color ? (style, text) => styleText(style, text) : (_, text) => text);

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const more = (n: number): string[] => (n > SHOWN ? [`    ... and ${n - SHOWN} more`] : []);
