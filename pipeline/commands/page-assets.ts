import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { PageAssets } from '../emit/page/page.ts';

const CLIENT = new URL('../emit/page/client/', import.meta.url);

let made: PageAssets | null = null;

/** The page's script in one piece, made from its TypeScript as the program itself is run from it: there is no build to forget. */
function bundled(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('main.ts', CLIENT))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trimEnd();
}

export function pageAssets(): PageAssets {
  made ??= { script: bundled(), style: readFileSync(new URL('style.css', CLIENT), 'utf8') };
  return made;
}
