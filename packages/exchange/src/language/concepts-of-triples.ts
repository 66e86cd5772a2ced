import type { Concept } from "@intersector/text";
import { primaryLanguage } from "./file-text.ts";
import type { Triple } from "./read-triples.ts";

const skos = "http://www.w3.org/2004/02/skos/core#";
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

const labelProperties: ReadonlyMap<string, "preferred" | "alternative" | "hidden"> = new Map([
  [`${skos}prefLabel`, "preferred"],
  [`${skos}altLabel`, "alternative"],
  [`${skos}hiddenLabel`, "hidden"],
]);

/** Properties that only a concept has, by SKOS's own rules, where a file leaves its type out. */
const conceptProperties = new Set(
  ["broader", "narrower", "related", "inScheme", "topConceptOf"].map((name) => skos + name),
);

interface Draft {
  isConcept: boolean;
  labels: Record<string, { preferred: string[]; alternative: string[]; hidden: string[] }>;
  broader: string[];
}

/** The concepts that a graph describes. Of two preferred labels in one language the first in the file counts. */
export function conceptsOfTriples(triples: readonly Triple[]): Concept[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string) => {
    let draft = drafts.get(id);
    if (!draft) {
      draft = { isConcept: false, labels: Object.create(null), broader: [] };
      drafts.set(id, draft);
    }
    return draft;
  };
  for (const { subject, predicate, object } of triples) {
    const draft = draftOf(subject.value);
    const property = predicate.value;
    const label = labelProperties.get(property);
    if (property === rdfType ? object.value === `${skos}Concept` : conceptProperties.has(property)) {
      draft.isConcept = true;
    }
    if (label && object.termType === "Literal" && object.value.trim() !== "") {
      addLabel(draft, primaryLanguage(object.language), label, object.value.trim());
    } else if (property === `${skos}broader`) draft.broader.push(object.value);
    else if (property === `${skos}narrower`) {
      const below = draftOf(object.value);
      below.broader.push(subject.value);
      below.isConcept = true;
    }
  }
  return [...drafts].filter(([, { isConcept }]) => isConcept).map(([id, draft]) => conceptOf(id, draft));
}

function addLabel(draft: Draft, language: string, type: keyof Draft["labels"][string], text: string): void {
  draft.labels[language] ??= { preferred: [], alternative: [], hidden: [] };
  draft.labels[language][type].push(text);
}

function conceptOf(id: string, { labels, broader }: Draft): Concept {
  return {
    id,
    labels: Object.fromEntries(
      Object.entries(labels).map(
        ([
          language,
          {
            preferred: [first, ...others],
            alternative,
            hidden,
          },
        ]) => [
          language,
          {
            ...(first === undefined ? {} : { preferred: first }),
            alternative: [...alternative, ...others],
            hidden,
          },
        ],
      ),
    ),
    broader,
  };
}
