const firstCapacity = 256;

/** A column of whole numbers below 2^32 that grows as they come. */
export class GrowingNumbers {
  #values = new Uint32Array(firstCapacity);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length + 1);
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** 0 where nothing was set. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) this.#grow(index + 1);
    this.#values[index] = value;
    if (index >= this.#length) this.#length = index + 1;
  }

  /** The numbers so far, not copied. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint32Array(Math.max(least, Math.ceil(1.5 * this.#values.length)));
    larger.set(this.#values);
    this.#values = larger;
  }
}
