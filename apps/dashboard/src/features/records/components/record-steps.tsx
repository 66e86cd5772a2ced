import type { KindName, RecordState } from "@intersector/domain";
import { EyeOff, Send } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { useStep } from "../record-steps.ts";

const WithdrawDialog = lazy(() =>
  import("./withdraw-dialog.tsx").then((module) => ({ default: module.WithdrawDialog })),
);

export interface RecordStepsProps {
  kind: KindName;
  id: string;
  record: { version: number; state: RecordState };
  may: { publish: boolean; withdraw: boolean };
}

/** The steps in the life of a record that the reader may take now. What cannot be undone is asked about first. */
export function RecordSteps({ kind, id, record: { version, state }, may }: RecordStepsProps) {
  const t = useTranslations();
  const step = useStep(kind, id, { version, state, mayWithdraw: may.withdraw });
  const [asks, setAsks] = useState(false);
  const publishes = may.publish && state !== "published";
  const withdraws = may.withdraw && state !== "withdrawn";
  if (!publishes && !withdraws && !step.error) return null;
  return (
    <>
      {withdraws && (
        <Button
          isPending={step.isPending && step.variables === "withdraw"}
          // A published record that was withdrawn by mistake is published again; a draft does not come back as one.
          onPress={() => (state === "published" ? step.mutate("withdraw") : setAsks(true))}
        >
          <EyeOff aria-hidden="true" />
          {t("history.steps.withdraw")}
        </Button>
      )}
      {publishes && (
        <Button
          look="primary"
          isPending={step.isPending && step.variables === "publish"}
          onPress={() => step.mutate("publish")}
        >
          <Send aria-hidden="true" className="mirrored" />
          {t("history.steps.publish")}
        </Button>
      )}
      {step.error && <ErrorState error={step.error} />}
      {asks && (
        <Suspense fallback={null}>
          <WithdrawDialog
            confirm={() => {
              step.mutate("withdraw");
              setAsks(false);
            }}
            close={() => setAsks(false)}
          />
        </Suspense>
      )}
    </>
  );
}
