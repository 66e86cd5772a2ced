import type { ContentLanguage, Finding } from "@intersector/domain";
import { languages } from "@intersector/domain";
import type { Concept } from "./concept.ts";
import { cutCycles } from "./cut-cycles.ts";

/** A concept's name for a reader. `missing` is true where it has none in the language that was asked for. */
export interface ShownLabel {
  text: string;
  language: ContentLanguage;
  missing: boolean;
}

/**
 * A controlled vocabulary: concepts with their names, those above and those below. What stands above never leads back
 * to where one came from.
 */
export class ConceptVocabulary {
  readonly #concepts: ReadonlyMap<string, Concept>;
  readonly #narrower = new Map<string, string[]>();
  readonly #mainLanguage: ContentLanguage;

  constructor(concepts: ReadonlyMap<string, Concept>) {
    this.#concepts = concepts;
    for (const { id, broader } of concepts.values()) {
      for (const above of broader) this.#narrower.set(above, [...(this.#narrower.get(above) ?? []), id]);
    }
    this.#mainLanguage = languageOfMostLabels(concepts.values());
  }

  get size(): number {
    return this.#concepts.size;
  }

  /** The concepts in alphabetical order of their IRIs. */
  concepts(): Iterable<Concept> {
    return this.#concepts.values();
  }

  get(id: string): Concept | undefined {
    return this.#concepts.get(id);
  }

  /** The concepts right above one. */
  broaderOf(id: string): readonly string[] {
    return this.#concepts.get(id)?.broader ?? [];
  }

  /** The concepts right below one. */
  narrowerOf(id: string): readonly string[] {
    return this.#narrower.get(id) ?? [];
  }

  /** All that stands above a concept with the least number of steps to it, the nearest first. */
  ancestorsOf(id: string): { id: string; steps: number }[] {
    const found = new Map<string, number>();
    let level = this.broaderOf(id);
    for (let steps = 1; level.length > 0; steps += 1) {
      const fresh = [...new Set(level)].filter((above) => !found.has(above));
      for (const above of fresh) found.set(above, steps);
      level = fresh.flatMap((above) => this.broaderOf(above));
    }
    return [...found].map(([above, steps]) => ({ id: above, steps }));
  }

  /**
   * How a concept is called in the reader's language; otherwise in the language that most of the vocabulary is in, and
   * said to be missing. A concept that has no name there is shown by any that it has, or else by its IRI.
   */
  labelOf(id: string, language: ContentLanguage): ShownLabel {
    const labels = this.#concepts.get(id)?.labels ?? {};
    const own = labels[language]?.preferred;
    if (own !== undefined) return { text: own, language, missing: false };
    const others = [this.#mainLanguage, ...Object.keys(labels).sort()];
    for (const other of others) {
      const text = labels[other]?.preferred ?? labels[other]?.alternative?.[0];
      if (text !== undefined) return { text, language: other, missing: true };
    }
    return { text: id, language: "und", missing: true };
  }
}

/**
 * A vocabulary from its concepts, and what was found wrong with them: a concept that is above itself
 * (`conceptCycle`; its last link is cut), one above it that is not there (`broaderConceptMissing`), and what is left out
 * when concepts are looked for (`conceptWithoutLabel`) or shown (`conceptLabelMissing`, for each official language that
 * the vocabulary has at all). The order of the concepts makes no difference; of two with one IRI the labels are joined.
 */
export function buildVocabulary(concepts: readonly Concept[]): {
  vocabulary: ConceptVocabulary;
  findings: Finding[];
} {
  const joined = joinConcepts(concepts);
  const findings: Finding[] = [];
  const kept = new Map<string, Concept>();
  for (const concept of joined.values()) {
    const broader = concept.broader.filter((above) => joined.has(above));
    for (const given of concept.broader) {
      if (!joined.has(given)) findings.push(finding("broaderConceptMissing", { concept: concept.id, given }));
    }
    kept.set(concept.id, { ...concept, broader });
  }
  for (const { path, concept } of cutCycles(kept)) {
    findings.push(finding("conceptCycle", { concept, path: path.join(" → ") }));
  }
  const used = languages.filter((language) => [...kept.values()].some(({ labels }) => labels[language]));
  for (const { id, labels } of kept.values()) {
    if (Object.keys(labels).length === 0) findings.push(finding("conceptWithoutLabel", { concept: id }));
    else {
      for (const language of used) {
        if (labels[language]?.preferred !== undefined) continue;
        findings.push(finding("conceptLabelMissing", { concept: id, language }));
      }
    }
  }
  return { vocabulary: new ConceptVocabulary(kept), findings };
}

function finding(code: Finding["code"], values: Finding["values"]): Finding {
  return { code, path: [], values };
}

function joinConcepts(concepts: readonly Concept[]): Map<string, Concept> {
  const joined = new Map<string, Concept>();
  for (const concept of [...concepts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const known = joined.get(concept.id);
    const labels: Record<string, Concept["labels"][string]> = { ...known?.labels };
    for (const [language, added] of Object.entries(concept.labels)) {
      const before = labels[language];
      const preferred = [before?.preferred, added.preferred].filter((label) => label !== undefined).sort();
      const [first, ...others] = [...new Set(preferred)];
      labels[language] = {
        ...(first === undefined ? {} : { preferred: first }),
        alternative: distinct([...(before?.alternative ?? []), ...(added.alternative ?? []), ...others]),
        hidden: distinct([...(before?.hidden ?? []), ...(added.hidden ?? [])]),
      };
    }
    const broader = distinct([...(known?.broader ?? []), ...concept.broader]);
    joined.set(concept.id, { id: concept.id, labels, broader });
  }
  return joined;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function languageOfMostLabels(concepts: Iterable<Concept>): ContentLanguage {
  const counts = new Map<ContentLanguage, number>();
  for (const { labels } of concepts) {
    for (const [language, { preferred }] of Object.entries(labels)) {
      if (preferred !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? "und";
}
