import type { Converted } from './convert-schema.ts'

export type Location = 'path' | 'query' | 'header'

/** How a value that is not a single word is written; nothing where the place's own way holds. */
export type Style = 'csv' | 'space' | 'pipes' | 'deep' | 'json' | 'label' | 'matrix' | 'explode'

export interface Parameter {
  name: string
  in: Location
  required: boolean
  description?: string
  deprecated: boolean
  /** Key of its type. */
  type: string
  style?: Style
}

export interface Body {
  kind: 'json' | 'form' | 'multipart' | 'raw'
  /** Media type it is sent as. */
  media: string
  required: boolean
  description?: string
  type?: string
}

export interface Answer {
  /** A number, a class such as `4XX`, or `default`. */
  status: string
  contents: { media: string; type?: string }[]
}

export interface Operation {
  group: string
  name: string
  method: string
  path: string
  summary?: string
  description?: string
  deprecated: boolean
  parameters: Parameter[]
  body?: Body
  answers: Answer[]
  /** Alternatives, each the schemes it needs at once. */
  security: string[][]
  server?: string
}

export interface Scheme {
  name: string
  kind: 'header' | 'query' | 'cookie' | 'bearer' | 'basic' | 'other'
  /** Name of the header, query parameter or cookie; of the HTTP scheme where it is another. */
  word: string
  description?: string
}

export interface Server {
  url: string
  description?: string
  variables: { name: string; default: string; values: string[]; description?: string }[]
}

/** What a client is written from. */
export interface Model {
  title: string
  version: string
  description?: string
  servers: Server[]
  schemes: Scheme[]
  operations: Operation[]
  groups: ReadonlyMap<string, string | undefined>
  schemas: Readonly<Record<string, Converted>>
  /** Name of each type and its own name in the document. */
  types: ReadonlyMap<string, string>
}
