import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "待您处理",
  titleReader: "目前可关注",
  nothing: "目前没有待您处理的事项。",
  total: "共有 {count, number} 项。",
  lateTotal: "其中 {count, number} 项已逾期。",
  lateCount: "{count, number} 项逾期",
  late: "已逾期，{ago}",
  since: "自 {day}",
  showAll: "再显示 {count, number} 项",
  showRest: "显示其他原因的 {count, number} 项",
  untold: "另有 {count, number} 项未在此列出。",
  reasons: {
    caseAwaitsUnit: "等待贵方单位答复的重叠事项",
    caseToDecide: "待决定的事项：各单位均已答复",
    actionDue: "待办事项",
    answerDue: "未答复的联络声明",
    draftToPublish: "待发布的草稿",
    draftToFinish: "您撰写的、尚未发布的草稿",
    reportToPrepare: "编写中的报告",
    meetingUnderWay: "正在举行的会议",
    meetingDeadline: "会议截止日期",
    meetingStarts: "即将举行的会议",
    caseToExamine: "尚未审查的可能重叠事项",
    placeVacant: "缺少联系人的领域",
    coordinatorMissing: "顾问组尚未任命协调人的议题",
    meetingToClose: "已结束但仍登记为计划中的会议",
    documentOpen: "尚无处理结果的文件",
    reportToRead: "最新发布的报告",
    topicOpen: "进行中的议题",
  },
};

export default catalogue;
