/** A word or phrase to look for, and the term that it stands for. */
export interface WordForm {
  term: string;
  form: string;
}

/** A piece of a text: with `term`, one of the words that were looked for. */
export interface TextPart {
  text: string;
  term?: string;
}

/** Scripts that put no space between words: what is looked for may stand inside a longer run of letters. */
const unspaced = /\p{Script=Han}/u;

/**
 * Cuts a text where words of a list stand in it. Whole words only, in any case; where two overlap, the longer one
 * wins the letters that both want. The pieces put together are the text.
 * @example
 * markWords("Train the trainers", [{ term: "train", form: "train" }])
 * //=> [{ text: "Train", term: "train" }, { text: " the trainers" }]
 */
export function markWords(text: string, forms: readonly WordForm[]): TextPart[] {
  const owners = new Array<string | undefined>(text.length);
  for (const { term, form } of forms.toSorted((a, b) => b.form.length - a.form.length)) {
    for (const { start, end } of placesOf(text, form)) {
      for (let at = start; at < end; at += 1) owners[at] ??= term;
    }
  }
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && owners[at] === owners[from]) continue;
    const term = owners[from];
    parts.push({ text: text.slice(from, at), ...(term === undefined ? {} : { term }) });
    from = at;
  }
  return parts;
}

function placesOf(text: string, form: string): { start: number; end: number }[] {
  if (form.trim() === "") return [];
  const escaped = form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const pattern = unspaced.test(form)
    ? escaped
    : `(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`;
  return [...text.matchAll(new RegExp(pattern, "giu"))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
