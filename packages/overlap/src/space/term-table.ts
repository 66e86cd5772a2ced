import type { OverlapChannel } from "@intersector/domain";

/** Terms of all channels under numbers, in the order in which they were first met. */
export class TermTable {
  readonly #ids: Readonly<Record<OverlapChannel, Map<string, number>>> = {
    lexical: new Map(),
    mandate: new Map(),
    strategic: new Map(),
  };
  readonly #channels: OverlapChannel[] = [];
  readonly #terms: string[] = [];

  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term; a new one where it was never met. */
  idOf(channel: OverlapChannel, term: string): number {
    const ids = this.#ids[channel];
    let id = ids.get(term);
    if (id === undefined) {
      id = this.#terms.push(term) - 1;
      this.#channels.push(channel);
      ids.set(term, id);
    }
    return id;
  }

  /** Takes out what was met last, so that so many are left. */
  forgetBeyond(size: number): void {
    while (this.#terms.length > size) {
      const [channel, term] = [this.#channels.pop(), this.#terms.pop()];
      if (channel !== undefined && term !== undefined) this.#ids[channel].delete(term);
    }
  }

  /** @throws RangeError for a number that no term has */
  channelOf(id: number): OverlapChannel {
    const channel = this.#channels[id];
    if (channel === undefined) throw new RangeError(`no term has the number ${id}`);
    return channel;
  }

  termOf(id: number): string {
    return this.#terms[id] ?? "";
  }
}
