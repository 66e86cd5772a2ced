import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "小组",
  lead: "举行会议并作出决定的机构，以及其职权来源。每个小组列于其上级机构之下。",
  chain: "授权关系",
  none: "尚未登记任何小组。",
  reportsTo: "报告对象：{groups}",
  chair: "主席：{name}",
  above: "上级机构",
  below: "下设小组",
  topics: "议题",
  meetings: "会议",
  mandate: "职责与资料",
};

export default catalogue;
