import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  named: "назначен",
  asTable: "В виде таблицы",
  category: "Категория",
  number: "Количество",
  year: "Год",
  most: "Всего {total, number}; самая многочисленная категория: {largest} ({count, number}).",
  course: "От {first} в {firstYear} году до {last} в {lastYear} году.",
  complete:
    "У {full, number} из {total, number} есть координатор от всех трех Секторов и Генерального секретариата.",
};

export default catalogue;
