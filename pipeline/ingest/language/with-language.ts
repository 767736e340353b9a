import type { Article } from '../../../schemas/article.ts';
import { languageOf } from './language-of.ts';
import { opensInEnglish } from './opens-in-english.ts';

/**
 * The article with the language that its text is in, as far as that can be told. Not a promise where the first lines settle it, as they
 * do for nearly every article.
 */
export function withLanguage(article: Article): Article | Promise<Article> {
  if (opensInEnglish(article.text)) return inLanguage(article, 'en');
  return languageOf(article.text, article.language).then((language) => inLanguage(article, language));
}

const inLanguage = (article: Article, language: string | null): Article =>
  language === article.language ? article : { ...article, language };
