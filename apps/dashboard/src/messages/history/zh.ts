import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  log: {
    title: "操作日志",
    lead: "谁在何时、因何修改了登记册中的哪些内容。",
    closed: "操作日志并非对所有人开放",
    closedNote: "秘书处工作人员可以看到谁写了什么。请以其身份登录后继续。",
    kind: "记录类别",
    person: "何人",
    operation: "做了什么",
    from: "自此日起",
    to: "至此日止",
    changes: "{count, plural, other {# 项修改}}",
    none: "没有符合条件的修改",
    noneAdvice: "请去掉一个筛选条件，或选择更长的时间。",
    see: "比较第 {from} 版和第 {to} 版",
    ofRecord: "仅限一条记录的修改：",
    ofAll: "显示所有记录的修改",
  },
  compare: {
    title: "比较版本",
    from: "版本",
    to: "与之比较的版本",
    older: "显示更早的版本",
    withCurrent: "与当前版本比较",
    added: "新增：",
    removed: "删除：",
    end: "（完）",
    wasThere: "仅见于第一个版本",
    isThere: "仅见于第二个版本",
    state: "状态",
    sameAdvice: "请选择两个不同的版本。",
  },
  steps: {
    publish: "发布",
    withdraw: "撤回",
    restore: "恢复第 {version} 版",
    restored: "第 {version} 版的内容已恢复为当前内容。",
    sameAsNow: "第 {version} 版与当前版本相同：未写入任何内容。",
    back: "返回",
    done: {
      publish: "记录已发布。",
      withdraw: "记录已撤回。",
    },
    ask: {
      withdraw: {
        title: "撤回这份草稿？",
        note: "它将从列表中消失，不能再变回草稿；其历史仍予保留。",
      },
    },
  },
  withdrawn: {
    title: "此记录已撤回：读者和列表中不再显示。",
    when: "撤回：{moment}，{name}。",
    why: "原因：",
    publishAgain: "如需再次显示，请发布。",
    askSecretariat: "如需再次显示，请与秘书处联系。",
  },
  missing: {
    title: "此地址没有您可查看的记录",
    why: "它可能已撤回，或仍在准备之中，或地址有误。",
    advice: "请在列表中或通过检索查找；如果您是秘书处工作人员，请登录。",
    list: "查看列表：{kind}",
  },
};

export default catalogue;
