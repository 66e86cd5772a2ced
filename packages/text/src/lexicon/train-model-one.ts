import { type TermLists, textsByTerm } from "./term-lists.ts";

/**
 * How probable each target term is as the translation of a source term. Those of source term `id` stand from
 * `starts[id]` to `starts[id + 1]`, in the order of `targets`; their probabilities add up to 1.
 */
export interface TranslationTable {
  starts: Uint32Array;
  targets: Uint32Array;
  probabilities: Float64Array;
}

/**
 * IBM's model 1: which term of a language stands for which of another, told from texts of which it is only known that
 * they say the same. Source text `i` is the translation of target text `i`. One more source term, of number
 * `source.terms.length`, stands in every text and takes what nothing else explains.
 *
 * The sums go term by term through one dense row, so that each step is a walk through arrays; nothing depends on
 * time, order of arrival or a random number, and only + × ÷ are used, so that every machine gives the same bits.
 * @see Brown, Della Pietra, Della Pietra and Mercer (1993), "The mathematics of statistical machine translation"
 */
export function trainModelOne(source: TermLists, target: TermLists, iterations: number): TranslationTable {
  const anywhere = withTermEverywhere(source);
  const table = uniformTable(anywhere, target);
  const row = new Float64Array(target.terms.length);
  const counts = new Float64Array(target.terms.length);
  const explained = new Float64Array(target.ids.length);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    explained.fill(0);
    forEachSource(table, row, (id) => {
      for (let at = anywhere.starts[id] ?? 0; at < (anywhere.starts[id + 1] ?? 0); at += 1) {
        const text = anywhere.texts[at] ?? 0;
        const end = target.starts[text + 1] ?? 0;
        for (let place = target.starts[text] ?? 0; place < end; place += 1) {
          explained[place] = (explained[place] ?? 0) + (row[target.ids[place] ?? 0] ?? 0);
        }
      }
    });
    forEachSource(table, row, (id, from, to) => {
      for (let at = anywhere.starts[id] ?? 0; at < (anywhere.starts[id + 1] ?? 0); at += 1) {
        const text = anywhere.texts[at] ?? 0;
        const end = target.starts[text + 1] ?? 0;
        for (let place = target.starts[text] ?? 0; place < end; place += 1) {
          const term = target.ids[place] ?? 0;
          const whole = explained[place] ?? 0;
          if (whole > 0) counts[term] = (counts[term] ?? 0) + (row[term] ?? 0) / whole;
        }
      }
      let sum = 0;
      for (let at = from; at < to; at += 1) sum += counts[table.targets[at] ?? 0] ?? 0;
      for (let at = from; at < to; at += 1) {
        const term = table.targets[at] ?? 0;
        table.probabilities[at] = sum > 0 ? (counts[term] ?? 0) / sum : 0;
        counts[term] = 0;
      }
    });
  }
  return table;
}

/** Visits each source term with its probabilities spread out over `row`, which is empty again afterwards. */
function forEachSource(
  { starts, targets, probabilities }: TranslationTable,
  row: Float64Array,
  visit: (id: number, from: number, to: number) => void,
): void {
  for (let id = 0; id + 1 < starts.length; id += 1) {
    const from = starts[id] ?? 0;
    const to = starts[id + 1] ?? 0;
    for (let at = from; at < to; at += 1) row[targets[at] ?? 0] = probabilities[at] ?? 0;
    visit(id, from, to);
    for (let at = from; at < to; at += 1) row[targets[at] ?? 0] = 0;
  }
}

function withTermEverywhere(source: TermLists) {
  const byTerm = textsByTerm(source);
  const count = source.starts.length - 1;
  const starts = new Uint32Array(byTerm.starts.length + 1);
  starts.set(byTerm.starts);
  starts[starts.length - 1] = byTerm.texts.length + count;
  const texts = new Uint32Array(byTerm.texts.length + count);
  texts.set(byTerm.texts);
  for (let text = 0; text < count; text += 1) texts[byTerm.texts.length + text] = text;
  return { starts, texts };
}

/** Every pair of terms that stand in one text of each, all equally probable. */
function uniformTable(
  source: { starts: Uint32Array; texts: Uint32Array },
  target: TermLists,
): TranslationTable {
  const starts = new Uint32Array(source.starts.length);
  const seenBy = new Int32Array(target.terms.length).fill(-1);
  let targets = new Uint32Array(target.ids.length * 4 + 16);
  let length = 0;
  for (let id = 0; id + 1 < source.starts.length; id += 1) {
    const from = length;
    for (let at = source.starts[id] ?? 0; at < (source.starts[id + 1] ?? 0); at += 1) {
      const text = source.texts[at] ?? 0;
      for (let place = target.starts[text] ?? 0; place < (target.starts[text + 1] ?? 0); place += 1) {
        const term = target.ids[place] ?? 0;
        if (seenBy[term] === id) continue;
        seenBy[term] = id;
        if (length === targets.length) {
          const larger = new Uint32Array(length * 2);
          larger.set(targets);
          targets = larger;
        }
        targets[length] = term;
        length += 1;
      }
    }
    targets.subarray(from, length).sort();
    starts[id + 1] = length;
  }
  targets = targets.slice(0, length);
  return { starts, targets, probabilities: new Float64Array(length).fill(1) };
}
