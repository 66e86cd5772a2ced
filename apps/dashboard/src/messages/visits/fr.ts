import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Depuis votre dernière visite",
  first: "Première visite dans ce navigateur : voici ce qui a été écrit en dernier.",
  since:
    "{count, plural, one {# modification depuis le {moment}.} other {# modifications depuis le {moment}.}}",
  sinceMore:
    "{count, plural, one {Plus de # modification depuis le {moment} ; voici la dernière.} other {Plus de # modifications depuis le {moment} ; voici les dernières.}}",
  nothing: "Rien n'a changé depuis le {moment}.",
  mark: "J'ai tout vu",
  marked: "Tout est noté comme vu.",
  kept: "Cette indication reste dans ce navigateur.",
  times: "{count, plural, one {# modification} other {# modifications}}",
};

export default catalogue;
