import type { Sentences } from "./sentences.ts";

export const arabic: Sentences = {
  // Descriptions
  "The register of intersectoral coordination. Errors are problems (RFC 9457) in the reader's language, which `Accept-Language` or `lang` says. A record's ETag is its version; what changes it needs If-Match.":
    "سجل التنسيق بين القطاعات. تُعاد الأخطاء في شكل «مشكلات» (RFC 9457) بلغة القارئ التي يبيّنها `Accept-Language` أو `lang`. ووسم ETag للقيد هو إصداره، ولا يُعدَّل القيد إلا مع If-Match.",
  "Needs If-Match with the version that was read (428 without it). Somebody else's change in the meantime is a conflict (409) that shows both versions.":
    "يتطلب If-Match مع الإصدار الذي قُرئ (وإلا فالرد 428). وإذا عدّل شخص آخر القيد في هذه الأثناء نشأ تعارض (409) يبيّن الإصدارين معاً.",
  "The latest versions; `before` gives those before them.": "أحدث الإصدارات؛ ويعطي `before` ما قبلها.",
  "The first of each kind, with how many there are; `from` and `cursor` give the others of one kind.":
    "أوائل القيود من كل نوع مع عددها؛ ويعطي `from` و`cursor` بقية القيود من نوع واحد.",
  "A workbook explains every column on a sheet of its own.": "يشرح المصنّف كل عمود في ورقة مستقلة.",
  "Takes the same filters as the list of the kind.": "يقبل عوامل التصفية نفسها التي تقبلها قائمة النوع.",
  "Built from the records as they are now; the same records give the same bytes, with an ETag. While an edition is in preparation it is for those who may read all that it rests on.":
    "يُعدّ انطلاقاً من القيود بحالتها الراهنة؛ والقيود نفسها تعطي البايتات نفسها مع وسم ETag. وما دامت الطبعة قيد الإعداد فهي لمن يحق له الاطلاع على كل ما تستند إليه.",
  "What the cover page lacks, which texts wait for a translation, and what is illustrative or not verified.":
    "ما ينقص صفحة الغلاف، والنصوص التي تنتظر الترجمة، وما هو للتوضيح أو لم يُتحقق منه.",
  // Summaries
  "Who asks, what they may do, and whom a visitor may sign in as":
    "من يطلب، وما الذي يحق له فعله، وبصفة من يمكن للزائر أن يسجّل دخوله",
  "Signs in as one of the sample's people, on the local machine alone":
    "تسجيل الدخول بصفة أحد أشخاص العيّنة، على الجهاز المحلي وحده",
  "Signs out": "تسجيل الخروج",
  "Every kind of record: its words, its fields and the schema of its body":
    "جميع أنواع القيود: تسمياتها وحقولها ومخطط محتواها",
  "One kind of record": "نوع واحد من القيود",
  "The records of a kind, filtered, searched and counted": "قيود نوع ما، مع التصفية والبحث والعدّ",
  "A new record, as a draft unless it is to be published at once":
    "قيد جديد، في شكل مسودة ما لم يُطلب نشره فوراً",
  "One record, with the titles of what it refers to if asked for":
    "قيد واحد، مع عناوين ما يشير إليه إذا طُلبت",
  "A new version of a record": "إصدار جديد من قيد",
  "A draft becomes what readers see": "تصبح المسودة متاحة للقراء",
  "A record is taken out of what readers see; its history stays":
    "يُسحب القيد مما يراه القراء، ويبقى تاريخه محفوظاً",
  "The body of an old version is written as a new one": "يُكتب محتوى إصدار سابق إصداراً جديداً",
  "The versions of a record, oldest first": "إصدارات القيد، من الأقدم إلى الأحدث",
  "The fields in which two versions differ": "الحقول التي يختلف فيها إصداران",
  "Who refers to a record, and from which field": "القيود التي تشير إلى قيد ما، ومن أي حقل",
  "Full-text search in the six languages, over every kind that the reader may see":
    "بحث في النص الكامل باللغات الست، في جميع الأنواع التي يحق للقارئ الاطلاع عليها",
  "What was written last, newest first": "آخر ما كُتب، من الأحدث إلى الأقدم",
  "The figures of the first page: what there is, what is missing, what is due":
    "أرقام الصفحة الأولى: ما هو موجود، وما هو ناقص، وما حلّ موعده",
  "Who answers for what, for each side, topic and group, and which places nobody holds":
    "من يتولى ماذا، لكل طرف وموضوع وفريق، والمواقع التي لا يشغلها أحد",
  "What waits for the reader by their roles: what is late, due, undecided or vacant, and why":
    "ما ينتظر القارئ بحسب أدواره: ما تأخر أو حان موعده أو لم يُبت فيه أو بقي شاغراً، والسبب",
  "The topics of the ISCG with the focal points of the four sides and the coordinators, and who is missing":
    "مواضيع فريق ISCG مع مسؤولي الاتصال في القطاعات الثلاثة والأمانة العامة ومنسقي المواضيع، والأماكن الشاغرة",
  "Sends a file and has it checked: nothing is written before it is applied":
    "يرسل ملفاً ويُفحص: لا يُكتب شيء قبل تطبيقه",
  "The imports, the latest first": "عمليات الاستيراد، الأحدث أولاً",
  "One import: its state, progress and counts": "عملية استيراد واحدة: حالتها وتقدمها وأعدادها",
  "Stops an import that has not been applied": "يوقف عملية استيراد لم تُطبَّق بعد",
  "Row by row, what would be created, changed, left or refused, and why":
    "صفاً صفاً: ما سيُنشأ أو يُعدَّل أو يُترك أو يُرفض، والسبب",
  "Writes the rows of a checked import into the register": "يكتب في السجل صفوف عملية استيراد اكتمل فحصها",
  "The refused rows with their reasons, as a file to correct and import again":
    "الصفوف المرفوضة مع أسبابها، في ملف يُصحَّح ويُستورد من جديد",
  "The ways of reading a table, and the kinds that each can make":
    "طرائق قراءة الجدول، والأنواع التي يمكن لكل منها إنتاجها",
  "An empty file with the columns of a kind, to be filled in": "ملف فارغ بأعمدة نوع ما، لملئه",
  "The records of a list as a file that an import reads back without changing anything":
    "قيود قائمة في ملف يعيد الاستيراد قراءته من دون تغيير شيء",
  "Compares the activities with one another, drafts included, as a job":
    "يقارن الأنشطة بعضها ببعض، بما فيها المسودات، في مهمة خلفية",
  "The analyses, the latest first": "التحليلات، الأحدث أولاً",
  "One analysis: its progress, its counts, what it left out and what is identical":
    "تحليل واحد: تقدمه وأعداده وما استبعده وما هو متطابق",
  "Stops an analysis that is queued or at work": "يوقف تحليلاً في الانتظار أو قيد التنفيذ",
  "The pairs that an analysis found, the highest score first": "الأزواج التي وجدها التحليل، الأعلى درجة أولاً",
  "One pair with its evidence and both records": "زوج واحد مع أدلته وقيديه",
  "A person takes a pair up: an overlap case under review, filled with the evidence":
    "يتناول شخص زوجاً: حالة تداخل قيد الاستعراض، مملوءة بالأدلة",
  "The groups of activities whose text is the same": "مجموعات الأنشطة ذات النص الواحد",
  "How many pairs stand between each two sides, by class":
    "عدد الأزواج بين القطاعات والأمانة العامة، اثنين اثنين، بحسب التصنيف",
  "The activities that an analysis did not compare, and why": "الأنشطة التي لم يقارنها التحليل، والسبب",
  "The report of an edition as a file, or as a page to read": "تقرير طبعة ما في شكل ملف أو صفحة للقراءة",
  "A report in figures, and what of it cannot be signed yet": "تقرير بالأرقام، وما لا يمكن توقيعه منه بعد",
  "Whether the process lives, and whether database and queue answer":
    "هل تعمل العملية، وهل تستجيب قاعدة البيانات وقائمة الانتظار",
  // Parameters
  "The reader's language, where it differs from Accept-Language.":
    "لغة القارئ إذا اختلفت عن Accept-Language.",
  "Words that a record holds, in any of the six languages.": "كلمات يحتويها القيد، بأي من اللغات الست.",
  "`title`, `updatedAt`, `id` or a field; with `-` before it, descending.":
    "`title` أو `updatedAt` أو `id` أو حقل؛ ويعني `-` قبله ترتيباً تنازلياً.",
  "States, with commas. Left out: published and draft, as far as the reader may see them.":
    "الحالات مفصولة بفواصل. وعند الإغفال: القيود المنشورة والمسودات، بقدر ما يحق للقارئ الاطلاع عليها.",
  "The `nextCursor` of the page before.": "قيمة `nextCursor` من الصفحة السابقة.",
  "How many records are skipped, after the cursor where there is one: 0 to 100000.":
    "عدد القيود التي يتم تخطيها، بعد العلامة إن وُجدت: من 0 إلى 100000.",
  "How many to give: 1 to 500.": "العدد المطلوب: من 1 إلى 500.",
  "Fields whose values are counted over all that matches, with commas.":
    "الحقول التي تُعدّ قيمها في كل ما يطابق، مفصولة بفواصل.",
  "The columns beside the id, in their order, with commas: fields, headings such as `title.fr`, and `recordState`; left out, all of them.":
    "الأعمدة إلى جانب المعرِّف، بالترتيب المطلوب، مفصولة بفواصل: الحقول، وعناوين الأعمدة مثل `title.fr`، و`recordState`؛ وإذا تُركت فجميعها.",
  "The fields of the body that each record comes with, with commas; left out, all that it has.":
    "حقول المتن التي يأتي بها كل قيد، مفصولة بفواصل؛ وعند عدم ذكرها، جميع ما فيه من حقول.",
  "Gives in `included` the titles of what the records refer to.":
    "يعطي في `included` عناوين ما تشير إليه القيود.",
  "Conditions on fields: `filter[unit]=bdt`; several values of one field mean any of them; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.":
    "شروط على الحقول: `filter[unit]=bdt`؛ وتعني القيم المتعددة لحقل واحد أياً منها؛ `filter[period.from][atLeast]=2026-01-01` و`filter[score][atMost]=0.5` و`filter[url][exists]=true`.",
  'The version that the writer has read: `"7"`.': 'الإصدار الذي قرأه الكاتب: `"7"`.',
  "Only versions before this one: the `nextBefore` of the page before.":
    "الإصدارات السابقة لهذا الإصدار فقط: قيمة `nextBefore` من الصفحة السابقة.",
  "Only records of this kind, page after page.": "قيود هذا النوع فقط، صفحة بعد صفحة.",
  "The `nextCursor` of the page before; goes with `from`.":
    "قيمة `nextCursor` من الصفحة السابقة؛ تُستعمل مع `from`.",
  "How many of each kind: 1 to 500; 100 where left out.": "العدد من كل نوع: من 1 إلى 500؛ و100 عند الإغفال.",
  "The format of the file.": "نسق الملف.",
  "`leaveOut` builds the report without what is made up to show the product at work.":
    "يُعدّ `leaveOut` التقرير من دون ما وُضع لعرض المنتج وهو يعمل.",
  "In HTML: each block ends with links to the dashboard's pages of its records.":
    "في HTML: تنتهي كل فقرة بروابط إلى صفحات قيودها في لوحة المتابعة.",
  // Replies
  "Refused: what is wrong and where, in the reader's language.": "مرفوض: ما الخطأ وأين هو، بلغة القارئ.",
  "Failed on our side; quote the request id.": "خلل من جانبنا؛ اذكر معرّف الطلب.",
  "The session.": "الجلسة.",
  "The new session, with its cookie.": "الجلسة الجديدة مع ملف تعريف الارتباط الخاص بها.",
  "The session of a visitor.": "جلسة زائر.",
  "The kinds, in the reader's language.": "الأنواع، بلغة القارئ.",
  "The kind, in the reader's language.": "النوع، بلغة القارئ.",
  "One page, and the cursor of the next.": "صفحة واحدة، وعلامة الصفحة التالية.",
  "The record, with its version as ETag.": "القيد، مع إصداره في وسم ETag.",
  "The record as it now is, with its version as ETag.": "القيد بحالته الراهنة، مع إصداره في وسم ETag.",
  "The changes, as the append-only log holds them.": "التغييرات كما يحفظها السجل الذي لا يقبل إلا الإضافة.",
  "The differences, field by field.": "الفروق، حقلاً حقلاً.",
  "The records that point here and are open to the reader.":
    "القيود التي تشير إلى هذا القيد ويحق للقارئ الاطلاع عليها.",
  "The records found, the best first.": "القيود التي عُثر عليها، الأفضل أولاً.",
  "The changes, without their bodies.": "التغييرات، من دون محتواها.",
  "The figures, of what the reader may see.": "الأرقام، بقدر ما يحق للقارئ الاطلاع عليه.",
  "The places, and to who may see persons, the people.": "المواقع، والأشخاص لمن يحق له الاطلاع عليهم.",
  "What waits, with how many there are of each.": "ما ينتظر القارئ، مع عدد كل منه.",
  "The topics, in the order that the group publishes.": "المواضيع، بالترتيب الذي ينشره الفريق.",
  "The import, queued for its dry run.": "عملية الاستيراد، في انتظار تجربتها.",
  "The imports.": "عمليات الاستيراد.",
  "The import.": "عملية الاستيراد.",
  "The import, as it now is.": "عملية الاستيراد بحالتها الراهنة.",
  "One page of rows.": "صفحة من الصفوف.",
  "The import, queued for writing.": "عملية الاستيراد، في انتظار الكتابة.",
  "The file.": "الملف.",
  "The maps, in the reader's language.": "طرائق ربط الأعمدة، بلغة القارئ.",
  "The analysis, queued.": "التحليل، في الانتظار.",
  "The analyses, with their progress.": "التحليلات مع تقدمها.",
  "The analysis.": "التحليل.",
  "The analysis, as it now is.": "التحليل بحالته الراهنة.",
  "One page of pairs, with the titles of their activities and units.":
    "صفحة من الأزواج، مع أسماء أنشطتها ووحداتها.",
  "The pair, side by side.": "الزوج، جنباً إلى جنب.",
  "The case, as a draft.": "الحالة، في شكل مسودة.",
  "One page of groups, with the titles of their activities and units.":
    "صفحة من المجموعات، مع أسماء أنشطتها ووحداتها.",
  "The counts.": "الأعداد.",
  "One page of activities, with their titles and units.": "صفحة من الأنشطة، مع أسمائها ووحداتها.",
  "The report.": "التقرير.",
  "The report is as it was when the reader last asked.": "التقرير على حاله منذ آخر طلب من القارئ.",
  "The summary, in the report's language.": "الملخص، بلغة التقرير.",
  "Ready.": "جاهز.",
  "Alive, but the database or the queue does not answer.":
    "العملية تعمل، لكن قاعدة البيانات أو قائمة الانتظار لا تستجيب.",
  // The log and the events
  "With both versions whole, and the titles of what they refer to in `included`.":
    "مع الإصدارين كاملين، وعناوين ما يحيلان إليه في `included`.",
  "Server-Sent Events: `ready` when the stream begins, `change` for each new version of a record, `job` for each step of an import or an analysis. A listener that connects again with `Last-Event-ID` misses no change. The stream ends after ten minutes, or when the server stops; browsers then connect again by themselves.":
    "أحداث يرسلها الخادم (Server-Sent Events): `ready` عند بدء التدفق، و`change` لكل إصدار جديد من قيد، و`job` لكل خطوة من استيراد أو تحليل. ومن يتصل من جديد بواسطة `Last-Event-ID` لا يفوته أي تغيير. وينتهي التدفق بعد عشر دقائق أو عند توقف الخادم، ثم تتصل المتصفحات من جديد من تلقاء نفسها.",
  "Who has written in the register, and how many changes": "من كتب في السجل، وعدد التغييرات",
  "What is written, and how far imports and analyses are, as it happens":
    "ما يُكتب ومدى تقدم عمليات الاستيراد والتحليل، لحظة بلحظة",
  "Only changes of the record with this id; goes with `kind`.":
    "تغييرات القيد الذي يحمل هذا المعرّف فقط؛ يُستعمل مع `kind`.",
  "Only what this person wrote: an `actor` of the changes.":
    "ما كتبه هذا الشخص فقط: أحد قيم `actor` في التغييرات.",
  "Only what was written at this instant or later.": "ما كُتب في هذه اللحظة أو بعدها فقط.",
  "Only what was written before this instant.": "ما كُتب قبل هذه اللحظة فقط.",
  "Only changes before this sequence number: the `nextBefore` of the page before.":
    "التغييرات التي تسبق هذا الرقم التسلسلي فقط: `nextBefore` من الصفحة السابقة.",
  "The sequence number of the last change that the listener knows; left out, what is written from now on.":
    "الرقم التسلسلي لآخر تغيير معروف؛ وإذا أُغفل، فما يُكتب من الآن فصاعداً.",
  "`false`: the stream ends when it has told what there is.":
    "`false`: ينتهي التدفق بعد الإبلاغ بما هو موجود.",
  "As `after`, sent by browsers that connect again; goes before `after`.":
    "مثل `after`، ترسله المتصفحات التي تتصل من جديد؛ وله الأولوية على `after`.",
  "The people, who wrote most first.": "الأشخاص، بدءاً بأكثرهم كتابة.",
  "The stream; the data of each event is JSON.": "التدفق؛ وبيانات كل حدث بنسق JSON.",
};
