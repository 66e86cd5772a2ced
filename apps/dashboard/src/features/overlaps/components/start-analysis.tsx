import { type RegisterRecord, textIn } from "@intersector/domain";
import { ScanSearch } from "lucide-react";
import { useMemo, useState } from "react";
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import type { ButtonLook } from "../../../components/button-class.ts";
import { CheckboxField } from "../../../components/checkbox-field.tsx";
import { RadioField } from "../../../components/fields.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useStartAnalysis } from "../overlaps-api.ts";
import { ScoreSlider } from "./score-slider.tsx";

export interface StartAnalysisProps {
  units: readonly RegisterRecord<"unit">[];
  /** The score that the comparison's own evaluation chose, 0 to 1. */
  defaultThreshold: number;
  look?: ButtonLook;
}

/** A button that asks from which likeness on pairs are kept and whose activities are compared, and begins. */
export function StartAnalysis({ units, defaultThreshold, look = "primary" }: StartAnalysisProps) {
  const t = useTranslations();
  return (
    <DialogTrigger>
      <Button look={look}>
        <ScanSearch aria-hidden="true" />
        {t("overlaps.start.open")}
      </Button>
      <ModalOverlay
        isDismissable
        className="fixed inset-0 z-50 flex items-center justify-center bg-[rgb(10_16_24/0.5)] p-4"
      >
        <Modal className="max-h-full w-full max-w-xl overflow-y-auto rounded-xl bg-surface p-6 shadow-raised">
          <Dialog className="space-y-6 outline-none">
            {({ close }) => (
              <>
                <div>
                  <Heading slot="title" className="text-lg font-semibold">
                    {t("overlaps.start.title")}
                  </Heading>
                  <p className="mt-1.5 text-sm text-ink-soft">{t("overlaps.start.note")}</p>
                </div>
                <Choices units={units} defaultThreshold={defaultThreshold} close={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

interface ChoicesProps extends Omit<StartAnalysisProps, "look"> {
  close: () => void;
}

function Choices({ units, defaultThreshold, close }: ChoicesProps) {
  const t = useTranslations();
  const language = useLanguage();
  const start = useStartAnalysis();
  const [threshold, setThreshold] = useState(Math.round(defaultThreshold * 100));
  const [whose, setWhose] = useState("all");
  const [chosen, setChosen] = useState<string[]>([]);
  const options = useMemo(
    () =>
      units
        .map(({ id, body }) => ({ id, label: textIn(body.name, language).text }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    [units, language],
  );
  const lacksUnits = whose === "some" && chosen.length === 0;
  return (
    <>
      <ScoreSlider
        label={t("overlaps.start.threshold")}
        value={threshold}
        smallest={20}
        largest={90}
        onMove={setThreshold}
      />
      <RadioField
        label={t("overlaps.start.whose")}
        chosen={whose}
        onChoose={setWhose}
        options={[
          { id: "all", label: t("overlaps.start.all"), note: t("overlaps.start.allNote") },
          { id: "some", label: t("overlaps.start.some") },
        ]}
      />
      {whose === "some" && (
        <div className="max-h-60 overflow-y-auto rounded-md border border-line-strong p-3">
          <CheckboxField
            label={t("overlaps.start.units")}
            chosen={chosen}
            onChoose={setChosen}
            options={options}
          />
        </div>
      )}
      {start.error && <ErrorState error={start.error} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={close}>{t("overlaps.start.back")}</Button>
        <Button
          look="primary"
          isDisabled={lacksUnits}
          isPending={start.isPending}
          onPress={() =>
            start.mutate(
              { threshold: threshold / 100, ...(whose === "some" ? { units: chosen } : {}) },
              { onSuccess: close },
            )
          }
        >
          {t("overlaps.start.begin")}
        </Button>
      </div>
    </>
  );
}
