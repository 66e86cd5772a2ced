import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "人员",
  lead: "谁在协调工作中负责什么：各部门和总秘书处、各项议题、各小组主席，以及无人担任的职位。",
  persons: "具名人员",
  noPersons: "尚未登记任何人员。",
  noDuties: "没有登记的职责",
  closed: "人员姓名仅对秘书处工作人员开放。",
  duty: {
    focalPoint: "联系人",
    alternate: "候补联系人",
    coordinator: "议题协调人",
    chair: "主席",
    action: "待办事项",
  },
  staff: "各部门和总秘书处的代表",
  members: "各顾问组任命的议题协调人",
  vacant: "{count, number} 个空缺",
  noVacant: "没有空缺",
  unnamed: "未具名",
  responsible: "职责",
};

export default catalogue;
