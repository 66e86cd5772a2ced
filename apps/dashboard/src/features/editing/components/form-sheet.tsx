import type { KindName } from "@intersector/domain";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { TextField } from "../../../components/fields.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { allFieldsOf } from "../../../lib/field-shape.ts";
import type { StoredVersion } from "../../../lib/record-writes.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { FormContext } from "../form-context.ts";
import { createFormStore } from "../form-store.ts";
import { type FormValues, formOf } from "../form-values.ts";
import { resolve } from "../merge-versions.ts";
import { useSaving } from "../use-saving.ts";
import { useUnsaved } from "../use-unsaved.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FieldGrid } from "./group-field.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import type { RecordFormProps } from "./record-form.tsx";
import { SaveBar } from "./save-bar.tsx";
import { AwayNotice, SignedOutNotice } from "./waiting-notices.tsx";

export interface FormSheetProps extends Omit<RecordFormProps, "stored"> {
  id: string;
  storageKey: string;
  stored: StoredVersion | undefined;
  values: FormValues;
}

/** The fields of a record from the first to the last, and what becomes of them. */
export function FormSheet({ kind, id, stored, values, titles, storageKey, ...props }: FormSheetProps) {
  const { mayPublish, person, reader, signIn, onSessionEnded, onSaved, onCancel } = props;
  const t = useTranslations();
  const language = useLanguage();
  const [store] = useState(() => createFormStore(values));
  // Drawn anew when other values take the place of all: a list's places are counted from its first drawing.
  const [drawing, setDrawing] = useState(0);
  const [reason, setReason] = useState("");
  const form = useMemo(() => ({ kind, store, titles }), [kind, store, titles]);
  const finish = useRef<() => void>(() => undefined);
  const { state, send, compare, base, stop } = useSaving({
    ...{ kind, id, store, stored, onSessionEnded },
    onSaved: (...saved) => {
      finish.current();
      onSaved(...saved);
    },
  });
  const unsaved = useUnsaved({ kind, id, storageKey, store, titles, base });
  finish.current = unsaved.finish;

  const notices = useRef<HTMLDivElement>(null);
  const needsPerson = ["refused", "signedOut", "conflict"].includes(state.type);
  useEffect(() => {
    // The button that was pressed is far below what has come of it.
    if (needsPerson) notices.current?.focus();
  }, [needsPerson]);

  const isBack = state.type === "signedOut" && reader === person;
  useEffect(() => {
    if (isBack && state.type === "signedOut") void send(state.order);
  }, [isBack, state, send]);

  return (
    <FormContext value={form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send({ intent: "save", reason });
        }}
      >
        <ErrorSummary />
        <div ref={notices} tabIndex={-1} className="scroll-mt-20 outline-none">
          {state.type === "refused" && (
            <div className="mb-6">
              <ErrorState error={state.error} />
            </div>
          )}
          {base.current && (state.type === "ready" || state.type === "refused") && (
            <ChangedMeanwhile
              {...{ kind, id }}
              version={base.current.version}
              compare={() => void compare({ intent: "save", reason })}
            />
          )}
          {state.type === "away" && <AwayNotice again={() => void send(state.order, true)} stop={stop} />}
          {state.type === "signedOut" && <SignedOutNotice>{signIn}</SignedOutNotice>}
          {state.type === "conflict" && (
            <ConflictPanel
              {...{ kind, titles, merge: state.merge, current: state.current }}
              close={stop}
              save={(isMine) => {
                base.current = state.current;
                const merged = formOf(kind, resolve(state.merge, isMine), language);
                for (const [name, value] of Object.entries(merged)) store.set([name], value);
                setDrawing((count) => count + 1);
                void send(state.order);
              }}
            />
          )}
        </div>
        <div className={state.type === "conflict" ? "hidden" : ""}>
          <AllFields key={drawing} kind={kind} />
          <div className="mt-8 max-w-2xl">
            <TextField
              label={t("editing.reason")}
              note={t("editing.reasonNote")}
              value={reason}
              onChange={setReason}
            />
          </div>
          <SaveBar
            state={base.current?.state}
            mayPublish={mayPublish}
            progress={state.type}
            unsaved={unsaved.state}
            save={(intent) => void send({ intent, reason })}
            cancel={onCancel}
          />
        </div>
      </form>
      <LeaveDialog isDirty={unsaved.isDirty} isKept={unsaved.state !== "notKept"} />
    </FormContext>
  );
}

/** Drawn once: each field follows its own value. */
const AllFields = memo(function AllFields({ kind }: { kind: KindName }) {
  return <FieldGrid path={[]} fields={allFieldsOf(kind)} />;
});
