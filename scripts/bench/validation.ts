import { readFileSync } from 'node:fs'
import { ServiceRequestSubmission } from '@selaras/schemas'
import { parseJson } from '@selaras/schemas/guard'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { contest, type Row, type Work } from './measure.ts'
import { sample } from './sample.ts'

const repeat =
  (once: () => boolean): Work =>
  (count) => {
    for (let at = 0; at < count; at++) if (!once()) throw new Error('The sample must be valid on both sides.')
  }

/** Our schema beside ajv on the published JSON Schema, and our guarded parse beside bare `JSON.parse`. */
export const validation = async (): Promise<Row[]> => {
  const schema = JSON.parse(
    readFileSync(new URL('../../specs/schemas/ServiceRequestSubmission.json', import.meta.url), 'utf8'),
  )
  const ajv = new Ajv2020({ strict: true, keywords: ['x-selaras'] })
  const compiled = ajv.compile(schema)
  const text = JSON.stringify(sample)
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  return [
    await contest({
      area: 'validation',
      name: `service request of ${bytes.length} B, zod beside ajv`,
      unit: '/s',
      target: null,
      count: 20_000,
      ours: repeat(() => ServiceRequestSubmission.safeParse(sample).success),
      peer: repeat(() => compiled(sample)),
    }),
    await contest({
      area: 'validation',
      name: 'bytes to guarded value beside bare JSON.parse',
      unit: '/s',
      target: null,
      count: 20_000,
      ours: repeat(() => parseJson(bytes).ok),
      peer: repeat(() => typeof JSON.parse(decoder.decode(bytes)) === 'object'),
    }),
  ]
}
