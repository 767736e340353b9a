import { hash } from 'node:crypto';

/** sha256 of a string in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');
