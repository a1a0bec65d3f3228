import { asyncApiFiles } from './asyncapi.ts'
import { clientFiles } from './client/client.ts'
import { compiledFiles } from './compiled/compiled.ts'
import type { Files } from './files.ts'
import { jsonSchemaFiles, withEscapes } from './json-schemas.ts'
import { lifecycleDrawings } from './lifecycle-drawings.ts'
import { openApiBundle, openApiFiles } from './openapi.ts'
import { ruleList } from './rule-list.ts'

const legible = (files: Files): Files => new Map([...files].map(([path, content]) => [path, withEscapes(content)]))

/** Everything derived from the contract. */
export const contractFiles = async (root: string): Promise<Files> =>
  new Map([
    ...jsonSchemaFiles(),
    ...compiledFiles(root),
    ...legible(openApiFiles()),
    ...legible(asyncApiFiles()),
    ...(await clientFiles(openApiBundle())),
    ...(await lifecycleDrawings(root)),
    ...(await ruleList(root)),
  ])
