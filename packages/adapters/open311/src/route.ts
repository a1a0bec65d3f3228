import { toXml } from './xml.ts'

export type Format = 'json' | 'xml'

/** What a request to an Open311 endpoint is about. */
export interface Route {
  resource: 'discovery' | 'services' | 'requests' | 'tokens'
  /** `service_code`, `service_request_id` or `token`. */
  id?: string
  format: Format
}

const ROUTE = /\/(?:(discovery|services|requests)|(services|requests|tokens)\/([^/]+))\.(json|xml)$/

/** Reads the end of an address, so that an endpoint may be mounted anywhere; `undefined` when it names no resource. */
export const routeOf = ({ pathname }: URL): Route | undefined => {
  const [, alone, above, id, format] = ROUTE.exec(pathname) ?? []
  const resource = (alone ?? above) as Route['resource'] | undefined
  if (!resource) return undefined
  try {
    return { resource, ...(id !== undefined && { id: decodeURIComponent(id) }), format: format as Format }
  } catch {
    return undefined
  }
}

/** Format of an address without a resource: XML unless it asks for JSON, for XML is what everybody must serve. */
export const formatOf = ({ pathname }: URL): Format => (pathname.endsWith('.json') ? 'json' : 'xml')

const TYPES = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' } as const

/** A document as an answer. In JSON the outermost name falls away (Spark convention). */
export const answerDocument = (root: string, value: unknown, format: Format, init: ResponseInit = {}): Response => {
  const body = format === 'json' ? JSON.stringify(value) : toXml(root, value)
  const headers = new Headers(init.headers)
  headers.set('content-type', TYPES[format])
  return new Response(body, { ...init, headers })
}

/** The error document of the specification. */
export const answerError = (
  code: number,
  description: string,
  format: Format,
  headers: Record<string, string> = {},
): Response => answerDocument('errors', [{ code, description }], format, { status: code, headers })
