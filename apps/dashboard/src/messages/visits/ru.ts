import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Изменения с вашего последнего посещения",
  first: "Это ваше первое посещение в этом браузере; вот последние записи.",
  since:
    "{count, plural, one {# изменение с {moment}.} few {# изменения с {moment}.} many {# изменений с {moment}.} other {# изменения с {moment}.}}",
  sinceMore:
    "{count, plural, one {Более # изменения с {moment}; показаны последние.} few {Более # изменений с {moment}; показаны последние.} many {Более # изменений с {moment}; показаны последние.} other {Более # изменения с {moment}; показаны последние.}}",
  nothing: "С {moment} ничего не изменилось.",
  mark: "Отметить все как просмотренное",
  marked: "Все отмечено как просмотренное.",
  kept: "Эта отметка хранится только в этом браузере.",
  times: "{count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}",
};

export default catalogue;
