import { may, type Principal } from "@intersector/domain";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { RadioField } from "../../../components/fields.tsx";
import { Section } from "../../../components/page.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { useApply, useCancel } from "../imports-api.ts";
import type { CountedImport } from "../stored-import.ts";
import { ApplyDialog } from "./apply-dialog.tsx";

export interface ApplyPanelProps {
  stored: CountedImport;
  reader: Principal;
}

/** How a checked file goes into the register: which rows, in which state; then the question, with its numbers. */
export function ApplyPanel({ stored, reader }: ApplyPanelProps) {
  const t = useTranslations();
  const { counts, kind, id } = stored;
  const apply = useApply(id);
  const cancel = useCancel(id);
  const [which, setWhich] = useState("goodRows");
  const side = reader.side === undefined ? {} : { side: reader.side };
  const mayPublish = may(reader, { action: "publish", kind, ...side });
  const [newState, setNewState] = useState("publish");
  const [asks, setAsks] = useState(false);
  const count = counts.created + counts.changed;
  const allOrNothing = which === "allOrNothing";
  const isBlocked = allOrNothing && counts.refused > 0;
  const publish = mayPublish && newState === "publish";
  const discard = (
    <Button look="quiet" onPress={() => cancel.mutate()} isPending={cancel.isPending}>
      {t("imports.discard")}
    </Button>
  );
  return (
    <Section
      title={t("imports.apply.title")}
      note={t("imports.notWritten")}
      className="rounded-lg border border-line bg-surface p-5 sm:p-6"
    >
      {count === 0 ? (
        <div className="space-y-4">
          <p className="text-sm text-ink-soft">{t("imports.apply.nothing")}</p>
          {cancel.error && <ErrorState error={cancel.error} />}
          {discard}
        </div>
      ) : (
        <div className="space-y-6">
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            <RadioField
              label={t("imports.apply.which")}
              chosen={which}
              onChoose={setWhich}
              options={(["goodRows", "allOrNothing"] as const).map((option) => ({
                id: option,
                label: t(`imports.apply.${option}`),
                note: t(`imports.apply.${option}Note`),
              }))}
            />
            {mayPublish ? (
              <RadioField
                label={t("imports.apply.state")}
                chosen={newState}
                onChoose={setNewState}
                options={(["publish", "drafts"] as const).map((option) => ({
                  id: option,
                  label: t(`imports.apply.${option}`),
                  note: t(`imports.apply.${option}Note`),
                }))}
              />
            ) : (
              <p className="text-sm text-ink-soft">{t("imports.apply.draftsOnly")}</p>
            )}
          </div>
          {isBlocked && (
            <p role="alert" className="text-sm font-semibold text-bad">
              {t("imports.apply.blocked", { count: counts.refused })}
            </p>
          )}
          {apply.error && <ErrorState error={apply.error} />}
          {cancel.error && <ErrorState error={cancel.error} />}
          <div className="flex flex-wrap gap-2">
            <Button look="primary" onPress={() => setAsks(true)} isDisabled={isBlocked}>
              {t("imports.apply.review", { count })}
            </Button>
            {discard}
          </div>
        </div>
      )}
      {asks && (
        <ApplyDialog
          counts={counts}
          publish={publish}
          close={() => setAsks(false)}
          confirm={() => {
            setAsks(false);
            apply.mutate({ allOrNothing, publish });
          }}
        />
      )}
    </Section>
  );
}
