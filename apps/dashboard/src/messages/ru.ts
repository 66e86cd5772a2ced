import type { Catalogue } from "../lib/intl.ts";
import chart from "./chart/ru.ts";
import editing from "./editing/ru.ts";
import groups from "./groups/ru.ts";
import imports from "./imports/ru.ts";
import library from "./library/ru.ts";
import lists from "./lists/ru.ts";
import history from "./history/ru.ts";
import imports from "./imports/ru.ts";
import library from "./library/ru.ts";
import live from "./live/ru.ts";
import overlaps from "./overlaps/ru.ts";
import palette from "./palette/ru.ts";
import people from "./people/ru.ts";
import reports from "./reports/ru.ts";
import visits from "./visits/ru.ts";
import waiting from "./waiting/ru.ts";

const catalogue: Catalogue = {
  app: {
    name: "Intersector",
  },
  error: {
    reference: "При обращении за помощью укажите номер {id}.",
    retry: "Повторить",
    unreachable: "Реестр не отвечает.",
    unreachableAdvice:
      "Проверьте, что Intersector работает и что соединение установлено, затем повторите попытку.",
  },
  home: {
    title: "Состояние координации",
    lead: "Кто и что координирует между тремя Секторами и Генеральным секретариатом, чего не хватает и какие сроки приближаются.",
    topics: "Темы",
    topicsNote:
      "Буква Сектора или Генерального секретариата закрашена, если координатор назначен, и обведена пунктиром, если никто не назначен.",
    deadlines: "Ближайшие сроки",
    noDeadlines: "На ближайшие недели сроки не зарегистрированы.",
    daysLeft:
      "{count, plural, =0 {сегодня} one {через # день} few {через # дня} many {через # дней} other {через # дня}}",
    activitiesBySide: "Деятельность Секторов и Генерального секретариата",
    overlapsByClass: "Случаи дублирования по видам",
    overlapsByState: "Случаи дублирования по состоянию",
    initiatives: "Инициативы и показатели",
    initiativesNote: "Согласно записям реестра; каждый показатель ведет к своему источнику.",
    topicsByState: "Темы по состоянию",
    glance: "Общая картина",
    qualified: {
      exact: "{value}",
      moreThan: "более {value}",
      atLeast: "не менее {value}",
      about: "около {value}",
    },
    figures: {
      topics:
        "{count, plural, one {тема в работе} few {темы в работе} many {тем в работе} other {темы в работе}}",
      toTopics: "Посмотреть темы",
      missing:
        "{count, plural, one {место не заполнено} few {места не заполнены} many {мест не заполнено} other {места не заполнены}} из {expected, number}",
      toMissing: "Посмотреть, кого нет",
      cases:
        "{count, plural, one {открытый случай дублирования} few {открытых случая дублирования} many {открытых случаев дублирования} other {открытого случая дублирования}}",
      toOverlaps: "Посмотреть случаи",
      deadline:
        "{count, plural, =0 {ближайший срок: сегодня} one {ближайший срок, через # день} few {ближайший срок, через # дня} many {ближайший срок, через # дней} other {ближайший срок, через # дня}}",
      toDeadlines: "Посмотреть сроки",
      late: "{count, plural, one {просроченная мера или ответ} few {просроченные меры и ответы} many {просроченных мер и ответов} other {просроченных мер и ответов}}",
      areas:
        "{count, plural, one {область взаимных интересов} few {области взаимных интересов} many {областей взаимных интересов} other {области взаимных интересов}}",
      toAreas: "Посмотреть области",
    },
    noSide: "Сектор не известен",
    madeUp: "{count, number} из {total, number}: вымышлены для демонстрации работы продукта.",
    lateActions:
      "{count, plural, one {# мера просрочена} few {# меры просрочены} many {# мер просрочено} other {# меры просрочено}}",
    lateAnswers:
      "{count, plural, one {# ответ на заявление о взаимодействии просрочен} few {# ответа на заявления о взаимодействии просрочены} many {# ответов на заявления о взаимодействии просрочено} other {# ответа на заявления о взаимодействии просрочено}}",
  },
  language: {
    close: "Закрыть это сообщение",
    unspoken: "Страниц на запрошенном языке нет ({asked}); показан язык: {shown}.",
    choose: "Язык страницы",
    machine: "машинный перевод",
    notStated: "язык не указан",
    notTranslated: "Еще не переведено; показан оригинал ({language})",
  },
  nav: {
    parts: { coordination: "Координация", work: "Работа", register: "Отчеты и реестр" },
    home: "Главная",
    topics: "Темы",
    activities: "Деятельность",
    overlaps: "Дублирование",
    imports: "Импорт",
    reports: "Отчеты",
    register: "Реестр",
  },
  notFound: {
    title: "По этому адресу ничего нет",
    advice: "Возможно, запись изъята или адрес введен с ошибкой. Начните с главной страницы.",
    home: "Перейти на главную страницу",
  },
  provenance: {
    label: "Источник",
    illustrative: "условный пример",
    unverified: "не проверено",
    status: {
      official: "Опубликованный документ МСЭ.",
      found: "Общедоступная страница или файл.",
      entered: "Внесено в реестр.",
      background: "Общие сведения, никем не проверенные.",
      illustrative: "Вымышлено для демонстрации работы продукта; не является фактом.",
    },
  },
  search: {
    open: "Поиск в реестре",
    words: "Слова на любом из шести языков",
    close: "Закрыть",
    nothing: "Ничего не найдено. Введите меньше слов или начало одного из них.",
    clear: "Очистить",
    count:
      "{count, plural, =0 {Ничего не найдено} one {Найдена # запись} few {Найдено # записи} many {Найдено # записей} other {Найдено # записи}}",
    hint: "Введите не менее двух букв. Стрелки – выбор, Enter – открыть.",
    results: "Найденные записи",
  },
  session: {
    changed: "Вы вошли в систему.",
    sampleNote: "Лица из образца реестра: выберите одно, чтобы увидеть то, что доступно в этой роли.",
    signIn: "Войти",
    signOut: "Выйти",
    signedInAs: "Вход выполнен: {name}",
    signedOut: "Вы вышли из системы.",
  },
  shell: {
    footer:
      "Intersector: межсекторальная координация в Международном союзе электросвязи. Условные и непроверенные сведения отмечены.",
    navigation: "Основная навигация",
    skip: "Перейти к содержанию",
  },
  sides: {
    allNamed: "Все стороны назначили представителей.",
    missing: "Отсутствуют: {sides}",
  },
  state: {
    loading: "Загрузка…",
    nothingYet: "Записей пока нет.",
  },
  theme: {
    choose: "Светлая или темная тема",
    dark: "Темная",
    light: "Светлая",
    system: "Как в системе",
  },
  topics: {
    lead: "Темы, требующие координации между Секторами, с представителями каждой стороны и всеми незаполненными местами.",
    none: "Темы не зарегистрированы.",
    noneAdvice: "Импортируйте список тем группы или загрузите образец реестра.",
    count: "{count, plural, one {# тема} few {# темы} many {# тем} other {# темы}}",
    focalPoints: "Координаторы от секретариата",
    coordinators: "Координаторы, назначенные консультативными группами",
    latestDocuments: "Последние документы",
    namedButClosed: "Назначен; имя здесь не публикуется",
    alternate: "заместитель",
    vacancy: {
      none: "Никто не назначен",
      ended: "Срок истек",
      notStarted: "Срок еще не начался",
      alternateOnly: "Назначен только заместитель",
    },
    runBy: "Ведет",
    focalPointsNote:
      "Сотрудники трех Бюро и Генерального секретариата, по областям, в Целевой группе по межсекторальной координации.",
    coordinatorsNote: "Представители членов МСЭ, назначенные по этой теме КГР, КГСЭ и КГРЭ.",
    progress: "Что сделано, по годам",
    documents: "Документы",
    noDocuments: "Документы по этой теме не зарегистрированы.",
    decisions: "Решения",
    notDue: "Пока не требуется",
    activities: "Деятельность в ее области",
    allActivities:
      "{count, plural, one {Посмотреть # вид деятельности} few {Посмотреть все # вида деятельности} many {Посмотреть все # видов деятельности} other {Посмотреть все # вида деятельности}}",
    noActivities: "Деятельность в этой области не зарегистрирована.",
  },
  value: {
    yes: "да",
    no: "нет",
  },
  records: {
    registerLead: "Все содержимое реестра по видам записей с числом доступных вам записей.",
    count: "{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
    titleColumn: "Название",
    updated: "Последнее изменение",
    filter: "Слова в этих записях",
    more: "Показать еще",
    none: "Подходящих записей нет",
    noneAdvice:
      "Уберите часть слов или условий либо войдите в систему: некоторые виды записей доступны только секретариату.",
    any: "Все",
    facts: "Содержание записи",
    referrers: "Записи, которые на нее ссылаются",
    history: "История",
    version: "Версия {version}",
    noDifference: "Ни одно поле не изменилось.",
    noReferrers: "Другие записи на нее не ссылаются.",
    closed: "только для секретариата",
    families: {
      people: "Кто есть кто",
      topics: "Темы, собрания и документы",
      mandates: "Мандаты и решения",
      work: "Деятельность и дублирование",
      plans: "Планы, измерение и отчеты",
    },
    closedTitle: "Эти записи доступны не всем",
    closedNote:
      "Их видят сотрудники секретариата, а записи большинства видов – также члены Союза. Войдите в систему, чтобы продолжить.",
    export: "Скачать этот список",
    clear: "Сбросить слова и фильтры",
  },
  activities: {
    lead: "Что делают подразделения Секторов и Генерального секретариата: для кого, когда и на какие средства.",
    search: "Слова в описаниях деятельности",
    filters:
      "{count, plural, =0 {Фильтры} one {Фильтры (выбран #)} few {Фильтры (выбрано #)} many {Фильтры (выбрано #)} other {Фильтры (выбрано #)}}",
    clear: "Сбросить фильтры",
    allValues: "Показать все: {count, number}",
    count:
      "{count, plural, one {# вид деятельности} few {# вида деятельности} many {# видов деятельности} other {# вида деятельности}}",
    none: "Подходящих видов деятельности нет",
    noneAdvice: "Уберите часть слов или фильтров.",
    purpose: "Цель:",
    overlaps: "Случаи дублирования с ее участием",
    noOverlaps: "Ни один случай дублирования не относится к этому виду деятельности.",
  },
  editing,
  lists,
  waiting,
  visits,
  chart,
  palette,
  people,
  groups,
  history,
  imports,
  library,
  live,
  overlaps,
  reports,
  files: {
    xlsx: "Книга Excel (xlsx)",
    csv: "Текст с разделителями (csv)",
    jsonl: "Для программ (jsonl)",
  },
};

export default catalogue;
