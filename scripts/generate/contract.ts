import { clientFiles } from './client.ts'
import type { Files } from './files.ts'
import { jsonSchemaFiles } from './json-schemas.ts'
import { lifecycleDrawings } from './lifecycle-drawings.ts'
import { openApiBundle, openApiFiles } from './openapi.ts'

/** Everything derived from the contract. */
export const contractFiles = async (root: string): Promise<Files> =>
  new Map([
    ...jsonSchemaFiles(),
    ...openApiFiles(),
    ...(await clientFiles(openApiBundle())),
    ...(await lifecycleDrawings(root)),
  ])
