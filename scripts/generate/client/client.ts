import type { Files } from '../files.ts'
import type { Json } from '../json-schemas.ts'
import { methodsText } from './methods.ts'
import { operationsText } from './operations.ts'
import { typesOf } from './types.ts'

const SOURCE = 'specs/openapi/selaras.json'
const folder = 'packages/client/src/generated'

/** What the client is made of: what travels, one interface a resource, and the operations as data. */
export const clientFiles = async (document: Json): Promise<Files> =>
  new Map([
    [`${folder}/openapi.gen.ts`, await typesOf(document, SOURCE)],
    [`${folder}/methods.gen.ts`, methodsText(SOURCE)],
    [`${folder}/operations.gen.ts`, operationsText('the operations of @selaras/schemas')],
  ])
