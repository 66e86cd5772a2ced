import { useEffect, useRef } from "react";
import { Label, ProgressBar } from "react-aria-components";
import { announce } from "../lib/announce.ts";

/** Work under way, 0 to 1. It is read out at every quarter, not at every step. */
export function Progress({ label, value }: { label: string; value: number }) {
  const quarter = Math.floor(value * 4);
  const said = useRef(-1);
  useEffect(() => {
    if (said.current === quarter) return;
    said.current = quarter;
    announce(`${label} ${quarter * 25} %`);
  }, [quarter, label]);
  return (
    <ProgressBar value={value * 100} className="space-y-1.5">
      {({ percentage, valueText }) => (
        <>
          <div className="flex justify-between gap-4 text-sm">
            <Label className="font-semibold">{label}</Label>
            <span className="text-ink-faint tabular-nums">{valueText}</span>
          </div>
          <div className="h-2 overflow-hidden rounded-full bg-sunken">
            <div
              data-bar
              className="h-full rounded-full bg-accent motion-safe:transition-[inline-size]"
              style={{ inlineSize: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
