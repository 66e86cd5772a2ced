import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { sessionQuery } from "../features/session/session-api.ts";

const Live = lazy(() =>
  import("../features/live/components/live.tsx").then((module) => ({ default: module.Live })),
);

/** Begins to listen to what happens when the first page stands and the browser has nothing else to do. */
export function LiveStart() {
  const [isTime, setTime] = useState(false);
  const session = useQuery(sessionQuery).data;
  useEffect(() => {
    if ("requestIdleCallback" in window) {
      const handle = requestIdleCallback(() => setTime(true), { timeout: 5000 });
      return () => cancelIdleCallback(handle);
    }
    const timer = setTimeout(() => setTime(true), 2000);
    return () => clearTimeout(timer);
  }, []);
  if (!isTime || !session) return null;
  return (
    <Suspense fallback={null}>
      <Live person={session.signedIn ? session.reader.id : undefined} />
    </Suspense>
  );
}
