import { boundsOf, type Stretch } from './days.ts';
import { lengthOf, type View } from './scale.ts';

/** How much there is in each of some equal parts of a view. What may have been at any time of a month counts a little on each day of it. */
export function density(stretches: Iterable<Stretch>, view: View, parts: number): number[] {
  const rises = new Float64Array(parts + 1);
  const part = lengthOf(view) / parts;
  for (const stretch of stretches) {
    const [from, to] = boundsOf(stretch);
    const first = Math.max(0, Math.floor((from - view.from) / part));
    const last = Math.min(parts, Math.max(Math.ceil((to - view.from) / part), first + 1));
    if (first >= parts || last <= 0) continue;
    const weight = 1 / Math.max(1, (to - from) / part);
    rises[first] = (rises[first] ?? 0) + weight;
    rises[last] = (rises[last] ?? 0) - weight;
  }
  let sum = 0;
  return Array.from({ length: parts }, (_, i) => {
    sum += rises[i] ?? 0;
    return Math.max(0, sum);
  });
}
