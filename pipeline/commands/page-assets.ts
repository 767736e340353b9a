import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { PageAssets } from '../emit/page/page.ts';

const CLIENT = new URL('../emit/page/client/', import.meta.url);

let made: PageAssets | null = null;

/** A file and all that it imports in one piece, made from its source as the program itself is run from it: there is no build to forget. */
function bundled(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(file, CLIENT))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    // Not those that may lie about where the program is installed: the same page comes of it everywhere.
    tsconfigRaw: '{}',
  });
  return (outputFiles[0]?.text ?? '').trimEnd();
}

export function pageAssets(): PageAssets {
  made ??= { script: bundled('main.ts'), style: bundled('style/style.css') };
  return made;
}
