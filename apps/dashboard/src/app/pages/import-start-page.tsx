import type { KindName } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Page, Section } from "../../components/page.tsx";
import { ImportGuide } from "../../features/imports/components/import-guide.tsx";
import { ImportList } from "../../features/imports/components/import-list.tsx";
import { UploadForm } from "../../features/imports/components/upload-form.tsx";
import { importsQuery } from "../../features/imports/imports-api.ts";
import { writableKinds } from "../../features/imports/writable-kinds.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { Permitted } from "../permitted.tsx";

/** Where a file comes in, and what came in before. */
export function ImportStartPage() {
  const t = useTranslations();
  const language = useLanguage();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<KindName>();
  return (
    <Page title={t("imports.title")} lead={t("imports.lead")}>
      <Permitted permission={{ action: "import" }} title={t("imports.closed")} note={t("imports.closedNote")}>
        {(reader, nameOf) => {
          const kind = chosen ?? writableKinds(reader)[0] ?? "activity";
          return (
            <div className="space-y-14">
              <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
                <UploadForm
                  reader={reader}
                  kind={kind}
                  onKind={setChosen}
                  onSent={({ id }) =>
                    void navigate({ to: "/$language/import/$id", params: { language, id }, search: {} })
                  }
                />
                <ImportGuide kind={kind} />
              </div>
              <Section title={t("imports.earlier")}>
                <EarlierImports nameOf={nameOf} />
              </Section>
            </div>
          );
        }}
      </Permitted>
    </Page>
  );
}

function EarlierImports({ nameOf }: { nameOf: (person: string) => string }) {
  const query = useQuery(importsQuery(useLanguage()));
  return (
    <AsyncContent query={query}>
      {({ imports }) => <ImportList imports={imports} nameOf={nameOf} />}
    </AsyncContent>
  );
}
