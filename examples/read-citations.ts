import {
  canonicalMandate,
  describeFinding,
  findResolutionReferences,
  formatDocumentSymbol,
  formatResolutionReference,
  parseDocumentSymbol,
  parseResolutionReference,
} from "@intersector/domain";

// A citation in one language, as the other five write it.
const parsed = parseResolutionReference("RESOLUTION 191 (REV. BUCHAREST, 2022)");
if (parsed.ok) {
  for (const language of ["fr", "ru", "es"] as const) {
    console.log(formatResolutionReference(parsed.value.reference, language));
  }
}
// What is not one is refused with its reason.
const refused = parseResolutionReference("Resolution No. 191");
for (const finding of refused.ok ? [] : refused.findings) console.log(describeFinding(finding, "en"));

// Citations in running text, with where they stand.
for (const found of findResolutionReferences("suite aux Résolutions 71 et 191 (Rév. Bucarest, 2022)")) {
  console.log(found.start, found.end, found.reference && canonicalMandate(found.reference));
}
// A symbol is taken apart and put together again.
const symbol = parseDocumentSymbol("ISCG/26-1/7 Add.1");
if (symbol.ok) console.log(symbol.value.series, formatDocumentSymbol(symbol.value));
