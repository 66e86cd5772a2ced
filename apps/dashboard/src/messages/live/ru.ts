import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  changed: {
    by: "Запись изменена: {name}.",
    somebody: "Кто-то изменил эту запись.",
    show: "Показать новую версию",
  },
  server: {
    gone: "Сервер не отвечает. Введенное вами сохранено; это сообщение исчезнет, когда сервер ответит.",
    back: "Сервер снова отвечает.",
  },
  jobs: {
    title: "Текущие задачи",
    button:
      "{count, plural, =0 {Задачи завершены} one {Выполняется # задача} few {Выполняются # задачи} many {Выполняется # задач} other {Выполняется # задачи}}",
    import: "Импорт: {file}",
    analysis: "Сравнение видов деятельности",
    cancel: "Отменить",
    see: "Показать результат",
    state: {
      queued: "в очереди",
      atWork: "выполняется",
      checked: "проверено: ожидает применения",
      done: "завершено",
      failed: "не удалось",
      cancelled: "отменено",
    },
    news: "{name}: {state}.",
  },
};

export default catalogue;
