import { basename } from 'node:path'
import { banner } from './emit/banner.ts'
import { clientFile } from './emit/client-file.ts'
import { typeTexts } from './emit/type-texts.ts'
import { typesFile } from './emit/types-file.ts'
import type { Model } from './model/model.ts'
import { readModel } from './model/read-model.ts'
import { checkVersion } from './read-version.ts'
import { byPlace, type Findings } from './source/findings.ts'
import { loadSources } from './source/load-sources.ts'

/** A client as files by name, or why there is none. */
interface Created {
  findings: Findings
  model?: Model
  files: ReadonlyMap<string, string>
}

/** Everything but writing: the same document gives the same bytes. */
export const createFiles = async (path: string): Promise<Created> => {
  const sources = await loadSources(path)
  const { findings } = sources
  const files = new Map<string, string>()
  const first = findings.faults.splice(0)
  checkVersion(sources)
  if (findings.faults.length > 0) return { findings, files }
  findings.faults.push(...first)
  const model = readModel(sources)
  findings.faults.sort(byPlace)
  findings.repairs.sort(byPlace)
  if (findings.faults.length > 0) return { findings, files }
  const types = await typeTexts(model.schemas)
  const head = banner(model, basename(path), findings.repairs)
  files.set('client.ts', await clientFile(model, types, head))
  files.set('types.ts', typesFile(model, types, head))
  return { findings, model, files }
}
