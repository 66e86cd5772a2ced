import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  nav: {
    texts: "文件与规划",
    meetings: "会议",
    documents: "文件",
    resolutions: "决议",
  },
  resolutions: {
    lead: "各大会、全会和理事会通过的决议：每个编号及其历次修订版，并标明现行有效的版本。",
    revisions: "历次修订",
    conference: "大会或届会",
    old: "这不是现行有效的版本。现行有效：",
    onlyOne: "未登记其他修订版。",
    provisions: "条文内容",
    links: "与其他决议的关联",
    linksNote: "RAG、TSAG和TDAG确认每项关联，并在每届大会之后再次确认。",
    noLinks: "未登记与其他决议的关联。",
    confirmed: "已确认",
    toConfirm: "待确认",
    neverConfirmed: "从未确认：{groups}",
    outdated: "上届大会后未再确认：{groups}",
    incoming: {
      sameTheme: "同一主题",
      carriesOut: "由下列决议落实",
      repeats: "由下列决议重复",
      complements: "由下列决议补充",
      conflicts: "与下列决议相抵触",
      supersedes: "由下列决议取代",
    },
  },
  meetings: {
    lead: "即将举行的会议和大会、各会议的截止事项与日期，以及已举行的会议。",
    coming: "即将举行",
    noneComing: "没有符合条件的即将举行的会议。请减少筛选条件，或登记下一次会议。",
    past: "已举行",
    undated: "未注明日期",
    unreported: "日期已过，结果未登记",
    documents: "{count, plural, other {#份文件}}",
    deadlines: "截止日期",
    itsDocuments: "会议文件",
    noDocuments: "尚未登记本次会议的文件。",
  },
  documents: {
    lead: "提交各会议的文件和秘书处印发的文件及其处理结果；补遗和修订版列于所属文件之下。",
    ofNoMeeting: "不属于任何会议",
    languages: "文件语文",
    notPlanned: "未计划",
    parts: "所属文件",
  },
};

export default catalogue;
