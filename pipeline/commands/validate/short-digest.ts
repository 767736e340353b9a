import { hash } from 'node:crypto';

/** 96 bits of a digest: enough that no two of a billion texts have one, and small where millions are held. */
export const shortDigest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);
