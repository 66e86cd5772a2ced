import type { Figure } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import { describeCourse } from "../describe-course.ts";

/** What a figure's values say, in one sentence. */
export function FigureSentence({ figure }: { figure: Figure }) {
  const t = useTranslations();
  const { number, percent } = useFormats();
  const course = describeCourse(figure.points);
  if (!course) return null;
  const shown = (point: Figure["points"][number]) =>
    t(`home.qualified.${point.qualifier}`, { value: number(point.value) });
  const values = { value: shown(course.last), year: String(course.last.year) };
  if (course.kind === "single") return <p className="text-sm">{t("library.figures.single", values)}</p>;
  const both = { ...values, first: shown(course.first), since: String(course.first.year) };
  if (course.kind === "same" || course.kind === "inexact") {
    return <p className="text-sm">{t(`library.figures.${course.kind}`, both)}</p>;
  }
  return (
    <p className="text-sm">
      {t(`library.figures.${course.kind}`, { ...both, difference: number(course.difference) })}
      {course.share !== undefined && <bdi> ({percent(course.share)})</bdi>}
    </p>
  );
}
