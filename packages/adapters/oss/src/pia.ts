/** Declared fields by dotted path without list indexes, each with its largest length, or `null` when none is given. */
export type DeclaredFields = Readonly<Record<string, number | null>>

interface DeclaredMethod {
  request: DeclaredFields
  response: DeclaredFields
}

/** One edition of the OSS integration guide (PIA), as data: messages are read and written by it. */
export interface Pia {
  version: string
  receiveNIB: DeclaredMethod
  inqueryNIB: DeclaredMethod
  receiveLicenseStatus: DeclaredMethod
}
