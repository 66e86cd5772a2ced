import type { Figure } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import { describeCourse } from "../describe-course.ts";

/** How far a figure has come from its first year to its last, or why that cannot be told. */
export function FigureSentence({ figure }: { figure: Figure }) {
  const t = useTranslations();
  const { number, percent } = useFormats();
  const course = describeCourse(figure.points);
  if (!course || course.kind === "single") return null;
  const since = String(course.first.year);
  if (course.kind === "same" || course.kind === "inexact") {
    return <p className="text-sm">{t(`library.figures.${course.kind}`, { since })}</p>;
  }
  return (
    <p className="text-sm">
      {t(`library.figures.${course.kind}`, { difference: number(course.difference), since })}
      {course.share !== undefined && <bdi> ({percent(course.share)})</bdi>}
    </p>
  );
}
