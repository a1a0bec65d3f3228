/** Something odd in upstream data that was understood all the same. */
export interface Repair {
  /** JSON Pointer into the upstream message. */
  pointer: string
  /** What was done, such as `empty-text-for-number`. */
  repair: string
}

/** What was made of an upstream message: never silently, never failing on a field nobody needs. */
export interface Reading<Value> {
  value: Value
  repairs: Repair[]
  /** JSON Pointers of fields that are not read. */
  unknown: string[]
}

/** A reading without repairs. */
export const reading = <Value>(value: Value, repairs: Repair[] = [], unknown: string[] = []): Reading<Value> => ({
  value,
  repairs,
  unknown,
})
