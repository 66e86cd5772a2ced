import { conceptTagger } from "@intersector/text";
import { expect, test } from "vitest";
import { UnreadableFile } from "../file-errors.ts";
import { readVocabulary } from "./read-vocabulary.ts";

const turtle = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/> .
ex:scheme a skos:ConceptScheme ; skos:prefLabel "Themes"@en .
ex:skills a skos:Concept ;
  skos:prefLabel "Digital skills"@en, "Compétences numériques"@fr, "数字技能"@zh-Hans, "المهارات الرقمية"@ar ;
  skos:altLabel "e-skills"@en-GB ; skos:hiddenLabel "digital skils"@en ;
  skos:broader ex:capacity .
ex:capacity skos:inScheme ex:scheme ; skos:prefLabel "Capacity building"@en ; skos:narrower ex:training .
ex:training skos:prefLabel "Training"@en ; skos:notation "4.2" .
`;

const rdfXml = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="http://example.org/skills">
    <skos:prefLabel xml:lang="en">Digital skills</skos:prefLabel>
    <skos:prefLabel xml:lang="fr">Compétences numériques</skos:prefLabel>
    <skos:prefLabel xml:lang="zh-Hans">数字技能</skos:prefLabel>
    <skos:prefLabel xml:lang="ar">المهارات الرقمية</skos:prefLabel>
    <skos:altLabel xml:lang="en-GB">e-skills</skos:altLabel>
    <skos:hiddenLabel xml:lang="en">digital skils</skos:hiddenLabel>
    <skos:broader rdf:resource="http://example.org/capacity"/>
  </skos:Concept>
  <rdf:Description rdf:about="http://example.org/capacity">
    <skos:inScheme rdf:resource="http://example.org/scheme"/>
    <skos:prefLabel xml:lang="en">Capacity building</skos:prefLabel>
    <skos:narrower><skos:Concept rdf:about="http://example.org/training">
      <skos:prefLabel xml:lang="en">Training</skos:prefLabel>
    </skos:Concept></skos:narrower>
  </rdf:Description>
</rdf:RDF>`;

const read = (text: string, fileName = "themes") => readVocabulary(Buffer.from(text), { fileName });

test.each([
  ["Turtle", turtle],
  ["RDF/XML", rdfXml],
])("concepts, labels and what stands above are read from %s", async (_, text) => {
  const { vocabulary, findings } = await read(text);
  expect([...vocabulary.concepts()].map(({ id }) => id)).toEqual([
    "http://example.org/capacity",
    "http://example.org/skills",
    "http://example.org/training",
  ]);
  expect(vocabulary.get("http://example.org/skills")?.labels).toEqual({
    ar: { preferred: "المهارات الرقمية", alternative: [], hidden: [] },
    zh: { preferred: "数字技能", alternative: [], hidden: [] },
    en: { preferred: "Digital skills", alternative: ["e-skills"], hidden: ["digital skils"] },
    fr: { preferred: "Compétences numériques", alternative: [], hidden: [] },
  });
  expect(vocabulary.narrowerOf("http://example.org/capacity")).toEqual([
    "http://example.org/skills",
    "http://example.org/training",
  ]);
  expect(
    findings.map(({ code, values, place }) => [code, values.concept, values.language, place]),
  ).toContainEqual(["conceptLabelMissing", "http://example.org/capacity", "fr", { file: "themes" }]);
  const found = conceptTagger(vocabulary).conceptsIn("培训：数字技能", "zh");
  expect(found.map(({ concept, surface }) => [concept, surface])).toEqual([
    ["http://example.org/skills", "数字技能"],
  ]);
});

test.each([
  ["Turtle that breaks off", "@prefix ex: <http://a/> .\nex:a ex:b", "vocabularyUnreadable", 2],
  ["Turtle without its prefix", "\n\nex:a ex:b ex:c .", "vocabularyUnreadable", 3],
  ["RDF/XML that is not closed", rdfXml.slice(0, 400), "vocabularyUnreadable", 6],
  ["RDF/XML with a wrong element", "<?xml version='1.0'?>\n<a>\n</b>", "vocabularyUnreadable", 3],
  [
    "a graph without a concept",
    "<http://a/a> <http://a/b> <http://a/c> .",
    "vocabularyWithoutConcepts",
    undefined,
  ],
  ["nothing", "", "fileEmpty", undefined],
  [
    "a page of the web",
    "<!DOCTYPE html><html><body><p>SKOS</body></html>",
    "vocabularyUnreadable",
    undefined,
  ],
])("%s is refused with the reason", async (_, text, code, row) => {
  const refusal = await read(text).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(UnreadableFile);
  const [finding] = refusal instanceof UnreadableFile ? refusal.findings : [];
  expect(finding?.code).toBe(code);
  if (row !== undefined) expect(finding?.place?.row).toBe(row);
});

test("an encoding that is not stated is refused, and a cycle is read and reported", async () => {
  const latin = Buffer.from(turtle, "latin1");
  await expect(readVocabulary(latin)).rejects.toMatchObject({ findings: [{ code: "wrongEncoding" }] });
  const cycle = `${turtle}\nex:capacity skos:broader ex:training .`;
  const { findings } = await read(cycle);
  expect(findings.filter(({ code }) => code === "conceptCycle").map(({ values }) => values.path)).toEqual([
    "http://example.org/capacity → http://example.org/training → http://example.org/capacity",
  ]);
});

test("entities that name one another do not grow", async () => {
  const entities = Array.from({ length: 12 }, (_, index) => {
    return `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`;
  });
  const bomb = rdfXml
    .replace("<rdf:RDF", `<!DOCTYPE rdf:RDF [<!ENTITY e0 "lol">${entities.join("")}]>\n<rdf:RDF`)
    .replace("Training", "&e12;");
  const outcome = await read(bomb).then(
    ({ vocabulary }) => vocabulary.labelOf("http://example.org/training", "en").text.length,
    () => 0,
  );
  expect(outcome).toBeLessThan(1_000);
});
