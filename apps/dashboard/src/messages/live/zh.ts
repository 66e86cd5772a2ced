import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  changed: {
    by: "{name}修改了此记录。",
    somebody: "有人修改了此记录。",
    show: "显示新版本",
  },
  server: {
    gone: "服务器没有响应。您输入的内容已保留；服务器恢复后，此提示会自动消失。",
    back: "服务器已恢复响应。",
  },
  jobs: {
    title: "正在进行的工作",
    button: "{count, plural, =0 {工作已完成} other {# 项工作正在进行}}",
    import: "导入：{file}",
    analysis: "活动比较",
    cancel: "取消",
    see: "查看结果",
    state: {
      queued: "等待中",
      atWork: "进行中",
      checked: "已检查：等待您应用",
      done: "已完成",
      failed: "失败",
      cancelled: "已取消",
    },
    news: "{name}：{state}。",
  },
};

export default catalogue;
