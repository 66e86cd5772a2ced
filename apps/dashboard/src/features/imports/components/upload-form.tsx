import { type KindName, labelOfKind, type Principal } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { RadioField, SelectField } from "../../../components/fields.tsx";
import { Progress } from "../../../components/progress.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { announce } from "../../../lib/announce.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { guessReading } from "../guess-reading.ts";
import { importMapsQuery, useUpload } from "../imports-api.ts";
import type { StoredImport } from "../stored-import.ts";
import { fieldErrors } from "../upload-errors.ts";
import { writableKinds } from "../writable-kinds.ts";
import { FileField, fileEndings } from "./file-field.tsx";
import { automaticEncoding, ReadingFields } from "./reading-fields.tsx";

export interface UploadFormProps {
  reader: Principal;
  kind: KindName;
  onKind: (kind: KindName) => void;
  /** The file has arrived and is being checked. */
  onSent: (stored: StoredImport) => void;
}

/** A file, what its rows are, and how they are to be read; the rest is found out by the check. */
export function UploadForm({ reader, kind, onKind, onSent }: UploadFormProps) {
  const t = useTranslations();
  const language = useLanguage();
  const maps = useQuery(importMapsQuery(language)).data?.maps.filter(({ kinds }) => kinds.includes(kind));
  const upload = useUpload();
  const [file, setFile] = useState<File>();
  const [fileError, setFileError] = useState<string>();
  const [map, setMap] = useState("register");
  const [isGuessed, setGuessed] = useState(false);
  const [sheet, setSheet] = useState("");
  const [encoding, setEncoding] = useState(automaticEncoding);
  const ending = fileEndings.find((known) => file?.name.toLowerCase().endsWith(known));
  const refused = fieldErrors(upload.error);
  const chosenMap = maps?.some(({ name }) => name === map) ? map : "register";

  const choose = async (chosen: File) => {
    upload.reset();
    setFile(chosen);
    setFileError(undefined);
    const guess = await guessReading(chosen);
    if (guess.kind) onKind(guess.kind);
    if (guess.map) setMap(guess.map);
    setGuessed(guess.kind !== undefined);
  };

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!file || !ending) {
      const error = t(file ? "imports.file.wrongFormat" : "imports.file.missing");
      setFileError(error);
      announce(error);
      return;
    }
    const reading = {
      ...(ending === ".xlsx" && sheet.trim() ? { sheet: sheet.trim() } : {}),
      ...(ending !== ".xlsx" && encoding !== automaticEncoding ? { encoding } : {}),
    };
    upload.mutate({ file, kind, map: chosenMap, ...reading }, { onSuccess: onSent });
  };

  if (upload.isPending) {
    return (
      <div className="space-y-4 rounded-lg border border-line bg-surface p-6">
        <Progress label={t("imports.sending")} value={upload.share} />
        <Button
          onPress={() => {
            upload.stop();
            announce(t("imports.stopped"));
          }}
        >
          {t("imports.stop")}
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={send} noValidate className="space-y-6">
      <FileField
        file={file}
        error={fileError ?? refused.file}
        onChoose={(chosen) => void choose(chosen)}
        isDisabled={false}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <SelectField
          label={t("imports.kind")}
          {...(isGuessed ? { note: t("imports.guessed") } : {})}
          chosen={kind}
          onChoose={(chosen) => {
            onKind(chosen as KindName);
            setGuessed(false);
          }}
          options={writableKinds(reader)
            .map((id) => ({ id, label: labelOfKind(id, language, "many") }))
            .toSorted((a, b) => a.label.localeCompare(b.label, language))}
        />
        {maps && maps.length > 1 && (
          <RadioField
            label={t("imports.map")}
            chosen={chosenMap}
            onChoose={setMap}
            options={maps.map(({ name, title }) => ({ id: name, label: title }))}
          />
        )}
      </div>
      {ending && (
        <ReadingFields
          isWorkbook={ending === ".xlsx"}
          {...{ sheet, encoding }}
          onSheet={setSheet}
          onEncoding={setEncoding}
          sheetError={refused.sheet}
          encodingError={refused.encoding}
        />
      )}
      {refused.other !== undefined && <ErrorState error={refused.other} />}
      <Button type="submit" look="primary">
        {t("imports.check")}
      </Button>
    </form>
  );
}
