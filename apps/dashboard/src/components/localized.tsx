import { type LocalizedText, textIn } from "@intersector/domain";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { loadChineseFace } from "../lib/chinese-face.ts";
import { useLanguage } from "../lib/use-language.ts";

interface LocalizedProps {
  value: LocalizedText | string;
  /** Without what is said of its language and its translation. */
  plain?: boolean;
}

/** A text of the register in the reader's language, or in its original, said to be so. */
export function Localized({ value, plain = false }: LocalizedProps) {
  if (typeof value === "string") return <bdi>{value}</bdi>;
  return <TextInLanguage value={value} plain={plain} />;
}

function TextInLanguage({ value, plain }: { value: LocalizedText; plain: boolean }) {
  const language = useLanguage();
  const t = useTranslations();
  const shown = textIn(value, language);
  const foreign = shown.language !== language;
  const isChinese = shown.language === "zh";
  useEffect(() => {
    if (isChinese) loadChineseFace();
  }, [isChinese]);
  return (
    <>
      <bdi lang={foreign ? langOf(shown.language) : undefined} dir={foreign ? shown.direction : undefined}>
        {shown.text}
      </bdi>
      {!plain && shown.missing && <LanguageTag code={shown.language} />}
      {!plain && shown.state === "machine" && (
        <span className="ms-2 inline-block rounded-sm bg-warn-soft px-1.5 text-xs font-medium text-warn">
          {t("language.machine")}
        </span>
      )}
    </>
  );
}

/** Says in which language a text stands that is not the reader's. */
function LanguageTag({ code }: { code: string }) {
  const t = useTranslations();
  const language = useLanguage();
  const name = code === "und" ? t("language.notStated") : displayName(code, language);
  return (
    <span
      className="ms-2 inline-block rounded-sm border border-line px-1.5 align-baseline text-xs font-normal tracking-normal text-ink-faint"
      title={t("language.notTranslated", { language: name })}
    >
      <span className="sr-only">{t("language.notTranslated", { language: name })}</span>
      <span aria-hidden="true">{code === "und" ? "…" : code.toUpperCase()}</span>
    </span>
  );
}

function displayName(code: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: "language" }).of(code) ?? code;
}

function langOf(code: string): string | undefined {
  return code === "und" ? undefined : code;
}
