import type { Sentences } from "./sentences.ts";

export const chinese: Sentences = {
  // Descriptions
  "The register of intersectoral coordination. Errors are problems (RFC 9457) in the reader's language, which `Accept-Language` or `lang` says. A record's ETag is its version; what changes it needs If-Match.":
    "跨部门协调登记册。错误以“问题”（RFC 9457）的形式、用读者的语言返回，语言由 `Accept-Language` 或 `lang` 指明。记录的 ETag 即其版本；修改记录须带 If-Match。",
  "Needs If-Match with the version that was read (428 without it). Somebody else's change in the meantime is a conflict (409) that shows both versions.":
    "须在 If-Match 中注明所读版本（缺少时返回 428）。其间他人作出的修改构成冲突（409），并同时给出两个版本。",
  "The latest versions; `before` gives those before them.": "最新的各个版本；`before` 给出更早的版本。",
  "The first of each kind, with how many there are; `from` and `cursor` give the others of one kind.":
    "每个类别的前若干条及其总数；`from` 与 `cursor` 给出某一类别的其余记录。",
  "A workbook explains every column on a sheet of its own.": "工作簿另有一张工作表说明每一列。",
  "Takes the same filters as the list of the kind.": "接受与该类别列表相同的筛选条件。",
  "Built from the records as they are now; the same records give the same bytes, with an ETag. While an edition is in preparation it is for those who may read all that it rests on.":
    "根据记录的当前状态编制；相同的记录产生相同的字节，并带有 ETag。版本编制期间，仅供有权阅读其全部依据的人员查阅。",
  "What the cover page lacks, which texts wait for a translation, and what is illustrative or not verified.":
    "封面缺少哪些内容、哪些文本有待翻译，以及哪些内容仅为示例或未经核实。",
  // Summaries
  "Who asks, what they may do, and whom a visitor may sign in as":
    "谁在提出请求、有哪些权限，以及访客可以何人身份登录",
  "Signs in as one of the sample's people, on the local machine alone": "以示例人员的身份登录，仅限本机",
  "Signs out": "退出登录",
  "Every kind of record: its words, its fields and the schema of its body":
    "所有记录类别：其名称、字段和内容的模式",
  "One kind of record": "一个记录类别",
  "The records of a kind, filtered, searched and counted": "某一类别的记录，可筛选、检索和计数",
  "A new record, as a draft unless it is to be published at once": "新记录；除非须立即发布，否则为草稿",
  "One record, with the titles of what it refers to if asked for": "一条记录，可按要求附上其所引用记录的标题",
  "A new version of a record": "记录的新版本",
  "A draft becomes what readers see": "草稿发布，供读者查阅",
  "A record is taken out of what readers see; its history stays": "记录撤回，读者不再可见；其历史保留",
  "The body of an old version is written as a new one": "将旧版本的内容写为新版本",
  "The versions of a record, oldest first": "记录的各个版本，由旧到新",
  "The fields in which two versions differ": "两个版本之间有差异的字段",
  "Who refers to a record, and from which field": "哪些记录引用某条记录，以及出自哪个字段",
  "Full-text search in the six languages, over every kind that the reader may see":
    "以六种语言进行全文检索，范围为读者可见的所有类别",
  "What was written last, newest first": "最近写入的内容，由新到旧",
  "The figures of the first page: what there is, what is missing, what is due":
    "首页数字：已有什么、缺少什么、何者到期",
  "Who answers for what, for each side, topic and group, and which places nobody holds":
    "各方、各议题、各组由谁负责，以及无人担任的职位",
  "What waits for the reader by their roles: what is late, due, undecided or vacant, and why":
    "按读者角色列出的待处理事项：逾期、到期、未决或空缺的事项及其原因",
  "The topics of the ISCG with the focal points of the four sides and the coordinators, and who is missing":
    "ISCG 的各项议题，及三个部门和总秘书处的联系人与议题协调人，以及空缺情况",
  "Sends a file and has it checked: nothing is written before it is applied":
    "发送文件并进行检查：执行之前不写入任何内容",
  "The imports, the latest first": "各次导入，最近的在前",
  "One import: its state, progress and counts": "一次导入：其状态、进度和计数",
  "Stops an import that has not been applied": "停止尚未执行的导入",
  "Row by row, what would be created, changed, left or refused, and why":
    "逐行列出将新建、修改、保持不变或拒绝的内容及原因",
  "Writes the rows of a checked import into the register": "将已检查的导入中的各行写入登记册",
  "The refused rows with their reasons, as a file to correct and import again":
    "被拒绝的各行及其原因，以文件形式提供，更正后可再次导入",
  "The ways of reading a table, and the kinds that each can make":
    "读取表格的各种方式，以及每种方式可产生的类别",
  "An empty file with the columns of a kind, to be filled in": "含某一类别各列的空白文件，供填写",
  "The records of a list as a file that an import reads back without changing anything":
    "列表中的记录，以文件形式提供；重新导入不会改变任何内容",
  "Compares the activities with one another, drafts included, as a job": "在后台对各项活动（含草稿）相互比较",
  "The analyses, the latest first": "各次分析，最近的在前",
  "One analysis: its progress, its counts, what it left out and what is identical":
    "一次分析：其进度、计数、未纳入的内容和完全相同的内容",
  "Stops an analysis that is queued or at work": "停止排队中或进行中的分析",
  "The pairs that an analysis found, the highest score first": "分析所发现的活动对，得分最高的在前",
  "One pair with its evidence and both records": "一个活动对，附依据和两条记录",
  "A person takes a pair up: an overlap case under review, filled with the evidence":
    "由人员处理一个活动对：建立审查中的重叠事项，并填入依据",
  "The groups of activities whose text is the same": "文本相同的活动组",
  "How many pairs stand between each two sides, by class": "各部门和总秘书处两两之间的活动对数目，按分类划分",
  "The activities that an analysis did not compare, and why": "分析未予比较的活动及原因",
  "The report of an edition as a file, or as a page to read": "某一版本的报告，以文件或网页形式提供",
  "A report in figures, and what of it cannot be signed yet": "报告的各项数字，以及其中尚不能签署的内容",
  "Whether the process lives, and whether database and queue answer": "进程是否运行，数据库和队列是否响应",
  // Parameters
  "The reader's language, where it differs from Accept-Language.":
    "读者的语言（如与 Accept-Language 不同）。",
  "Words that a record holds, in any of the six languages.": "记录中所含的词，可用六种语言中的任何一种。",
  "`title`, `updatedAt`, `id` or a field; with `-` before it, descending.":
    "`title`、`updatedAt`、`id` 或某一字段；前面加 `-` 为降序。",
  "States, with commas. Left out: published and draft, as far as the reader may see them.":
    "状态，以逗号分隔。省略时：已发布的记录和草稿，以读者可见者为限。",
  "The `nextCursor` of the page before.": "上一页的 `nextCursor`。",
  "How many records are skipped, after the cursor where there is one: 0 to 100000.":
    "跳过的记录条数；若给出标记，则自该标记之后起算：0 至 100000。",
  "How many to give: 1 to 500.": "返回条数：1 至 500。",
  "Fields whose values are counted over all that matches, with commas.":
    "对全部匹配记录统计其取值的字段，以逗号分隔。",
  "The columns beside the id, in their order, with commas: fields, headings such as `title.fr`, and `recordState`; left out, all of them.":
    "标识符之外的栏目，按所需顺序以逗号分隔：字段、`title.fr` 之类的列标题以及 `recordState`；不填则为全部栏目。",
  "The fields of the body that each record comes with, with commas; left out, all that it has.":
    "每条记录返回的正文字段，以逗号分隔；省略时返回其全部字段。",
  "Gives in `included` the titles of what the records refer to.": "在 `included` 中给出记录所引用者的标题。",
  "Conditions on fields: `filter[unit]=bdt`; several values of one field mean any of them; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.":
    "字段条件：`filter[unit]=bdt`；同一字段的多个值表示其中任何一个；`filter[period.from][atLeast]=2026-01-01`、`filter[score][atMost]=0.5`、`filter[url][exists]=true`。",
  'The version that the writer has read: `"7"`.': '写入者所读的版本：`"7"`。',
  "Only versions before this one: the `nextBefore` of the page before.":
    "仅限此版本之前的版本：上一页的 `nextBefore`。",
  "Only records of this kind, page after page.": "仅限此类别的记录，逐页给出。",
  "The `nextCursor` of the page before; goes with `from`.": "上一页的 `nextCursor`；与 `from` 一并使用。",
  "How many of each kind: 1 to 500; 100 where left out.": "每个类别的条数：1 至 500；省略时为 100。",
  "The format of the file.": "文件的格式。",
  "`leaveOut` builds the report without what is made up to show the product at work.":
    "`leaveOut` 编制报告时不含为展示产品而虚构的内容。",
  "In HTML: each block ends with links to the dashboard's pages of its records.":
    "HTML 格式：每一段末尾附有通往仪表板中相应记录页面的链接。",
  // Replies
  "Refused: what is wrong and where, in the reader's language.": "已拒绝：以读者的语言说明何处有何错误。",
  "Failed on our side; quote the request id.": "我方故障；请提供请求编号。",
  "The session.": "会话。",
  "The new session, with its cookie.": "新会话及其 cookie。",
  "The session of a visitor.": "访客的会话。",
  "The kinds, in the reader's language.": "各类别，以读者的语言表示。",
  "The kind, in the reader's language.": "该类别，以读者的语言表示。",
  "One page, and the cursor of the next.": "一页，以及下一页的标记。",
  "The record, with its version as ETag.": "记录，以其版本为 ETag。",
  "The record as it now is, with its version as ETag.": "记录的当前状态，以其版本为 ETag。",
  "The changes, as the append-only log holds them.": "各项变更，与只可追加的日志所载一致。",
  "The differences, field by field.": "逐字段列出的差异。",
  "The records that point here and are open to the reader.": "引用此记录且读者可见的记录。",
  "The records found, the best first.": "检索到的记录，最相关的在前。",
  "The changes, without their bodies.": "各项变更，不含内容。",
  "The figures, of what the reader may see.": "读者可见内容的各项数字。",
  "The places, and to who may see persons, the people.": "各职位；对可查看人员者还包括人员。",
  "What waits, with how many there are of each.": "待处理事项及各类数量。",
  "The topics, in the order that the group publishes.": "各项议题，按该组公布的顺序。",
  "The import, queued for its dry run.": "导入，已排队等待试运行。",
  "The imports.": "各次导入。",
  "The import.": "该次导入。",
  "The import, as it now is.": "该次导入的当前状态。",
  "One page of rows.": "一页数据行。",
  "The import, queued for writing.": "导入，已排队等待写入。",
  "The file.": "文件。",
  "The maps, in the reader's language.": "各种列映射，以读者的语言表示。",
  "The analysis, queued.": "分析，已排队。",
  "The analyses, with their progress.": "各次分析及其进度。",
  "The analysis.": "该次分析。",
  "The analysis, as it now is.": "该次分析的当前状态。",
  "One page of pairs, with the titles of their activities and units.": "一页活动对，附相应活动和单位的名称。",
  "The pair, side by side.": "并列显示的活动对。",
  "The case, as a draft.": "该事项，为草稿。",
  "One page of groups, with the titles of their activities and units.":
    "一页活动组，附相应活动和单位的名称。",
  "The counts.": "计数结果。",
  "One page of activities, with their titles and units.": "一页活动，附其名称和单位。",
  "The report.": "报告。",
  "The report is as it was when the reader last asked.": "报告自读者上次请求以来没有变化。",
  "The summary, in the report's language.": "摘要，以报告的语言表示。",
  "Ready.": "就绪。",
  "Alive, but the database or the queue does not answer.": "进程在运行，但数据库或队列没有响应。",
  // The log and the events
  "With both versions whole, and the titles of what they refer to in `included`.":
    "包括两个版本的全部内容，并在 `included` 中给出其所引用内容的标题。",
  "Server-Sent Events: `ready` when the stream begins, `change` for each new version of a record, `job` for each step of an import or an analysis. A listener that connects again with `Last-Event-ID` misses no change. The stream ends after ten minutes, or when the server stops; browsers then connect again by themselves.":
    "服务器发送事件（Server-Sent Events）：流开始时为 `ready`，记录每有新版本时为 `change`，导入或分析每前进一步时为 `job`。以 `Last-Event-ID` 重新连接者不会遗漏任何修改。流在十分钟后或服务器停止时结束；浏览器随后会自动重新连接。",
  "Who has written in the register, and how many changes": "谁在登记册中写入过，以及修改的数量",
  "What is written, and how far imports and analyses are, as it happens":
    "实时告知所写入的内容以及导入和分析的进度",
  "Only changes of the record with this id; goes with `kind`.":
    "仅限具有此标识的记录的修改；与 `kind` 一起使用。",
  "Only what this person wrote: an `actor` of the changes.": "仅限此人所写的内容：修改中的 `actor`。",
  "Only what was written at this instant or later.": "仅限在此时刻或之后写入的内容。",
  "Only what was written before this instant.": "仅限在此时刻之前写入的内容。",
  "Only changes before this sequence number: the `nextBefore` of the page before.":
    "仅限此序号之前的修改：前一页的 `nextBefore`。",
  "The sequence number of the last change that the listener knows; left out, what is written from now on.":
    "已知的最后一项修改的序号；如省略，则为从现在起写入的内容。",
  "`false`: the stream ends when it has told what there is.": "`false`：告知现有内容后，流即结束。",
  "As `after`, sent by browsers that connect again; goes before `after`.":
    "与 `after` 相同，由重新连接的浏览器发送；优先于 `after`。",
  "The people, who wrote most first.": "各人，写入最多者在前。",
  "The stream; the data of each event is JSON.": "事件流；每个事件的数据为 JSON。",
};
