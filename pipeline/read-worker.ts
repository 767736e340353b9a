import { parentPort } from 'node:worker_threads';
import type { Article } from '../schemas/article.ts';
import { readArticle } from './read-article.ts';

parentPort?.on('message', (articles: readonly Article[]) => parentPort?.postMessage(articles.map(readArticle)));
