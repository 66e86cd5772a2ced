import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "الأفرقة",
  lead: "الهيئات التي تجتمع وتقرر، ومن أين تستمد كل منها ولايتها. ويرد كل فريق تحت الهيئة التي يعمل لها.",
  chain: "سلسلة التفويض",
  none: "لم يُسجل أي فريق.",
  reportsTo: "يرفع تقاريره إلى: {groups}",
  chair: "الرئاسة: {name}",
  above: "يعمل تحت إشراف",
  below: "الأفرقة التابعة له",
  topics: "مواضيعه",
  meetings: "اجتماعاته",
  mandate: "ولايته وبياناته",
};

export default catalogue;
