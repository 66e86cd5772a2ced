import type { Sentences } from "./sentences.ts";

export const russian: Sentences = {
  // Descriptions
  "The register of intersectoral coordination. Errors are problems (RFC 9457) in the reader's language, which `Accept-Language` or `lang` says. A record's ETag is its version; what changes it needs If-Match.":
    "Реестр межсекторальной координации. Ошибки передаются как «проблемы» (RFC 9457) на языке читателя, который указывает `Accept-Language` или `lang`. ETag записи – это ее версия; чтобы изменить запись, нужен If-Match.",
  "Needs If-Match with the version that was read (428 without it). Somebody else's change in the meantime is a conflict (409) that shows both versions.":
    "Требует If-Match с прочитанной версией (иначе 428). Изменение, внесенное тем временем другим пользователем, – это конфликт (409), в котором показаны обе версии.",
  "The latest versions; `before` gives those before them.": "Последние версии; `before` дает предшествующие.",
  "The first of each kind, with how many there are; `from` and `cursor` give the others of one kind.":
    "Первые записи каждого вида и их число; `from` и `cursor` дают остальные записи одного вида.",
  "A workbook explains every column on a sheet of its own.":
    "В книге каждый столбец поясняется на отдельном листе.",
  "Takes the same filters as the list of the kind.": "Принимает те же фильтры, что и список этого вида.",
  "Built from the records as they are now; the same records give the same bytes, with an ETag. While an edition is in preparation it is for those who may read all that it rests on.":
    "Составляется по записям в их нынешнем виде; одни и те же записи дают одни и те же байты, с ETag. Пока выпуск готовится, он доступен тем, кто вправе читать все, на чем он основан.",
  "What the cover page lacks, which texts wait for a translation, and what is illustrative or not verified.":
    "Чего недостает на титульной странице, какие тексты ждут перевода, что дано для иллюстрации или не проверено.",
  // Summaries
  "Who asks, what they may do, and whom a visitor may sign in as":
    "Кто обращается, что ему разрешено и под чьим именем может войти посетитель",
  "Signs in as one of the sample's people, on the local machine alone":
    "Вход под именем лица из примера, только на локальном компьютере",
  "Signs out": "Выход",
  "Every kind of record: its words, its fields and the schema of its body":
    "Все виды записей: их названия, поля и схема содержания",
  "One kind of record": "Один вид записей",
  "The records of a kind, filtered, searched and counted":
    "Записи одного вида: с фильтрами, поиском и подсчетом",
  "A new record, as a draft unless it is to be published at once":
    "Новая запись: черновик, если ее не следует сразу опубликовать",
  "One record, with the titles of what it refers to if asked for":
    "Одна запись, по запросу – с заголовками того, на что она ссылается",
  "A new version of a record": "Новая версия записи",
  "A draft becomes what readers see": "Черновик становится доступен читателям",
  "A record is taken out of what readers see; its history stays":
    "Запись изымается из того, что видят читатели; ее история сохраняется",
  "The body of an old version is written as a new one":
    "Содержание прежней версии записывается как новая версия",
  "The versions of a record, oldest first": "Версии записи, начиная с самой старой",
  "The fields in which two versions differ": "Поля, которыми различаются две версии",
  "Who refers to a record, and from which field": "Кто ссылается на запись и в каком поле",
  "Full-text search in the six languages, over every kind that the reader may see":
    "Полнотекстовый поиск на шести языках по всем видам, доступным читателю",
  "What was written last, newest first": "Что записано в последнее время, начиная с самого нового",
  "The figures of the first page: what there is, what is missing, what is due":
    "Показатели первой страницы: что есть, чего недостает, чему подходит срок",
  "Who answers for what, for each side, topic and group, and which places nobody holds":
    "Кто за что отвечает по каждой стороне, теме и группе и какие места никто не занимает",
  "What waits for the reader by their roles: what is late, due, undecided or vacant, and why":
    "Что ожидает читателя в соответствии с его ролями: что просрочено, подлежит исполнению, не решено или вакантно, и почему",
  "The topics of the ISCG with the focal points of the four sides and the coordinators, and who is missing":
    "Темы ISCG с координаторами трех Секторов и Генерального секретариата и координаторами тем и указанием, кого недостает",
  "Sends a file and has it checked: nothing is written before it is applied":
    "Отправляет файл на проверку: ничего не записывается, пока импорт не выполнен",
  "The imports, the latest first": "Импорты, начиная с последнего",
  "One import: its state, progress and counts": "Один импорт: его состояние, ход и итоги",
  "Stops an import that has not been applied": "Останавливает еще не выполненный импорт",
  "Row by row, what would be created, changed, left or refused, and why":
    "По строкам: что будет создано, изменено, оставлено или отклонено и почему",
  "Writes the rows of a checked import into the register": "Записывает строки проверенного импорта в реестр",
  "The refused rows with their reasons, as a file to correct and import again":
    "Отклоненные строки с причинами в виде файла, который можно исправить и импортировать снова",
  "The ways of reading a table, and the kinds that each can make":
    "Способы чтения таблицы и виды записей, которые каждый из них создает",
  "An empty file with the columns of a kind, to be filled in":
    "Пустой файл со столбцами одного вида для заполнения",
  "The records of a list as a file that an import reads back without changing anything":
    "Записи списка в виде файла, который импорт читает обратно, ничего не меняя",
  "Compares the activities with one another, drafts included, as a job":
    "Сравнивает виды деятельности между собой, включая черновики, в фоновом режиме",
  "The analyses, the latest first": "Анализы, начиная с последнего",
  "One analysis: its progress, its counts, what it left out and what is identical":
    "Один анализ: его ход, итоги, что он не учел и что совпадает полностью",
  "Stops an analysis that is queued or at work": "Останавливает ожидающий или выполняемый анализ",
  "The pairs that an analysis found, the highest score first":
    "Пары, найденные анализом, начиная с наивысшей оценки",
  "One pair with its evidence and both records": "Одна пара с основаниями и обеими записями",
  "A person takes a pair up: an overlap case under review, filled with the evidence":
    "Пользователь берет пару в работу: случай дублирования на рассмотрении, заполненный основаниями",
  "The groups of activities whose text is the same": "Группы видов деятельности с одинаковым текстом",
  "How many pairs stand between each two sides, by class":
    "Сколько пар приходится на каждые два Сектора или Сектор и Генеральный секретариат, по видам совпадения",
  "The activities that an analysis did not compare, and why":
    "Виды деятельности, которые анализ не сравнивал, и почему",
  "The report of an edition as a file, or as a page to read":
    "Отчет одного выпуска в виде файла или страницы для чтения",
  "A report in figures, and what of it cannot be signed yet":
    "Отчет в цифрах и то, что в нем еще нельзя подписать",
  "Whether the process lives, and whether database and queue answer":
    "Работает ли процесс, отвечают ли база данных и очередь",
  // Parameters
  "The reader's language, where it differs from Accept-Language.":
    "Язык читателя, если он отличается от Accept-Language.",
  "Words that a record holds, in any of the six languages.":
    "Слова, содержащиеся в записи, на любом из шести языков.",
  "`title`, `updatedAt`, `id` or a field; with `-` before it, descending.":
    "`title`, `updatedAt`, `id` или поле; со знаком `-` впереди – по убыванию.",
  "States, with commas. Left out: published and draft, as far as the reader may see them.":
    "Состояния через запятую. По умолчанию: опубликованные записи и черновики, если читатель вправе их видеть.",
  "The `nextCursor` of the page before.": "`nextCursor` предыдущей страницы.",
  "How many records are skipped, after the cursor where there is one: 0 to 100000.":
    "Сколько записей пропустить, после метки, если она указана: от 0 до 100000.",
  "How many to give: 1 to 500.": "Сколько выдать: от 1 до 500.",
  "Fields whose values are counted over all that matches, with commas.":
    "Поля, значения которых подсчитываются по всему найденному, через запятую.",
  "The columns beside the id, in their order, with commas: fields, headings such as `title.fr`, and `recordState`; left out, all of them.":
    "Столбцы рядом с идентификатором, в нужном порядке, через запятую: поля, заголовки вида `title.fr` и `recordState`; если не указано, все.",
  "The fields of the body that each record comes with, with commas; left out, all that it has.":
    "Поля тела, с которыми приходит каждая запись, через запятую; если параметр не указан — все, что в ней есть.",
  "Gives in `included` the titles of what the records refer to.":
    "Дает в `included` заголовки того, на что ссылаются записи.",
  "Conditions on fields: `filter[unit]=bdt`; several values of one field mean any of them; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.":
    "Условия на поля: `filter[unit]=bdt`; несколько значений одного поля означают любое из них; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.",
  'The version that the writer has read: `"7"`.': 'Версия, которую прочитал пишущий: `"7"`.',
  "Only versions before this one: the `nextBefore` of the page before.":
    "Только версии до этой: `nextBefore` предыдущей страницы.",
  "Only records of this kind, page after page.": "Только записи этого вида, страница за страницей.",
  "The `nextCursor` of the page before; goes with `from`.":
    "`nextCursor` предыдущей страницы; указывается вместе с `from`.",
  "How many of each kind: 1 to 500; 100 where left out.":
    "Сколько записей каждого вида: от 1 до 500; по умолчанию 100.",
  "The format of the file.": "Формат файла.",
  "`leaveOut` builds the report without what is made up to show the product at work.":
    "`leaveOut` составляет отчет без того, что придумано для демонстрации продукта.",
  "In HTML: each block ends with links to the dashboard's pages of its records.":
    "В HTML: каждый блок завершается ссылками на страницы его записей на информационной панели.",
  // Replies
  "Refused: what is wrong and where, in the reader's language.":
    "Отклонено: что неверно и где, на языке читателя.",
  "Failed on our side; quote the request id.": "Сбой на нашей стороне; укажите идентификатор запроса.",
  "The session.": "Сеанс.",
  "The new session, with its cookie.": "Новый сеанс с его файлом cookie.",
  "The session of a visitor.": "Сеанс посетителя.",
  "The kinds, in the reader's language.": "Виды, на языке читателя.",
  "The kind, in the reader's language.": "Вид, на языке читателя.",
  "One page, and the cursor of the next.": "Одна страница и метка следующей.",
  "The record, with its version as ETag.": "Запись с ее версией в качестве ETag.",
  "The record as it now is, with its version as ETag.":
    "Запись в ее нынешнем виде с версией в качестве ETag.",
  "The changes, as the append-only log holds them.":
    "Изменения в том виде, в каком их хранит журнал, доступный только для дополнения.",
  "The differences, field by field.": "Различия, поле за полем.",
  "The records that point here and are open to the reader.":
    "Записи, которые ссылаются на эту и доступны читателю.",
  "The records found, the best first.": "Найденные записи, начиная с лучшей.",
  "The changes, without their bodies.": "Изменения без их содержания.",
  "The figures, of what the reader may see.": "Показатели по тому, что доступно читателю.",
  "The places, and to who may see persons, the people.":
    "Места, а для тех, кому доступны сведения о лицах, – и лица.",
  "What waits, with how many there are of each.":
    "То, что ожидает читателя, с количеством по каждой причине.",
  "The topics, in the order that the group publishes.": "Темы в том порядке, в каком их публикует группа.",
  "The import, queued for its dry run.": "Импорт в очереди на пробный прогон.",
  "The imports.": "Импорты.",
  "The import.": "Импорт.",
  "The import, as it now is.": "Импорт в его нынешнем состоянии.",
  "One page of rows.": "Одна страница строк.",
  "The import, queued for writing.": "Импорт в очереди на запись.",
  "The file.": "Файл.",
  "The maps, in the reader's language.": "Соответствия столбцов, на языке читателя.",
  "The analysis, queued.": "Анализ в очереди.",
  "The analyses, with their progress.": "Анализы с указанием их хода.",
  "The analysis.": "Анализ.",
  "The analysis, as it now is.": "Анализ в его нынешнем состоянии.",
  "One page of pairs, with the titles of their activities and units.":
    "Одна страница пар с названиями их видов деятельности и подразделений.",
  "The pair, side by side.": "Пара, бок о бок.",
  "The case, as a draft.": "Случай в виде черновика.",
  "One page of groups, with the titles of their activities and units.":
    "Одна страница групп с названиями их видов деятельности и подразделений.",
  "The counts.": "Итоги подсчета.",
  "One page of activities, with their titles and units.":
    "Одна страница видов деятельности с их названиями и подразделениями.",
  "The report.": "Отчет.",
  "The report is as it was when the reader last asked.":
    "Отчет не изменился с последнего обращения читателя.",
  "The summary, in the report's language.": "Сводка, на языке отчета.",
  "Ready.": "Готово к работе.",
  "Alive, but the database or the queue does not answer.":
    "Процесс работает, но база данных или очередь не отвечает.",
  // The log and the events
  "With both versions whole, and the titles of what they refer to in `included`.":
    "С обеими версиями целиком и, в `included`, с названиями того, на что они ссылаются.",
  "Server-Sent Events: `ready` when the stream begins, `change` for each new version of a record, `job` for each step of an import or an analysis. A listener that connects again with `Last-Event-ID` misses no change. The stream ends after ten minutes, or when the server stops; browsers then connect again by themselves.":
    "События, отправляемые сервером (Server-Sent Events): `ready` – поток начался, `change` – новая версия записи, `job` – шаг импорта или анализа. Тот, кто подключается вновь с `Last-Event-ID`, не пропустит ни одного изменения. Поток завершается через десять минут или при остановке сервера; браузеры затем подключаются сами.",
  "Who has written in the register, and how many changes":
    "Кто вносил записи в реестр и сколько сделано изменений",
  "What is written, and how far imports and analyses are, as it happens":
    "Что записывается и как продвигаются импорт и анализ, по мере того как это происходит",
  "Only changes of the record with this id; goes with `kind`.":
    "Только изменения записи с этим идентификатором; вместе с `kind`.",
  "Only what this person wrote: an `actor` of the changes.":
    "Только то, что записало это лицо: `actor` изменений.",
  "Only what was written at this instant or later.": "Только то, что записано в этот момент или позже.",
  "Only what was written before this instant.": "Только то, что записано до этого момента.",
  "Only changes before this sequence number: the `nextBefore` of the page before.":
    "Только изменения до этого порядкового номера: `nextBefore` предыдущей страницы.",
  "The sequence number of the last change that the listener knows; left out, what is written from now on.":
    "Порядковый номер последнего известного изменения; если не указан – то, что будет записано с этого момента.",
  "`false`: the stream ends when it has told what there is.":
    "`false`: поток завершается, когда сообщено все, что есть.",
  "As `after`, sent by browsers that connect again; goes before `after`.":
    "То же, что `after`; отправляется браузерами, которые подключаются вновь, и имеет преимущество перед `after`.",
  "The people, who wrote most first.": "Лица, начиная с того, кто внес больше всего изменений.",
  "The stream; the data of each event is JSON.": "Поток; данные каждого события – в формате JSON.",
};
