/**
 * A map that starts as another one, which stays as it is and is not copied: a fold that goes on changes a few of thousands.
 */
export class OverMap<Key, Value extends NonNullable<unknown>> implements ReadonlyMap<Key, Value> {
  readonly #below: ReadonlyMap<Key, Value>;
  /** Undefined where it was deleted. */
  readonly #own = new Map<Key, Value | undefined>();

  constructor(below: ReadonlyMap<Key, Value>) {
    this.#below = below;
  }

  get(key: Key): Value | undefined {
    return this.#own.has(key) ? this.#own.get(key) : this.#below.get(key);
  }

  has(key: Key): boolean {
    return this.#own.has(key) ? this.#own.get(key) !== undefined : this.#below.has(key);
  }

  set(key: Key, value: Value): void {
    this.#own.set(key, value);
  }

  delete(key: Key): void {
    if (this.has(key)) this.#own.set(key, undefined);
  }

  get size(): number {
    return this.#keys().size;
  }

  keys(): MapIterator<Key> {
    return this.#keys().keys();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#all()[Symbol.iterator]();
  }

  forEach(call: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.#all()) call(value, key, this);
  }

  #keys(): Pick<ReadonlySet<Key>, 'size' | 'keys'> {
    if (this.#own.size === 0) return this.#below;
    const keys = new Set(this.#below.keys());
    for (const [key, value] of this.#own) {
      if (value === undefined) keys.delete(key);
      else keys.add(key);
    }
    return keys;
  }

  #all(): ReadonlyMap<Key, Value> {
    if (this.#own.size === 0) return this.#below;
    const all = new Map(this.#below);
    for (const [key, value] of this.#own) {
      if (value === undefined) all.delete(key);
      else all.set(key, value);
    }
    return all;
  }
}
