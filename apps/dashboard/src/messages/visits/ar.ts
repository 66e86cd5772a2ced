import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "ما تغيّر منذ زيارتك الأخيرة",
  first: "هذه زيارتك الأولى بهذا المتصفح؛ إليك آخر ما كُتب.",
  since:
    "{count, plural, zero {لا تغييرات منذ {moment}.} one {تغيير واحد منذ {moment}.} two {تغييران منذ {moment}.} few {# تغييرات منذ {moment}.} many {# تغييراً منذ {moment}.} other {# تغيير منذ {moment}.}}",
  sinceMore:
    "{count, plural, zero {تغييرات كثيرة منذ {moment}.} one {أكثر من تغيير واحد منذ {moment}؛ إليك آخرها.} two {أكثر من تغييرين منذ {moment}؛ إليك آخرها.} few {أكثر من # تغييرات منذ {moment}؛ إليك آخرها.} many {أكثر من # تغييراً منذ {moment}؛ إليك آخرها.} other {أكثر من # تغيير منذ {moment}؛ إليك آخرها.}}",
  nothing: "لم يتغير شيء منذ {moment}.",
  mark: "اطلعتُ على كل شيء",
  marked: "سُجل أنك اطلعت على كل شيء.",
  kept: "يُحفظ ذلك في هذا المتصفح وحده.",
  times:
    "{count, plural, zero {بلا تغيير} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييراً} other {# تغيير}}",
};

export default catalogue;
