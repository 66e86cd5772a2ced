import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  lead: "El informe anual al Consejo, elaborado a partir de las fichas: los mismos párrafos en seis idiomas, cada uno vinculado a sus fuentes.",
  language: "Idioma del informe",
  download: "Descargar en {format}",
  preview: "Vista previa del informe",
  none: "No hay ninguna edición del informe registrada",
  noneAdvice:
    "Una edición indica el año y la reunión a los que se destina el informe; lo demás procede de las fichas.",
  noSymbol: "aún sin signatura",
  tellsOf: "Sobre el periodo {period}, para",
  closed: "Este informe está todavía en preparación",
  closedNote:
    "Hasta su publicación está reservado al personal, que puede leer todas las fichas en las que se basa. Inicie sesión como tal para continuar.",
  size: "{paragraphs, plural, one {# párrafo numerado} other {# párrafos numerados}}, {tables, plural, =0 {ningún cuadro} one {# cuadro} other {# cuadros}}, {figures, plural, =0 {ninguna figura} one {# figura} other {# figuras}}.",
  builtFrom: "Elaborado según el estado de las fichas el {when}.",
  ownTab: "Leer en una pestaña aparte",
  shown: "Se muestra el informe: {language}",
  sourcesNote:
    "Los números pequeños al final de un párrafo llevan a las fichas en las que se basa. No figuran en los archivos.",
  takeHome: "Llevarse el informe",
  format: {
    docx: "Word",
    pdf: "PDF",
    html: "página web",
    md: "Markdown",
    json: "datos (JSON)",
  },
  goodFor: {
    docx: "Para revisar, firmar y enviar",
    pdf: "Para imprimir y conservar; etiquetado para lectores de pantalla",
    html: "Para publicar; un solo archivo, sin scripts",
    md: "Texto sin formato para otras herramientas",
    json: "Cada bloque con sus fuentes, para programas",
  },
  illustrative: {
    label: "Lo inventado para la demostración",
    with: "Se mantiene, señalado",
    withNote: "Sustitúyalo por sus propias fichas antes de que se firme el informe.",
    without: "Se omite",
  },
  check: {
    title: "Antes de la firma",
    note: "Lo que falta todavía al informe en este idioma.",
    incomplete:
      "{count, plural, one {# casilla de la portada está vacía} other {# casillas de la portada están vacías}}",
    missing: "{count, plural, one {# texto no está traducido} other {# textos no están traducidos}}",
    unverified: "{count, plural, one {# ficha no se ha verificado} other {# fichas no se han verificado}}",
    illustrative: "{count, plural, one {# ficha es ilustrativa} other {# fichas son ilustrativas}}",
  },
  checkNote: {
    incomplete: "El informe deja abiertas estas casillas hasta que la ficha de la edición las complete.",
    missing: "Figuran en el informe en su idioma original, señalados como tales. Tradúzcalos en sus fichas.",
    unverified: "Conocimiento general que nadie ha contrastado con una fuente.",
    illustrative: "Inventadas para mostrar el producto en funcionamiento; no son hechos.",
  },
  complete: "No falta nada: todos los textos están traducidos y cada ficha tiene su fuente.",
  paragraph: "párrafo {number}",
  inPlaces: "{count, plural, one {en # lugar del informe} other {en # lugares del informe}}",
};

export default catalogue;
