import type { KindName, RecordState } from "@intersector/domain";
import { EyeOff, Send } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { useStep } from "../record-steps.ts";

const StepDialog = lazy(() => import("./step-dialog.tsx").then((module) => ({ default: module.StepDialog })));

export interface RecordStepsProps {
  kind: KindName;
  id: string;
  record: { version: number; state: RecordState };
  may: { publish: boolean; withdraw: boolean };
}

/** The steps in the life of a record that the reader may take now. What cannot be undone is asked about first. */
export function RecordSteps({ kind, id, record: { version, state }, may }: RecordStepsProps) {
  const t = useTranslations();
  const step = useStep(kind, id, { version, isPublished: state === "published" });
  const [asked, setAsked] = useState<"publish" | "withdraw">();
  const publishes = may.publish && state !== "published";
  const withdraws = may.withdraw && state !== "withdrawn";
  if (!publishes && !withdraws && !step.error) return null;
  const begin = (what: "publish" | "withdraw") => {
    // A published record that was withdrawn by mistake can be published again; a draft does not come back as one.
    if (what === "withdraw" && state === "published") step.mutate(what);
    else setAsked(what);
  };
  return (
    <>
      {withdraws && (
        <Button isPending={step.isPending && step.variables === "withdraw"} onPress={() => begin("withdraw")}>
          <EyeOff aria-hidden="true" />
          {t("history.steps.withdraw")}
        </Button>
      )}
      {publishes && (
        <Button
          look="primary"
          isPending={step.isPending && step.variables === "publish"}
          onPress={() => begin("publish")}
        >
          <Send aria-hidden="true" className="mirrored" />
          {t("history.steps.publish")}
        </Button>
      )}
      {step.error && <ErrorState error={step.error} />}
      {asked && (
        <Suspense fallback={null}>
          <StepDialog
            step={asked}
            confirm={() => {
              step.mutate(asked);
              setAsked(undefined);
            }}
            close={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
