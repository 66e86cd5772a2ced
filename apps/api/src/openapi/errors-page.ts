import {
  errorTerms,
  errorTitles,
  formatMessage,
  languageNames,
  languages,
  spaceFrench,
} from "@intersector/domain";
import { html } from "hono/html";
import { statusOfError } from "../status-of-error.ts";
import { type Markup, type Words, withCode } from "./reference-words.ts";

type Code = keyof typeof errorTerms;

/** What each code of a problem means, each at an anchor of its own: where the `type` of a problem leads. */
export function errorsPage(words: Words): Markup {
  const codes = (Object.keys(errorTerms) as Code[]).sort(
    (a, b) => statusOfError[a] - statusOfError[b] || (a < b ? -1 : 1),
  );
  const title = words.term("errors");
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/docs/reference.css">
</head>
<body>
<main>
<nav aria-label="${words.term("languages")}"><ul class="languages">${languages.map((language) => languageLink(language, words))}</ul></nav>
<h1>${title}</h1>
<p>${withCode(words.term("errorsIntroduction"))} <a href="/docs?lang=${words.language}">${words.term("backToReference")}</a></p>
<dl>${codes.map((code) => errorEntry(code, words))}</dl>
</main>
</body>
</html>`;
}

function languageLink(language: (typeof languages)[number], words: Words): Markup {
  const current = language === words.language ? html` aria-current="true"` : "";
  return html`<li><a href="/docs/errors?lang=${language}" hreflang="${language}" lang="${language}"${current}>${languageNames[language]}</a></li>`;
}

function errorEntry(code: Code, { language }: Words): Markup {
  const sentence = withBlanks(code, language);
  return html`<dt id="${code}">${errorTitles[code][language]} <span class="note"><code>${code}</code> ${statusOfError[code]}</span></dt>
<dd>${language === "fr" ? spaceFrench(sentence) : sentence}</dd>`;
}

/** The sentence of a code as it reads when nothing in particular has happened: an ellipsis in each blank, and two of what is counted. */
function withBlanks(code: Code, language: Words["language"]): string {
  const term = errorTerms[code];
  const blanks = [...term[language].matchAll(/\{(\w+)(, plural)?/g)].map(([, name = "", counted]) => [
    name,
    counted ? 2 : "…",
  ]);
  return formatMessage(term, language, { ...Object.fromEntries(blanks), ...countedIn(term.en) });
}

/** What any language counts is a number in all of them. */
function countedIn(english: string): Record<string, number> {
  return Object.fromEntries([...english.matchAll(/\{(\w+), plural/g)].map(([, name = ""]) => [name, 2]));
}
