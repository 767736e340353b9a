import { parentPort } from 'node:worker_threads';
import type { Article } from '../schemas/article.ts';
import { readAndPack } from './read-articles.ts';

parentPort?.on('message', (articles: readonly Article[]) => parentPort?.postMessage(articles.map(readAndPack)));
