import type { ImportState } from "@intersector/client";
import { useTranslations } from "use-intl";
import { Badge, type Tone } from "../../../components/badge.tsx";

const tones: Record<ImportState, Tone> = {
  queued: "neutral",
  checking: "accent",
  checked: "warn",
  applying: "accent",
  applied: "good",
  failed: "bad",
  cancelled: "neutral",
};

export function ImportStateBadge({ state }: { state: ImportState }) {
  const t = useTranslations();
  return <Badge tone={tones[state]}>{t(`imports.state.${state}`)}</Badge>;
}
