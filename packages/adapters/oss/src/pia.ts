import type { OssMethod } from './messages.gen.ts'

/** What a field is declared as; not always what is sent. */
export type FieldType = 'string' | 'number' | 'boolean' | 'object' | 'object[]'

/** Declared fields by dotted path without list indexes, each with its type and largest length where one is given. */
export type DeclaredFields = Readonly<Record<string, readonly [type: FieldType, longest?: number]>>

/** One method as the guide declares it. */
interface DeclaredMethod {
  /** Below the base address; `{…}` stands for a parameter. */
  path: string
  request: DeclaredFields
  response: DeclaredFields
}

/** One edition of the OSS integration guide (PIA), as data: messages are read and written by it. */
export interface Pia {
  version: string
  methods: Readonly<Record<OssMethod, DeclaredMethod>>
}
