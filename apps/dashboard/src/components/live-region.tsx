import { useEffect, useState } from "react";
import { listenToAnnouncements } from "../lib/announce.ts";

/** Where a screen reader hears what has changed: arrival on a page, progress, results. */
export function LiveRegion() {
  const [message, setMessage] = useState("");
  useEffect(() => listenToAnnouncements(setMessage), []);
  return (
    <div aria-live="polite" className="sr-only">
      {message}
    </div>
  );
}
