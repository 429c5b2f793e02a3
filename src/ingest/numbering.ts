/** Numbers things in the order they are first met: 0, 1, 2 … */
export class Numbering<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<T, number>();
  #last: T | null = null;
  #lastNumber = -1;

  /** The number of a thing that was met, or −1. */
  known(item: T): number {
    return this.#numbers.get(item) ?? -1;
  }

  /** The number of a thing, a new one if it was not met before. */
  of(item: T): number {
    if (item === this.#last) return this.#lastNumber;
    let number = this.#numbers.get(item);
    if (number === undefined) {
      number = this.items.length;
      this.items.push(item);
      this.#numbers.set(item, number);
    }
    this.#last = item;
    this.#lastNumber = number;
    return number;
  }
}
