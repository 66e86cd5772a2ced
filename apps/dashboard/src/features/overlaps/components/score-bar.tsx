import { useFormats } from "../../../lib/use-formats.ts";

/** A share from 0 to 1 as a number, and as a bar that repeats it. */
export function ScoreBar({ value, large = false }: { value: number; large?: boolean }) {
  const { percent } = useFormats();
  return (
    <span className="inline-flex w-full min-w-16 flex-col gap-1">
      <span className={`font-bold tabular-nums ${large ? "text-3xl" : ""}`}>
        <bdi>{percent(value)}</bdi>
      </span>
      <span aria-hidden="true" className="h-1.5 w-full overflow-hidden rounded-full bg-line">
        <span className="block h-full bg-accent" style={{ inlineSize: `${value * 100}%` }} />
      </span>
    </span>
  );
}
