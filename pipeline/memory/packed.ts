import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Mention } from '../../schemas/mention.ts';

/** Mentions are much alike: the quickest level makes a seventh of them. */
const LEVEL = constants.Z_BEST_SPEED;

/** The mentions of one article as a gzip member of JSON lines: members one after another are a file that zcat reads. */
export const packed = (mentions: readonly Mention[]): Uint8Array =>
  gzipSync(mentions.map((mention) => `${JSON.stringify(mention)}\n`).join(''), { level: LEVEL });

export const unpacked = (member: Uint8Array): Mention[] =>
  gunzipSync(member)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Mention => JSON.parse(line));
