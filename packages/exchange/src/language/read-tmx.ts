import type { Finding, Place } from "@intersector/domain";
import { SaxesParser } from "saxes";
import { fileFinding, refuseFile } from "../file-errors.ts";
import { primaryLanguage } from "./file-text.ts";
import type { ReadParallelTexts } from "./read-parallel-texts.ts";

/**
 * The units of a translation memory. Codes inside a segment (`bpt`, `ept`, `it`, `ph`) are formatting and no text; what a
 * `hi` marks is text. Two variants of one language: the first counts.
 * @see Translation Memory eXchange 1.4b
 * @throws UnreadableFile `xmlNotWellFormed` with the line
 */
export function readTmx(text: string, place: Place): ReadParallelTexts {
  const texts: ReadParallelTexts["texts"] = [];
  const findings: Finding[] = [];
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  let unit: Record<string, string> | undefined;
  let unitLine = 1;
  let language = "und";
  let segment: string | undefined;
  let codes = 0;
  parser.on("error", (error) => {
    throw refuseFile("xmlNotWellFormed", { ...place, row: parser.line }, { line: parser.line }, error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "tu") {
      unit = {};
      unitLine = parser.line;
    } else if (name === "tuv") language = primaryLanguage(attributes["xml:lang"] ?? attributes.lang);
    else if (name === "seg") segment = "";
    else if (codeElements.has(name)) codes += 1;
  });
  parser.on("closetag", ({ name }) => {
    if (codeElements.has(name)) codes -= 1;
    else if (name === "seg") {
      const words = segment?.replace(/\s+/gu, " ").trim() ?? "";
      if (unit && words !== "" && language !== "und") unit[language] ??= words;
      segment = undefined;
    } else if (name === "tu" && unit) {
      if (Object.keys(unit).length >= 2) texts.push(unit);
      else findings.push(fileFinding("parallelTextInOneLanguage", { ...place, row: unitLine }));
      unit = undefined;
    }
  });
  const addText = (piece: string) => {
    if (segment !== undefined && codes === 0) segment += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  return { texts, findings };
}

const codeElements = new Set(["bpt", "ept", "it", "ph", "ut"]);
