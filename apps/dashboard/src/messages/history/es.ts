import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  log: {
    title: "Registro de actividad",
    lead: "Quién ha cambiado qué en el registro, cuándo y por qué.",
    closed: "El registro de actividad no está abierto a todos",
    closedNote:
      "El personal de la secretaría ve quién ha escrito qué. Inicie sesión como uno de sus miembros para continuar.",
    kind: "Tipo de ficha",
    person: "Quién",
    operation: "Qué se hizo",
    from: "Desde este día",
    to: "Hasta este día",
    changes: "{count, plural, one {# cambio} other {# cambios}}",
    none: "Ningún cambio coincide",
    noneAdvice: "Quite un filtro o elija un periodo más largo.",
    see: "Comparar las versiones {from} y {to}",
    ofRecord: "Solo los cambios de una ficha:",
    ofAll: "Mostrar los de todas las fichas",
  },
  compare: {
    title: "Comparar versiones",
    from: "La versión",
    to: "Comparada con",
    older: "Mostrar versiones más antiguas",
    withCurrent: "Comparar con la versión actual",
    added: "añadido:",
    removed: "suprimido:",
    end: "(fin)",
    wasThere: "solo en la primera versión",
    isThere: "solo en la segunda versión",
    state: "Estado",
    sameAdvice: "Elija dos versiones que difieran.",
  },
  steps: {
    publish: "Publicar",
    withdraw: "Retirar",
    restore: "Restablecer la versión {version}",
    restored: "El contenido de la versión {version} vuelve a ser el actual.",
    sameAsNow: "La versión {version} dice lo mismo que la actual: no se ha escrito nada.",
    back: "Volver",
    done: {
      publish: "La ficha está publicada.",
      withdraw: "La ficha se ha retirado.",
    },
    ask: {
      withdraw: {
        title: "¿Retirar este borrador?",
        note: "Sale de las listas. No podrá volver a ser un borrador; su historial se conserva.",
      },
    },
  },
  withdrawn: {
    title: "Esta ficha se ha retirado: ya no aparece para los lectores ni en las listas.",
    when: "Retirada: {moment}, {name}.",
    why: "Motivo:",
    publishAgain: "Si debe volver a verse, publíquela.",
    askSecretariat: "Si debe volver a verse, diríjase a la secretaría.",
  },
  missing: {
    title: "No hay en esta dirección ninguna ficha que pueda ver",
    why: "Puede haberse retirado o estar aún en preparación, o la dirección puede contener un error.",
    advice: "Búsquela en la lista o con el buscador; si pertenece a la secretaría, inicie sesión.",
    list: "Ver la lista: {kind}",
  },
};

export default catalogue;
