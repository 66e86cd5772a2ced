import { ChevronDown } from "lucide-react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslations } from "use-intl";
import { SelectField, TextField } from "../../../components/fields.tsx";

/** The choice to let the file tell its encoding. */
export const automaticEncoding = "automatic";

const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1251",
  "windows-1256",
  "gb18030",
] as const;

export interface ReadingFieldsProps {
  isWorkbook: boolean;
  sheet: string;
  onSheet: (sheet: string) => void;
  sheetError: string | undefined;
  encoding: string;
  onEncoding: (encoding: string) => void;
  encodingError: string | undefined;
}

/** What few files need: the sheet of a workbook, the encoding of a text. Open where the file turned out to need it. */
export function ReadingFields({
  isWorkbook,
  sheet,
  onSheet,
  sheetError,
  encoding,
  onEncoding,
  encodingError,
}: ReadingFieldsProps) {
  const t = useTranslations();
  const isNeeded = sheetError !== undefined || encodingError !== undefined;
  return (
    <Disclosure key={String(isNeeded)} defaultExpanded={isNeeded} className="group">
      <Heading level={3} className="text-sm">
        <AriaButton
          slot="trigger"
          className="-ms-1 flex min-h-8 cursor-pointer items-center gap-1.5 rounded-sm px-1 font-semibold text-accent"
        >
          <ChevronDown
            aria-hidden="true"
            className="size-4 group-expanded:rotate-180 motion-safe:transition-transform"
          />
          {t("imports.reading.title")}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="max-w-sm pt-2">
        {isWorkbook ? (
          <TextField
            label={t("imports.reading.sheet")}
            note={t("imports.reading.sheetNote")}
            error={sheetError}
            value={sheet}
            onChange={onSheet}
          />
        ) : (
          <SelectField
            label={t("imports.reading.encoding")}
            note={encodingError && <span className="text-sm font-semibold text-bad">{encodingError}</span>}
            chosen={encoding}
            onChoose={onEncoding}
            options={[
              { id: automaticEncoding, label: t("imports.reading.automatic") },
              ...encodings.map((id) => ({ id, label: t(`imports.reading.encodings.${id}`) })),
            ]}
          />
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
