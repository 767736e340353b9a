import type { Mention } from '../../schemas/mention.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { type Features, featuresOf } from './features.ts';
import { byPlace } from './order.ts';

/** All mentions in their total order; what is known of each stands at the same index. */
export type Batch = {
  readonly mentions: readonly Mention[];
  readonly features: readonly Features[];
  readonly clusters: Clusters;
};

/** `dates`: whether dates speak for and against a merge. Without them, mentions are compared as if none had a date. */
export const batchOf = (unordered: readonly Mention[], dates: boolean): Batch => {
  const mentions = [...unordered].sort(byPlace);
  const features = mentions.map((mention) => featuresOf(dates ? mention : { ...mention, date: null }));
  return { mentions, features, clusters: clustersOf(features) };
};
