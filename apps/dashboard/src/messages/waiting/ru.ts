import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Требует вашего внимания",
  titleReader: "Что сейчас доступно",
  nothing: "Ничто не требует вашего внимания.",
  total:
    "{count, plural, one {Всего # пункт.} few {Всего # пункта.} many {Всего # пунктов.} other {Всего # пункта.}}",
  lateTotal:
    "{count, plural, one {Просрочен # пункт.} few {Просрочены # пункта.} many {Просрочено # пунктов.} other {Просрочено # пункта.}}",
  lateCount:
    "{count, plural, one {просрочено: #} few {просрочено: #} many {просрочено: #} other {просрочено: #}}",
  late: "просрочено, {ago}",
  since: "с {day}",
  showAll:
    "{count, plural, one {Показать еще #} few {Показать еще #} many {Показать еще #} other {Показать еще #}}",
  showRest:
    "{count, plural, one {Показать еще # пункт по другим причинам} few {Показать еще # пункта по другим причинам} many {Показать еще # пунктов по другим причинам} other {Показать еще # пункта по другим причинам}}",
  untold:
    "{count, plural, one {Здесь не показан еще # пункт.} few {Здесь не показаны еще # пункта.} many {Здесь не показано еще # пунктов.} other {Здесь не показано еще # пункта.}}",
  reasons: {
    caseAwaitsUnit: "Случаи дублирования, ожидающие ответа ваших подразделений",
    caseToDecide: "Случаи, требующие решения: все подразделения ответили",
    actionDue: "Меры, подлежащие выполнению",
    answerDue: "Заявления о взаимодействии без ответа",
    draftToPublish: "Черновики, подлежащие публикации",
    draftToFinish: "Ваши неопубликованные черновики",
    reportToPrepare: "Отчеты, находящиеся в подготовке",
    meetingUnderWay: "Проходящие собрания",
    meetingDeadline: "Сроки, связанные с собраниями",
    meetingStarts: "Предстоящие собрания",
    caseToExamine: "Возможные случаи, подлежащие рассмотрению",
    placeVacant: "Области без координатора",
    coordinatorMissing: "Темы, по которым консультативная группа не назначила координатора",
    meetingToClose: "Прошедшие собрания, все еще значащиеся запланированными",
    documentOpen: "Документы без зарегистрированного результата",
    reportToRead: "Последний опубликованный отчет",
    topicOpen: "Темы в работе",
  },
};

export default catalogue;
