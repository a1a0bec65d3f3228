/** `unavailable`: try again; `full`: no room left; `broken`: what the disk holds is uncertain, and only a person can tell. */
export type StoreErrorCode = 'unavailable' | 'full' | 'broken'

/** The database could not do its part. Nothing of the work is promised. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(`[exchange] ${message}`, options)
    this.code = code
  }

  toJSON() {
    return { name: this.name, code: this.code, message: this.message }
  }
}

/** Of whoever still asks after the end: another node may answer. */
export const closedError = (): StoreError => new StoreError('unavailable', 'This store is not open any more.')

/** Whether an unknown value is a `StoreError`, of this copy of the package or another. */
export const isStoreError = (value: unknown): value is StoreError =>
  value instanceof Error && value.name === 'StoreError' && 'code' in value
