/** The tree that Mozilla ships with Readability: small, fast, for well-formed markup only. */
declare module '@mozilla/readability/JSDOMParser.js' {
  import type { Readability } from '@mozilla/readability';

  class JSDOMParser {
    parse(html: string): ConstructorParameters<typeof Readability>[0];
  }
  export = JSDOMParser;
}
