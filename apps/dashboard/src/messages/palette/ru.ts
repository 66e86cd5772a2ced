import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  kinds: "Вид записи",
  all: "Все",
  more: "Еще",
  toAll: "Все результаты по запросу «{words}»",
  recent: "Недавнее",
  commands: "Что можно сделать отсюда",
  goTo: "Перейти: {place}",
  begin: "Новая запись: {kind}",
  report: "Скачать отчет за {year} год (docx)",
  matchedIn: "язык: {language}",
  pageTitle: "Результаты поиска",
  nothing: "По запросу «{words}» ничего не найдено",
  firstOnly: "Показаны первые {count, number} из {total, number}; добавьте слова, чтобы уточнить поиск.",
};

export default catalogue;
