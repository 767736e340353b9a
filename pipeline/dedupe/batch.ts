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

export const batchOf = (unordered: readonly Mention[]): Batch => {
  const mentions = [...unordered].sort(byPlace);
  const features = mentions.map(featuresOf);
  return { mentions, features, clusters: clustersOf(features) };
};
