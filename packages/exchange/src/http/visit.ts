/** A request on its way through: what is learnt of it is kept for whoever watches. */
export interface Visit {
  readonly request: Request
  /** Unique; `instance` of its problem, should it get one. */
  readonly id: string
  /** Network address of the caller, where the server tells it. */
  readonly address: string | undefined
  /** Operation it is for. */
  operation: string | undefined
  /** Participant that proved to be calling. */
  caller: string | undefined
}
