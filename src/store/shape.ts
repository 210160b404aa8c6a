/** Readers of values that were parsed from JSON. Each throws a TypeError when the value is of another shape. */

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('no number');
  return value;
}

export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('no list');
  return value;
}

/** JSON has null where a value is missing. */
export function orNone<Value>(value: unknown, as: (value: unknown) => Value): Value | undefined {
  return value === null || value === undefined ? undefined : as(value);
}
