import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  undo: {
    region: "刚刚完成的操作",
    undo: "撤销",
    close: "关闭",
    where: "可在页面末尾撤销。",
    undone: "已撤销，恢复到上一版本。",
    failed: "无法撤销。{why}",
  },
};

export default catalogue;
