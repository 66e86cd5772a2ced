import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  undo: {
    region: "Lo que se acaba de hacer",
    undo: "Deshacer",
    close: "Cerrar",
    where: "Se puede deshacer al final de la página.",
    undone: "Deshecho: se ha restablecido la versión anterior.",
    failed: "No se ha podido deshacer. {why}",
  },
  new: "Nueva ficha",
  newTitle: "Nueva ficha: {kind}",
  edit: "Modificar",
  editTitle: "Modificar: {title}",
  lead: "Los campos marcados como «obligatorio» deben rellenarse antes de guardar; los demás pueden quedar vacíos.",
  closedTitle: "Usted no puede modificar esta ficha",
  closedNote: "Inicie sesión como una persona autorizada a redactar fichas de este tipo para continuar.",
  required: "obligatorio",
  notStated: "Sin especificar",
  choose: "Elegir",
  expected: "Forma prevista: {form}.",
  from: "A partir de {from}.",
  range: "Entre {from} y {to}.",
  list: {
    add: "Añadir",
    addTo: "Añadir a: {list}",
    remove: "Quitar: {item}",
    up: "Subir: {item}",
    down: "Bajar: {item}",
    moved: "{item}: ahora en la posición {number, number}.",
    removed: "{item}: eliminado de la lista.",
  },
  reference: {
    find: "Escriba para buscar",
    nothing: "Ninguna ficha contiene estas palabras.",
  },
  language: {
    field: "{field} ({language})",
    original: "original",
    missing: "sin traducir",
    state: "Estado de la traducción",
    makeOriginal: "Convertirlo en el idioma original",
    outdate: "El original ha cambiado: marcar las traducciones revisadas como desactualizadas",
  },
  reason: "Motivo de la modificación",
  reasonNote: "Puede quedar vacío. Se conserva en el historial junto a esta versión.",
  save: "Guardar",
  saveDraft: "Guardar como borrador",
  publish: "Guardar y publicar",
  cancel: "Cancelar",
  saved: "Guardado.",
  savedDraft: "Guardado como borrador.",
  published: "Guardado y publicado.",
  unchanged: "No había cambiado nada.",
  status: {
    clean: "No hay nada que guardar.",
    kept: "Aún no se ha guardado. Lo que escribe se conserva en este navegador.",
    notKept:
      "Aún no se ha guardado y este navegador no puede conservar lo que escribe: guarde antes de salir.",
  },
  errors: {
    count: "{count, plural, one {Hay # campo por corregir} other {Hay # campos por corregir}}",
  },
  unsaved: {
    offer: "Tiene trabajo sin guardar del {when}",
    advice: "Se conservó en este navegador. Puede retomarlo o partir de la ficha tal como está.",
    outdated:
      "Se conservó en este navegador; la ficha se ha modificado desde entonces. Si lo retoma, verá ambas versiones al guardar.",
    restore: "Retomarlo",
    discard: "Descartarlo",
  },
  leave: {
    title: "¿Salir sin guardar?",
    kept: "Lo que ha escrito se conserva en este navegador y se le ofrecerá cuando vuelva.",
    lost: "Lo que ha escrito no puede conservarse en este navegador y se perderá.",
    stay: "Quedarse",
    leave: "Salir",
  },
  away: {
    title: "El registro no responde",
    note: "Nada de lo que ha escrito se pierde. Se vuelve a enviar cada pocos segundos hasta que el registro responda.",
    again: "Intentarlo ahora",
    stop: "Dejar de intentarlo",
  },
  signedOut: {
    title: "Su sesión ha terminado",
    note: "Nada de lo que ha escrito se pierde. Inicie sesión de nuevo y se guardará.",
  },
  meanwhile: {
    note: "Lo que ha escrito sigue aquí y nada se pierde. Compare ahora o cuando guarde.",
    compare: "Comparar las dos",
  },
  conflict: {
    title: "Otra persona ha guardado esta ficha entretanto",
    note: "Ahora está en la versión {version}, del {when}. No se pierde nada: elija lo que debe prevalecer y guárdelo.",
    noteBy:
      "Ahora está en la versión {version}, de {name}, {when}. No se pierde nada: elija lo que debe prevalecer y guárdelo.",
    none: "Han modificado cosas distintas: encajan entre sí.",
    base: "Antes",
    mine: "Su versión",
    theirs: "La otra versión",
    empty: "Vacío",
    taken: "Tomado de la otra versión",
    kept: "Conservado de la suya",
    save: "Guardar el resultado",
    back: "Volver al formulario",
  },
};

export default catalogue;
