import type { Files } from './files.ts'
import { jsonSchemaFiles } from './json-schemas.ts'
import { openApiFiles } from './openapi.ts'

/** Everything derived from the contract. */
export const contractFiles = async (): Promise<Files> => new Map([...jsonSchemaFiles(), ...openApiFiles()])
