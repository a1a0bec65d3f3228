import type { Sources } from './source/load-sources.ts'
import { child, isTree } from './source/node.ts'

/** Whether the document is one this program reads: OpenAPI 3.0 or 3.1, or plainly meant to be. */
export const checkVersion = ({ main, findings }: Sources): void => {
  const version = child(main, 'openapi')
  const swagger = child(main, 'swagger')
  if (swagger && !version) findings.fault(swagger, 'error.generate-swagger')
  else if (!version && isTree(child(main, 'paths')?.value)) findings.repair(main, 'repair.version-missing')
  else if (!version) findings.fault(main, 'error.generate-kind')
  else if (!/^3(\.[01](\.\d+)?(-\S*)?)?$/.test(String(version.value)))
    findings.fault(version, 'error.generate-version', { word: String(version.value).slice(0, 32) })
  else if (typeof version.value !== 'string')
    findings.repair(version, 'repair.version-number', { word: String(version.value) })
}
