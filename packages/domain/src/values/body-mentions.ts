import { languages } from "../languages.ts";
import { bodyAbbreviations } from "../terms/body-abbreviations.ts";
import { bodyNames } from "../terms/body-terms.ts";
import { type VocabularySlug, vocabularies } from "../vocabularies.ts";

type ResolutionBody = VocabularySlug<"resolutionBody">;

/** Names in the case in which Russian writes them after a resolution: "Резолюция 18 Всемирной ассамблеи ...". */
const russianGenitives: Readonly<Record<ResolutionBody, string>> = {
  PP: "Полномочной конференции",
  RA: "Ассамблеи радиосвязи",
  WRC: "Всемирной конференции радиосвязи",
  WTSA: "Всемирной ассамблеи по стандартизации электросвязи",
  WTDC: "Всемирной конференции по развитию электросвязи",
  WCIT: "Всемирной конференции по международной электросвязи",
  Council: "Совета",
};

/** Shorter names in use: "Plenipotentiary Resolution 70", "Council Resolution 1332". */
const shortNames: Readonly<Record<ResolutionBody, readonly string[]>> = {
  PP: ["Plenipotentiary"],
  RA: [],
  WRC: [],
  WTSA: [],
  WTDC: [],
  WCIT: [],
  Council: ["Conseil", "Consejo", "Совет", "理事会", "المجلس", "مجلس"],
};

/** Small words that may stand between a citation and the name of the body that adopted it. */
const connectors =
  "(?:of|by|the|adopted|de|du|des|la|le|l['’]|el|del|par|por|adoptées?|adoptada|aprobada|ITU|UIT|МСЭ|الصادرة?|عن|ل)";

/** What tells a body of another organization: "Security Council", "Conseil de sécurité", "Генеральной Ассамблеи". */
const foreignBefore =
  /(?:General Assembly|UNGA|UNSC|UNHRC|HRC|ECOSOC|(?:Security|Human Rights|Social|European) Council|联合国大会|安全理事会|安理会|联大)\s*$/u;
const foreignAfter =
  /^\s*(?:\([^)]*\)\s*)?(?:of the |of |du |de la |del |de l['’]|من |الصادرة? عن |ل)?(?:UN |United Nations )?(?:Security Council|General Assembly|Human Rights Council|Council of Europe|Conseil de sécurité|Conseil des droits|Conseil économique|Assemblée générale|Consejo de Seguridad|Consejo de Derechos|Asamblea General|Совета Безопасности|Генеральной Ассамблеи|مجلس الأمن|لمجلس الأمن|للجمعية العامة|الجمعية العامة)/u;

/** True where the words around a citation say that another organization adopted it. */
export function isForeign(textBefore: string, textAfter: string): boolean {
  return foreignBefore.test(textBefore) || foreignAfter.test(textAfter);
}

/**
 * The body that the words right before or right after a citation name.
 * @example
 * bodyNamedBeside("in response to WTSA ", ", which instructs") //=> "WTSA"
 */
export function bodyNamedBeside(textBefore: string, textAfter: string): ResolutionBody | undefined {
  patterns ??= makePatterns();
  const name = patterns.before.exec(textBefore)?.[1] ?? patterns.after.exec(textAfter)?.[1];
  return name === undefined ? undefined : patterns.byName.get(name);
}

interface MentionPatterns {
  byName: ReadonlyMap<string, ResolutionBody>;
  before: RegExp;
  after: RegExp;
}

function makePatterns(): MentionPatterns {
  const byName = new Map<string, ResolutionBody>();
  for (const body of vocabularies.resolutionBody) {
    for (const language of languages) {
      byName.set(bodyNames[body][language], body);
      byName.set(bodyAbbreviations[body][language], body);
    }
    for (const name of [russianGenitives[body], ...shortNames[body]]) byName.set(name, body);
  }
  const anyName = [...byName.keys()].sort((a, b) => b.length - a.length).join("|");
  return {
    byName,
    // Chinese writes the name right behind other words; elsewhere a name begins a word.
    before: new RegExp(`(?<![\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Arab}-])(${anyName})\\s*$`, "u"),
    after: new RegExp(`^[\\s,]*(?:${connectors}\\s*){0,5}(${anyName})(?![\\p{L}\\d])`, "u"),
  };
}

let patterns: MentionPatterns | undefined;
