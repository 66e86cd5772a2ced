import {
  type FindOverlapsOptions,
  findOverlaps,
  type OverlapStage,
  type OverlapSubject,
  openOverlapIndex,
} from "@intersector/overlap";

/** One comparison: its seconds by stage, the memory it took, its findings. */
export interface OverlapRun {
  stages: Record<"text" | "index" | "search", number>;
  seconds: number;
  /** Of all threads, the collecting of garbage included. */
  processorSeconds: number;
  peakBytes: number;
  findings: Awaited<ReturnType<typeof findOverlaps>>;
}

export async function runOverlaps(
  subjects: readonly OverlapSubject[],
  options: FindOverlapsOptions,
): Promise<OverlapRun> {
  let peakBytes = process.memoryUsage.rss();
  let watched = performance.now();
  const at = new Map<OverlapStage, number>();
  const before = process.cpuUsage();
  const findings = await findOverlaps(subjects, {
    ...options,
    onProgress: () => {
      if (performance.now() - watched < 50) return;
      watched = performance.now();
      peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
    },
    onStage: (stage) => at.set(stage, performance.now()),
  });
  const { user, system } = process.cpuUsage(before);
  const between = (one: OverlapStage, other: OverlapStage) =>
    ((at.get(other) ?? 0) - (at.get(one) ?? 0)) / 1000;
  const stages = {
    text: between("text", "index"),
    index: between("index", "search"),
    search: between("search", "done"),
  };
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  return {
    stages,
    seconds: between("text", "done"),
    processorSeconds: (user + system) / 1e6,
    peakBytes,
    findings,
  };
}

/** As many as a person sees while typing. */
const shownMatches = 10;

/** Milliseconds that checking one subject takes, sorted, after as many that only warm up. */
export async function timeChecks(
  subjects: readonly OverlapSubject[],
  threshold: number,
  checks: number,
): Promise<{ openSeconds: number; sorted: number[] }> {
  const opening = performance.now();
  const index = await openOverlapIndex(subjects, { threshold });
  const openSeconds = (performance.now() - opening) / 1000;
  const step = Math.max(1, Math.floor(subjects.length / (2 * checks)));
  const asked = subjects.filter((_, place) => place % step === 0).slice(0, 2 * checks);
  const times = asked.map((subject) => {
    const began = performance.now();
    index.check({ ...subject, id: `draft-${subject.id}` }, { limit: shownMatches });
    return performance.now() - began;
  });
  return { openSeconds, sorted: times.slice(checks).sort((a, b) => a - b) };
}
