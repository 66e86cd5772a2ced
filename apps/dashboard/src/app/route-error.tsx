import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorState } from "../components/states.tsx";

/** What a page shows when it broke: the error, and a way to try again. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  return (
    <div className="container-page py-10">
      <ErrorState error={error} retry={reset} />
    </div>
  );
}
