import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  undo: {
    region: "Последнее действие",
    undo: "Отменить",
    close: "Закрыть",
    where: "Отменить действие можно в конце страницы.",
    undone: "Отменено: восстановлена предыдущая версия.",
    failed: "Отменить не удалось. {why}",
  },
};

export default catalogue;
