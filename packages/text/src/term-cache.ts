/** Distinct words kept; beyond it the cache starts anew, so that a long-lived server does not grow. */
const wordLimit = 200_000;
/** Longest word kept, in UTF-16 units. A longer one is no word that repeats. */
const lengthLimit = 64;

/**
 * From a word as it stands in a text to its term. A register's words repeat: each is normalised and stemmed once, and a
 * known one is found by its characters in the text, without making a string of them. Words are kept as copied
 * characters, so that a kept word holds no text in memory.
 */
export class TermCache {
  /** Hash to entry + 1; open addressing, a power of two. */
  #slots = new Int32Array(1 << 12);
  #starts = new Int32Array((1 << 11) + 1);
  #characters = new Uint16Array(1 << 14);
  #terms: string[] = [];
  readonly #compute: (surface: string) => string;

  constructor(compute: (surface: string) => string) {
    this.#compute = compute;
  }

  /** The term of `text.slice(from, to)`; `""` where it has none. */
  termAt(text: string, from: number, to: number): string {
    const length = to - from;
    if (length > lengthLimit) return this.#compute(text.slice(from, to));
    let hash = length;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (this.#slots.length - 1);
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) break;
      if (this.#holds(entry, text, from, length)) return this.#terms[entry] ?? "";
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    const term = this.#compute(copyOf(text, from, to));
    this.#add(term, text, from, to, hash);
    return term;
  }

  #holds(entry: number, text: string, from: number, length: number): boolean {
    const start = this.#starts[entry] ?? 0;
    if ((this.#starts[entry + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (this.#characters[start + at] !== text.charCodeAt(from + at)) return false;
    }
    return true;
  }

  #add(term: string, text: string, from: number, to: number, hash: number): void {
    if (this.#terms.length >= wordLimit) this.#clear();
    const entry = this.#terms.push(term) - 1;
    const start = this.#starts[entry] ?? 0;
    const end = start + to - from;
    if (end > this.#characters.length) this.#characters = grown(this.#characters);
    if (entry + 2 > this.#starts.length) this.#starts = grown(this.#starts);
    for (let at = from; at < to; at += 1) this.#characters[start + at - from] = text.charCodeAt(at);
    this.#starts[entry + 1] = end;
    if (this.#terms.length * 2 > this.#slots.length) this.#rehash();
    else this.#place(entry, hash);
  }

  #place(entry: number, hash: number): void {
    let slot = hash & (this.#slots.length - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = entry + 1;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let entry = 0; entry < this.#terms.length; entry += 1) {
      const start = this.#starts[entry] ?? 0;
      const end = this.#starts[entry + 1] ?? 0;
      let hash = end - start;
      for (let at = start; at < end; at += 1) {
        hash = Math.imul(hash ^ (this.#characters[at] ?? 0), 0x01000193);
      }
      this.#place(entry, hash ^ (hash >>> 15));
    }
  }

  #clear(): void {
    this.#slots.fill(0);
    this.#terms = [];
  }
}

/** A string of its own: a slice would keep the whole text in memory as long as a term that was made of it. */
function copyOf(text: string, from: number, to: number): string {
  const units: number[] = [];
  for (let at = from; at < to; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

function grown<Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
