import { FileSpreadsheet, Upload } from "lucide-react";
import { useId } from "react";
import { DropZone, FileTrigger, Group, isFileDropItem, Text } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { useFormats } from "../../../lib/use-formats.ts";

export const fileEndings = [".xlsx", ".csv", ".jsonl"] as const;

export interface FileFieldProps {
  file: File | undefined;
  /** Why the file that was chosen, or that none was, will not do. */
  error: string | undefined;
  onChoose: (file: File) => void;
  isDisabled: boolean;
}

/** Where a file is dropped, or chosen by a button; the name and size of the one that is there. */
export function FileField({ file, error, onChoose, isDisabled }: FileFieldProps) {
  const t = useTranslations();
  const { fileSize } = useFormats();
  const labelId = useId();
  const noteId = useId();
  return (
    <Group aria-labelledby={labelId} aria-describedby={noteId}>
      <p id={labelId} className="mb-1 text-sm font-semibold">
        {t("imports.file.label")}
      </p>
      <DropZone
        isDisabled={isDisabled}
        getDropOperation={() => "copy"}
        onDrop={({ items }) => {
          const dropped = items.find(isFileDropItem);
          if (dropped) void dropped.getFile().then(onChoose);
        }}
        className={`flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-6 py-8 text-center data-drop-target:border-accent data-drop-target:bg-accent-soft focus-visible:outline-2 focus-visible:outline-focus ${
          error ? "border-bad bg-bad-soft" : "border-line-strong bg-surface"
        }`}
      >
        {file ? (
          <p className="flex max-w-full items-center gap-2.5 font-semibold">
            <FileSpreadsheet aria-hidden="true" className="size-5 shrink-0 text-accent" />
            <bdi className="min-w-0 break-all">
              {t("imports.file.chosen", { name: file.name, size: fileSize(file.size) })}
            </bdi>
          </p>
        ) : (
          <Text slot="label" className="flex flex-col items-center gap-2 font-semibold">
            <Upload aria-hidden="true" className="size-6 text-accent" />
            {t("imports.file.drop")}
          </Text>
        )}
        <div className="flex items-center gap-3">
          {!file && <span className="text-sm text-ink-faint">{t("imports.file.or")}</span>}
          <FileTrigger
            acceptedFileTypes={fileEndings}
            onSelect={(files) => {
              const [chosen] = files ?? [];
              if (chosen) onChoose(chosen);
            }}
          >
            <Button isDisabled={isDisabled} aria-describedby={noteId}>
              {file ? t("imports.file.change") : t("imports.file.choose")}
            </Button>
          </FileTrigger>
        </div>
      </DropZone>
      <p id={noteId} className="mt-1.5 text-xs text-ink-faint">
        {error && <span className="mb-0.5 block text-sm font-semibold text-bad">{error}</span>}
        {t("imports.file.formats")}
      </p>
    </Group>
  );
}
