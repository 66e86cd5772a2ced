import type { KindName } from "@intersector/domain";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { StoredVersion } from "../../lib/record-writes.ts";
import type { Titles } from "./form-context.ts";
import type { FormStore } from "./form-store.ts";
import { bodyOf, formOf } from "./form-values.ts";
import { isSame } from "./merge-versions.ts";
import { forgetUnsaved, keepUnsaved, workStorage } from "./unsaved-work.ts";

/** How long after the last key the browser keeps what was typed, in milliseconds. */
const pauseMs = 400;

export interface UnsavedProps {
  kind: KindName;
  id: string;
  storageKey: string;
  store: FormStore;
  titles: Titles;
  /** The version that the form stands on. */
  base: RefObject<StoredVersion | undefined>;
}

/** Keeps what is typed in the browser until it is saved, over a reload and a closed window. */
export function useUnsaved({ kind, id, storageKey, store, titles, base }: UnsavedProps) {
  const isDone = useRef(false);
  const isDirty = useCallback(() => {
    if (isDone.current) return false;
    const start = base.current?.body ?? bodyOf(kind, formOf(kind, undefined, "en"));
    return !isSame(bodyOf(kind, store.values()), start);
  }, [kind, store, base]);
  const [state, setState] = useState<"clean" | "kept" | "notKept">(() => (isDirty() ? "kept" : "clean"));

  useEffect(() => {
    const storage = workStorage();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      if (pause === undefined) return;
      clearTimeout(pause);
      pause = undefined;
      if (!isDirty()) {
        forgetUnsaved(storage, storageKey);
        setState("clean");
        return;
      }
      const { version, body } = base.current ?? {};
      const isKept = keepUnsaved(storage, storageKey, {
        savedAt: new Date().toISOString(),
        id,
        ...(version === undefined || body === undefined ? {} : { base: { version, body } }),
        values: store.values(),
        titles: Object.fromEntries(titles),
      });
      setState(isKept ? "kept" : "notKept");
    };
    const unsubscribe = store.subscribe(() => {
      clearTimeout(pause);
      pause = setTimeout(keep, pauseMs);
    });
    window.addEventListener("pagehide", keep);
    return () => {
      unsubscribe();
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [id, storageKey, store, titles, base, isDirty]);

  /** It has been saved, or given up: nothing is to be kept any more. */
  const finish = useCallback(() => {
    isDone.current = true;
    forgetUnsaved(workStorage(), storageKey);
  }, [storageKey]);

  return { state, isDirty, finish };
}
