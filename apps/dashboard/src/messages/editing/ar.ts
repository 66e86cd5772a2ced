import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  undo: {
    region: "ما جرى للتو",
    undo: "تراجع",
    close: "إغلاق",
    where: "يمكن التراجع عن ذلك في آخر الصفحة.",
    undone: "تم التراجع: أعيدت النسخة السابقة.",
    failed: "تعذّر التراجع. {why}",
  },
};

export default catalogue;
