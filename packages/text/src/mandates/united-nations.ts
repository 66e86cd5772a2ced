import type { CitedMandate } from "./cited-mandate.ts";

/** `A/RES/70/1`, `A/RES/ES-11/1`, `A/RES/2625(XXV)`, `S/RES/1325 (2000)`, `E/RES/2021/10`, `A/HRC/RES/32/13`. */
const symbol =
  /(?<![\p{L}\p{N}/])(A\/HRC|A|S|E)\/RES\/((?:ES-|S-)?\d{1,4}(?:\/\d{1,3}[A-Z]?)?)(?:\s?\(([IVXLC]+|\d{4})\))?(?![\p{L}\p{N}/])/gu;

/** The word before the number, in running text: plural, inflected, with what is written on to it. */
const word =
  "(?:UNSCRs?|r[ée]solutions?|resoluci(?:ón|ones)|резолюци(?:ями|ях|ям|ей|я|и|ю|й)|[وفبل]?(?:ال|لل)?قرار(?:ين|ان|ات|ي)?)";
/** The body between the word and the number, as Arabic writes it always and others at times. */
const bodyBetween =
  "(?:\\s+(?:(?:الجمعية العامة|مجلس الأمن|مجلس حقوق الإنسان)|(?:de l['’]|du |del |de la )(?:Assemblée générale|Asamblea General|Conseil de sécurité|Consejo de Seguridad)|Генеральной Ассамблеи|Совета Безопасности))?";
const head = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])${word}${bodyBetween}(?:\\s+(?:رقم|No\\.|N[°º]|№))?\\s*(?=\\d)`,
  "giu",
);

/** `70/1`, `2665 (XX)`, `1325 (2000)`, `1325`. */
const item = /(\d{1,4})(?:\/(\d{1,3}[A-Z]?)|\s?\(([IVXLC]+|\d{4})\))?(?![\p{L}\p{N}/]|[.,]\d)/uy;
const joiner = /\s*(?:[,،]\s*(?:(?:and|et|и|y|e|و)\s*)?|(?:and|et|и|y|e|و)\s*)(?=\d)/iuy;

const chinese =
  /第\s*(\d{1,4}(?:\/\d{1,3})?(?:\s*[（(]\d{4}[）)])?(?:\s*[、和及与，,]\s*\d{1,4}(?:\/\d{1,3})?)*)\s*号决议/gu;
const chineseItem = /(\d{1,4})(?:\/(\d{1,3}))?/gu;

/** Who adopted it, by the words before or behind. Only the Security Council's numbers say nothing of it themselves. */
const bodies: readonly (readonly ["S" | "HRC", RegExp])[] = [
  [
    "S",
    /UNSC|Security Council|Conseil de sécurité|Consejo de Seguridad|Совет[а-я]? Безопасности|مجلس الأمن|安全理事会|安理会/u,
  ],
  [
    "HRC",
    /HRC|Human Rights Council|Conseil des droits de l['’]homme|Consejo de Derechos Humanos|Совет[а-я]? по правам человека|مجلس حقوق الإنسان|人权理事会/u,
  ],
];

/** As far as the name of a body may stand from its resolution, in UTF-16 units. */
const nearby = 45;

/**
 * Resolutions of the United Nations in a text of any of the six languages: by their symbol, by the numbers that only the
 * General Assembly (`70/1`, `2665 (XX)`) and the Economic and Social Council (`2021/10`) write, and by any number beside
 * the name of the Security Council.
 */
export function findUnitedNations(text: string): CitedMandate[] {
  const found: CitedMandate[] = [];
  for (const { 0: cited, 1: organ = "", 2: number = "", 3: brackets, index } of text.matchAll(symbol)) {
    const roman = brackets !== undefined && !/\d/u.test(brackets) ? `(${brackets})` : "";
    found.push({ mandate: `${organ}/RES/${number}${roman}`, from: index, to: index + cited.length });
  }
  for (const match of text.matchAll(head)) found.push(...readList(text, match));
  for (const { 0: cited, 1: numbers = "", index } of text.matchAll(chinese)) {
    const body = bodyBeside(text, index, index + cited.length);
    const start = index + cited.indexOf(numbers);
    for (const { 0: one, 1: first = "", 2: second, index: at } of numbers.matchAll(chineseItem)) {
      if (/^[（(]/u.test(numbers.slice(Math.max(0, at - 1), at))) continue;
      const mandate = mandateOf(first, second, undefined, body);
      if (mandate) found.push({ mandate, from: start + at, to: start + at + one.length });
    }
  }
  return found;
}

function readList(text: string, { 0: opening, index }: RegExpExecArray): CitedMandate[] {
  const cited: { first: string; second?: string; brackets?: string; from: number; to: number }[] = [];
  let at = index + opening.length;
  for (;;) {
    item.lastIndex = at;
    const [whole, first, second, brackets] = item.exec(text) ?? [];
    if (whole === undefined || first === undefined) break;
    cited.push({
      first,
      ...(second === undefined ? {} : { second }),
      ...(brackets === undefined ? {} : { brackets }),
      from: cited.length === 0 ? index : at,
      to: item.lastIndex,
    });
    joiner.lastIndex = item.lastIndex;
    if (!joiner.test(text)) break;
    at = joiner.lastIndex;
  }
  const last = cited.at(-1);
  if (!last) return [];
  const body = /^UNSCR/iu.test(opening) ? "S" : bodyBeside(text, index, last.to, opening);
  return cited.flatMap(({ first, second, brackets, from, to }) => {
    const mandate = mandateOf(first, second, brackets, body);
    return mandate ? [{ mandate, from, to }] : [];
  });
}

/** The name inside the citation, right before it, or else behind it in the same sentence. */
function bodyBeside(text: string, from: number, to: number, opening = ""): "S" | "HRC" | undefined {
  const before = text.slice(Math.max(0, from - nearby), from);
  const after = /^[^.;:。；]*/u.exec(text.slice(to, to + nearby))?.[0] ?? "";
  for (const [body, name] of bodies) if (name.test(opening)) return body;
  for (const [body, name] of bodies) if (name.test(before) || name.test(after)) return body;
  return undefined;
}

/** The General Assembly has numbered its resolutions by session since the thirty-first (1976). */
const firstNumberedSession = 31;

function mandateOf(
  first: string,
  second: string | undefined,
  brackets: string | undefined,
  body: "S" | "HRC" | undefined,
): string | undefined {
  if (second !== undefined) {
    const session = Number(first);
    if (session >= 1946) return `E/RES/${first}/${second}`;
    if (body === "HRC") return `A/HRC/RES/${first}/${second}`;
    return session >= firstNumberedSession && session < 200 ? `A/RES/${first}/${second}` : undefined;
  }
  if (brackets !== undefined && !/\d/u.test(brackets)) return `A/RES/${first}(${brackets})`;
  return body === "S" ? `S/RES/${first}` : undefined;
}
