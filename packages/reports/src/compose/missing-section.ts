import { formatMessage } from "@intersector/domain";
import { nameOfLanguage } from "../terms/content-language-names.ts";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { Block, Inline } from "../tree.ts";
import type { Composing } from "./composing.ts";

/** The last section of a report: the texts that wait for their translation. Nothing where there are none. */
export function missingSection({ missing, language }: Composing): Block[] {
  const texts = missing.all();
  if (texts.length === 0) return [];
  const words = (term: keyof typeof rendererTerms, values = {}): Inline[] => [
    { text: formatMessage(rendererTerms[term], language, values) },
  ];
  return [
    { type: "heading", id: "missing", sources: [], level: 1, content: words("missingHeading") },
    {
      type: "paragraph",
      id: "missing.introduction",
      sources: [],
      content: words("missingIntroduction", { count: texts.length }),
    },
    {
      type: "table",
      id: "missing.texts",
      sources: [],
      caption: words("missingHeading"),
      columns: [
        { title: words("missingPlace"), numeric: false, width: 2, rowHeader: true },
        { title: words("missingText"), numeric: false, width: 5 },
        { title: words("missingLanguage"), numeric: false, width: 2 },
      ],
      rows: texts.map(({ id, original, sources, texts: runs, place }) => ({
        id: `missing.${id}`,
        sources,
        cells: [
          [{ text: place ?? id }],
          runs.length === 0
            ? sources.map((source) => ({ text: `${source.kind} ${source.id} ` }))
            : [{ text: shorten(runs.map((run) => run.text).join(" ")), language: original }],
          [{ text: nameOfLanguage(original, language) }],
        ],
      })),
    },
  ];
}

/** The beginning of a text, enough to know it again. */
function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= shownCharacters ? text : `${characters.slice(0, shownCharacters).join("")}…`;
}

const shownCharacters = 160;
