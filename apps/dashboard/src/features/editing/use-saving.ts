import { checkRecord, describeFinding, type KindName } from "@intersector/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "../../lib/announce.ts";
import { ApiProblem, type CurrentVersion } from "../../lib/problem.ts";
import type { StoredVersion } from "../../lib/record-writes.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { readStored } from "./editing-api.ts";
import { focusField } from "./focus-field.ts";
import { pathOfPointer } from "./form-path.ts";
import type { FieldFinding, FormStore } from "./form-store.ts";
import { bodyOf } from "./form-values.ts";
import { isSame, type Merge, mergeVersions } from "./merge-versions.ts";
import { type Intent, writeRecord } from "./write-record.ts";

/** How a save stands. */
export type SavingState =
  | { type: "ready" | "saving" }
  /** The server does not answer: it is tried again by itself. */
  | { type: "away"; order: Order }
  /** The session has ended: it is sent again when the same person is back. */
  | { type: "signedOut"; order: Order }
  | { type: "refused"; error: unknown }
  | { type: "conflict"; order: Order; current: CurrentVersion; merge: Merge };

/** What a save is asked for, beside what the form holds when it is sent. */
export interface Order {
  intent: Intent;
  reason: string;
}

/** How long after a failed try the next one is made, in milliseconds. */
const retryMs = 3000;
/** What somebody between us and the server, or the server itself, says while it is away for the moment. */
const passing = new Set([429, 502, 503, 504]);

export interface SavingProps {
  kind: KindName;
  id: string;
  store: FormStore;
  stored: StoredVersion | undefined;
  /** What the form holds has been written, on top of the version before. */
  onSaved: (version: StoredVersion, before: StoredVersion | undefined, intent: Intent) => void;
  onSessionEnded: () => void;
}

/** Sends what a form holds, and says how that stands. Whatever happens, the form goes on holding it. */
export function useSaving({ kind, id, store, stored, onSaved, onSessionEnded }: SavingProps) {
  const t = useTranslations();
  const language = useLanguage();
  const [state, setState] = useState<SavingState>({ type: "ready" });
  const base = useRef(stored);

  const showFindings = useCallback(
    (findings: readonly FieldFinding[]) => {
      store.find(findings);
      setState({ type: "ready" });
      announce(t("editing.errors.count", { count: findings.length }));
      const [first] = findings;
      if (first) focusField(store, first.path);
    },
    [store, t],
  );

  const send = useCallback(
    async (order: Order, isAgain = false) => {
      const given = bodyOf(kind, store.values());
      const checked = checkRecord(kind, given);
      if (!checked.ok) {
        showFindings(
          checked.findings.map((finding) => ({
            path: finding.path,
            message: describeFinding(finding, language),
          })),
        );
        return;
      }
      store.find([]);
      if (!isAgain) setState({ type: "saving" });
      const before = base.current;
      try {
        const body = checked.value as Record<string, unknown>;
        const version = await writeRecord({
          ...{ kind, id, stored: before, body, ...order },
          onWritten: (written) => {
            base.current = written;
          },
        });
        setState({ type: "ready" });
        // Who went on typing meanwhile stays here, with the rest still to be saved.
        if (isSame(bodyOf(kind, store.values()), given)) onSaved(version, before, order.intent);
      } catch (error) {
        const next = afterError(error, order, base.current, checked.value);
        if (next.type === "findings") showFindings(next.findings);
        else setState(next);
        if (next.type === "signedOut") onSessionEnded();
        if (next.type === "away" && !isAgain) announce(t("editing.away.title"));
        if (next.type === "signedOut") announce(t("editing.signedOut.title"));
        if (next.type === "conflict") announce(t("editing.conflict.title"));
      }
    },
    [kind, id, store, language, t, showFindings, onSaved, onSessionEnded],
  );

  useEffect(() => {
    if (state.type !== "away") return;
    const again = () => void send(state.order, true);
    const timer = setTimeout(again, retryMs);
    window.addEventListener("online", again, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [state, send]);

  const compare = useCallback(
    async (order: Order) => {
      const before = base.current;
      if (!before) return;
      try {
        const current = await readStored(kind, id);
        const merge = mergeVersions(before.body, bodyOf(kind, store.values()), current.body);
        setState({ type: "conflict", order, current, merge });
        announce(t("editing.conflict.title"));
      } catch (error) {
        setState({ type: "refused", error });
      }
    },
    [kind, id, store, t],
  );

  return {
    state,
    send,
    /** Puts what the form holds beside what the register holds now, before it is sent. */
    compare,
    /** The version that the form stands on, and whether that has been written. */
    base,
    stop: () => setState({ type: "ready" }),
  };
}

function afterError(
  error: unknown,
  order: Order,
  base: StoredVersion | undefined,
  mine: Readonly<Record<string, unknown>>,
): Exclude<SavingState, { type: "saving" }> | { type: "findings"; findings: FieldFinding[] } {
  if (!(error instanceof ApiProblem)) {
    // A request that gets no answer ends in a TypeError.
    return error instanceof TypeError ? { type: "away", order } : { type: "refused", error };
  }
  if (passing.has(error.status)) return { type: "away", order };
  if (error.status === 401) return { type: "signedOut", order };
  if (error.current && base) {
    const merge = mergeVersions(base.body, mine, error.current.body);
    return { type: "conflict", order, current: error.current, merge };
  }
  const findings = error.findings.map(({ pointer, message }) => ({ path: pathOfPointer(pointer), message }));
  const isAboutFields = findings.length > 0 && findings.every(({ path }) => path.length > 0);
  return isAboutFields ? { type: "findings", findings } : { type: "refused", error };
}
