import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  columns: "Columnas",
  columnsNote:
    "Lo que está marcado se muestra, en este orden. La elección figura en la dirección y este navegador la conserva.",
  moveUp: "Subir {column}",
  moveDown: "Bajar {column}",
  moved: "{column} es ahora la columna {place, number} de {count, number}.",
  standardColumns: "Columnas habituales",
  views: "Vistas guardadas",
  noViews: "Todavía no hay ninguna vista guardada. Elija filtros, orden y columnas, y póngales un nombre.",
  viewName: "Nombre de esta vista",
  save: "Guardar",
  saved: "La vista «{name}» se ha guardado.",
  applied: "Se muestra la vista «{name}».",
  rename: "Cambiar nombre",
  renameView: "Cambiar el nombre de la vista «{name}»",
  newName: "Nuevo nombre de la vista «{name}»",
  deleteView: "Eliminar la vista «{name}»",
  deleted: "La vista «{name}» se ha eliminado.",
  viewsNote:
    "Las vistas se conservan en este navegador, solo para usted. Para compartir una, envíe la dirección de la página.",
  ignored: "La dirección pide algo que esta lista no tiene; esa parte se ha dejado de lado: {what}.",
  allRows: "El archivo contiene todas las filas que se muestran aquí.",
  shownColumns: "Con las columnas que se muestran",
  allColumns: "Con todas las columnas",
  keys: "Las flechas llevan de fila en fila; Re Pág y Av Pág, una pantalla atrás o adelante; Inicio y Fin, a la primera y a la última fila; Intro abre.",
  reach:
    "Solo se puede llegar a las primeras {count, number} filas de {total, number}. Restrinja la lista para ver las demás.",
  steps: "En torno a esta ficha en su lista",
  previous: "Anterior",
  next: "Siguiente",
  place: "{place, number} de {total, number}",
  back: "Volver a la lista",
};

export default catalogue;
