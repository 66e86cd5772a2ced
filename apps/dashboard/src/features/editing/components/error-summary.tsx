import { describeField } from "@intersector/domain";
import { CircleAlert } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../../lib/use-language.ts";
import { focusField } from "../focus-field.ts";
import { useForm } from "../form-context.ts";
import { type FormPath, idOfField } from "../form-path.ts";

/** All that is wrong, each line leading to its field. */
export function ErrorSummary() {
  const t = useTranslations();
  const language = useLanguage();
  const { kind, store } = useForm();
  const findings = useSyncExternalStore(store.subscribe, store.findings);
  if (findings.length === 0) return null;
  const title = t("editing.errors.count", { count: findings.length });
  return (
    <section aria-label={title} className="mb-6 rounded-lg border border-bad bg-bad-soft px-5 py-4">
      <div className="flex gap-3">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-bad" />
        <div className="min-w-0 space-y-2">
          <p className="font-semibold">{title}</p>
          <ul className="list-disc space-y-1 ps-5 text-sm">
            {findings.map(({ path, message }) => (
              <li key={`${path.join(".")} ${message}`} className="break-words">
                <a
                  href={`#${idOfField(path)}`}
                  className="font-semibold text-ink underline underline-offset-3"
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(store, path);
                  }}
                >
                  {describeField(kind, placeInWords(path), language)}
                </a>{" "}
                <span>{message}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

/** A language of a text is found under the text: that its texts have a name of their own is no news to a writer. */
function placeInWords(path: FormPath): FormPath {
  return path.filter((part) => part !== "texts" && part !== "states");
}
