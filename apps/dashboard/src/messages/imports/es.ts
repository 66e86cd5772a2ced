import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Importación",
  lead: "Las listas que las unidades mantienen en otros lugares entran por aquí. Primero se comprueba el archivo, fila por fila; nada se escribe en el registro antes de que usted haya visto lo que cambiaría.",
  closed: "La importación de archivos está reservada a la secretaría",
  closedNote:
    "El secretario y los administradores pueden importar fichas de todos los tipos, y los coordinadores de cada parte las relativas a lo que esta hace. Inicie sesión con una de esas funciones para continuar.",
  file: {
    label: "Archivo",
    drop: "Suelte aquí un archivo",
    or: "o",
    choose: "Elegir un archivo",
    change: "Elegir otro archivo",
    formats: "Un libro (xlsx), una tabla de texto (csv) o líneas JSON (jsonl), de 100 MB como máximo",
    missing: "Elija el archivo que desea importar.",
    wrongFormat: "El archivo no tiene ninguna de las tres formas que pueden leerse: xlsx, csv o jsonl.",
    chosen: "{name}, {size}",
  },
  kind: "Contenido de las filas",
  map: "Nombres de las columnas",
  guessed: "Reconocido por la primera línea; elija otra opción si no es correcto.",
  reading: {
    title: "Lectura del archivo",
    sheet: "Hoja del libro",
    sheetNote: "Solo hace falta si varias hojas contienen datos.",
    encoding: "Codificación del texto",
    automatic: "Según el archivo (UTF-8 si no la indica)",
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16, orden menor primero",
      "utf-16be": "UTF-16, orden mayor primero",
      "windows-1252": "Europa occidental (Windows-1252)",
      "windows-1251": "Cirílico (Windows-1251)",
      "windows-1256": "Árabe (Windows-1256)",
      gb18030: "Chino (GB 18030)",
    },
  },
  check: "Comprobar el archivo",
  sending: "Envío del archivo",
  stop: "Detener",
  stopped: "Se detuvo el envío. No se ha escrito nada.",
  steps: {
    title: "Qué ocurre con un archivo",
    check:
      "Se comprueba: cada fila se compara con el registro. Usted ve qué se crearía, qué cambiaría, qué quedaría igual y qué se rechazaría, con la celda y el motivo.",
    correct:
      "Nada se pierde: las filas rechazadas se devuelven en un archivo de la misma forma, con los motivos, para corregirlas e importarlas de nuevo.",
    apply:
      "Solo se aplica cuando usted lo pide. Una fila cuyo identificador ya figura en el registro modifica la ficha correspondiente; el mismo archivo importado dos veces no cambia nada.",
  },
  template: {
    title: "Archivos de partida",
    note: "El archivo vacío contiene las columnas de este tipo de ficha y explica cada una. El archivo de las fichas actuales puede modificarse e importarse de nuevo.",
    empty: "Archivo vacío",
    present: "Fichas actuales",
  },
  earlier: "Importaciones anteriores",
  none: "Todavía no se ha importado ningún archivo",
  noneNote:
    "Las importaciones se enumeran aquí, con su resultado, durante los noventa días siguientes a su fin.",
  columns: {
    file: "Archivo",
    kind: "Tipo de ficha",
    state: "Estado",
    rows: "Filas",
    refused: "Rechazadas",
    started: "Inicio",
    by: "Por",
  },
  state: {
    queued: "en espera",
    checking: "en comprobación",
    checked: "comprobada, sin aplicar",
    applying: "aplicándose",
    applied: "aplicada",
    failed: "fallida",
    cancelled: "detenida",
  },
  rowCount: "{count, plural, one {# fila} other {# filas}}",
  checking: "Comprobación de las filas",
  applying: "Escritura de las filas",
  leave: "Puede salir de esta página: el trabajo continúa y esta dirección muestra su avance.",
  soFar:
    "{rows, plural, one {# fila leída} other {# filas leídas}}, {refused, plural, =0 {ninguna rechazada} one {# rechazada} other {# rechazadas}} hasta ahora",
  cancel: "Detener la importación",
  cancelNote: "Lo comprobado puede seguir consultándose; no se escribe nada.",
  discard: "Descartar este archivo",
  notWritten: "Todavía no se ha escrito nada.",
  outcomes: "Qué ocurre con las filas",
  outcome: {
    refused: "rechazadas",
    created: "por crear",
    changed: "por modificar",
    unchanged: "sin cambios",
  },
  became: {
    refused: "rechazadas",
    created: "creadas",
    changed: "modificadas",
    unchanged: "sin cambios",
  },
  would: {
    refused: "Filas que no pueden entrar tal como están, con la celda y el motivo.",
    created: "Filas cuya ficha aún no está en el registro.",
    changed: "Filas cuya ficha está en el registro con otro contenido.",
    unchanged: "Filas cuya ficha ya figura en el registro con el mismo contenido.",
  },
  noRows: "Este archivo no contiene filas de este tipo.",
  references:
    "{count, plural, one {# ficha a la que remiten las filas no está en el registro y se crea con ellas.} other {# fichas a las que remiten las filas no están en el registro y se crean con ellas.}}",
  row: "Fila",
  rowNumber: "Fila {row, number}",
  record: "Ficha",
  reasons: "Celda y motivo",
  notes: "Conviene saber",
  column: "Columna {column}",
  downloadRefused: "Filas rechazadas: {format}",
  downloadRefusedNote:
    "El archivo tiene las mismas columnas y una más con los motivos. Corríjalo e impórtelo: las filas que ya entraron quedan como están.",
  apply: {
    title: "Escribir las filas en el registro",
    nothing: "No hay nada que escribir: ninguna fila crearía ni modificaría una ficha.",
    which: "Si se rechaza una fila",
    goodRows: "Escribir todas las filas correctas",
    goodRowsNote: "Las filas rechazadas quedan fuera y pueden corregirse después.",
    allOrNothing: "Todas las filas o ninguna",
    allOrNothingNote: "Con una sola fila rechazada no se escribe nada.",
    blocked:
      "{count, plural, one {Se rechaza # fila, por lo que así no puede escribirse nada.} other {Se rechazan # filas, por lo que así no puede escribirse nada.}} Corrija el archivo y envíelo de nuevo, o escriba las filas correctas.",
    state: "Fichas nuevas",
    publish: "Publicarlas",
    publishNote: "Los miembros las ven de inmediato. Una fila que indica otro estado lo conserva.",
    drafts: "Mantenerlas como borradores",
    draftsNote: "Solo las ve el personal hasta que se publiquen.",
    draftsOnly: "Sus fichas nuevas entran como borradores: publicarlas no corresponde a su función.",
    review: "Escribir {count, plural, one {# fila} other {# filas}}…",
    confirmTitle: "¿Escribir en el registro?",
    willCreate:
      "{count, plural, =0 {No se crea ninguna ficha.} one {Se crea # ficha.} other {Se crean # fichas.}}",
    willChange:
      "{count, plural, =0 {No se modifica ninguna ficha.} one {Se modifica # ficha.} other {Se modifican # fichas.}}",
    willRefer:
      "{count, plural, one {Se crea # ficha a la que remiten las filas.} other {Se crean # fichas a las que remiten las filas.}}",
    willLeaveOut:
      "{count, plural, one {# fila rechazada queda fuera.} other {# filas rechazadas quedan fuera.}}",
    asPublished: "Las fichas nuevas se publican.",
    asDrafts: "Las fichas nuevas quedan como borradores.",
    kept: "Todas las versiones anteriores permanecen en el historial.",
    confirm: "Escribir",
    back: "Volver",
  },
  done: {
    checked:
      "El archivo se ha comprobado: {refused, plural, =0 {ninguna fila se rechaza} one {se rechaza # fila} other {se rechazan # filas}}.",
    applied:
      "{created, plural, =0 {Ninguna ficha creada} one {# ficha creada} other {# fichas creadas}}, {changed, plural, =0 {ninguna modificada} one {# modificada} other {# modificadas}}.",
    refused:
      "{count, plural, one {Se rechazó # fila, que quedó fuera.} other {Se rechazaron # filas, que quedaron fuera.}}",
    see: "Ver las fichas",
    another: "Importar otro archivo",
    failed: "La importación falló y no se escribió nada",
    cancelled: "La importación se detuvo y no se escribió nada.",
  },
};

export default catalogue;
