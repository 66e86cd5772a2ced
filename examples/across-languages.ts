import { readParallelTexts, readVocabulary } from "@intersector/exchange";
import { conceptTagger, formatLexicon, learnLexicon, parseLexicon, termsOf } from "@intersector/text";

const bytes = (text: string) => new TextEncoder().encode(text);
// A table of two columns, as a terminologist keeps it; TMX and xlsx are read alike.
const glossary = bytes(`fr,ru
compétences numériques,цифровые навыки
compétences des femmes,навыки женщин
réseaux numériques pour les femmes,цифровые сети для женщин
`);
const { texts } = await readParallelTexts(glossary, { fileName: "glossary.csv" });
const { lexicon } = learnLexicon(texts, { pivot: "fr" });
const loaded = parseLexicon(formatLexicon(lexicon), { languages: ["ru"] });
// Which words link two texts, as a reader is shown it.
for (const fr of termsOf("Formation des femmes aux compétences numériques", "fr")) {
  for (const ru of termsOf("Цифровые навыки женщин", "ru")) {
    const link = loaded.linkBetween({ term: fr.term, language: "fr" }, { term: ru.term, language: "ru" });
    if (link && link.probability > 0.5) console.log(`${fr.surface} = ${ru.surface}`);
  }
}
// The concepts of a vocabulary, in the reader's language; what it lacks is listed.
const { vocabulary, findings } = await readVocabulary(
  bytes(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <urn:skills> a skos:Concept ; skos:prefLabel "Digital skills"@en, "Цифровые навыки"@ru .
<urn:women> a skos:Concept ; skos:prefLabel "Women"@en ; skos:altLabel "женщины"@ru .
`),
);
for (const { concept, surface } of conceptTagger(vocabulary).conceptsIn("Цифровые навыки женщин", "ru")) {
  console.log(`${surface}: ${vocabulary.labelOf(concept, "en").text}`);
}
console.log(findings.map(({ code, values }) => `${code} ${values.concept} ${values.language}`).join("; "));
