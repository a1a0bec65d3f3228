import { StoreError } from '../store-error.ts'

const IOERR = 10
const IOERR_FSYNC = 1034
const IOERR_DIR_FSYNC = 1290
/** Primary result codes with which SQLite says that the disk, not the statement, is the trouble. */
const TROUBLE: Readonly<Record<number, string>> = {
  5: 'Another process holds the database.',
  7: 'SQLite ran out of memory.',
  8: 'The database cannot be written to.',
  [IOERR]: 'The disk gave an error.',
  11: 'The database is damaged; restore it from a backup.',
  14: 'The database cannot be opened.',
  26: 'The file is no database.',
}
const FULL = 13

/** Errors of statements stay as they are; trouble with the disk becomes a `StoreError`. */
const storeErrorOf = (cause: unknown): unknown => {
  const code = Number((cause as { errcode?: unknown } | null)?.errcode)
  if (code === IOERR_FSYNC || code === IOERR_DIR_FSYNC)
    return new StoreError('broken', 'The disk did not keep what it was given; check it, then start again.', { cause })
  // The low byte is the primary code.
  const primary = code & 0xff
  if (primary === FULL) return new StoreError('full', 'The disk is full.', { cause })
  const trouble = TROUBLE[primary]
  return trouble ? new StoreError(primary === 11 ? 'broken' : 'unavailable', trouble, { cause }) : cause
}

/** Runs a step of SQLite and throws what it throws as one of our errors. */
export const guarded = <Result>(step: () => Result): Result => {
  try {
    return step()
  } catch (error) {
    throw storeErrorOf(error)
  }
}
