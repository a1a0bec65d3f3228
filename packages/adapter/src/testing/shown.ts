import type { AdapterError } from '../adapter-error.ts'

/** Everything a person or a log may come to see of an error. */
export const shown = (error: AdapterError): string => {
  const cause = error.cause instanceof Error ? `${error.cause.message} ${error.cause.stack}` : String(error.cause)
  return `${error.message} ${error.stack} ${JSON.stringify(error)} ${cause}`
}
