import type { Node } from '../node.ts'

export const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** One path on both sides. */
export interface Exchange {
  before: Node
  after: Node
  path: string
  /** Path parameters, by their old name. */
  renamed: ReadonlyMap<string, string>
  /** Webhooks and callbacks: we send the request and take in the answer. */
  isReversed: boolean
}
