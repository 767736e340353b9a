/** Seconds that went by, by stage. */
export type Stopwatch = {
  /** The time since the last call goes to a stage. */
  readonly lap: (stage: string) => void;
  readonly seconds: () => Readonly<Record<string, number>>;
};

const MS = 1000;

/** Measures by the injected clock, an ISO instant. Where that is set back meanwhile, nothing goes by. */
export function stopwatch(now: () => string): Stopwatch {
  const laps = new Map<string, number>();
  let last = Date.parse(now());
  return {
    lap: (stage) => {
      const at = Date.parse(now());
      laps.set(stage, (laps.get(stage) ?? 0) + Math.max(0, at - last));
      last = at;
    },
    seconds: () => Object.fromEntries([...laps].map(([stage, ms]) => [stage, ms / MS])),
  };
}
