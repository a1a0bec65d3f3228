import { readFileSync } from 'node:fs'
import { ServiceRequestSubmission } from '@selaras/schemas'
import { validateServiceRequestSubmission } from '@selaras/schemas/compiled'
import { parseJson } from '@selaras/schemas/guard'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { contest, type Row, type Work } from './measure.ts'
import { sample } from './sample.ts'

const repeat =
  (once: () => boolean): Work =>
  (count) => {
    for (let at = 0; at < count; at++) if (!once()) throw new Error('The sample must be valid on both sides.')
  }

/** Our schema and its compiled form beside ajv on the published JSON Schema, and our guarded parse beside bare `JSON.parse`. */
export const validation = async (): Promise<Row[]> => {
  const schema = JSON.parse(
    readFileSync(new URL('../../specs/schemas/ServiceRequestSubmission.json', import.meta.url), 'utf8'),
  )
  const ajv = new Ajv2020({ strict: true, keywords: ['x-selaras'] })
  const peer = ajv.compile(schema)
  const text = JSON.stringify(sample)
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  const zod = repeat(() => ServiceRequestSubmission.safeParse(sample).success)
  const compiled = repeat(() => validateServiceRequestSubmission(sample).success)
  const bareParse = repeat(() => typeof JSON.parse(decoder.decode(bytes)) === 'object')
  const guardAndValidate = () => {
    const read = parseJson(bytes)
    return read.ok && validateServiceRequestSubmission(read.value).success
  }
  return [
    await contest({
      area: 'validation',
      name: `service request of ${bytes.length} B, compiled beside ajv`,
      unit: '/s',
      target: 2,
      count: 20_000,
      ours: compiled,
      peer: repeat(() => peer(sample)),
    }),
    await contest({
      area: 'validation',
      name: 'the same, compiled beside zod',
      unit: '/s',
      target: 4,
      count: 20_000,
      ours: compiled,
      peer: zod,
    }),
    await contest({
      area: 'validation',
      name: 'bytes to guarded and validated value beside bare JSON.parse',
      unit: '/s',
      target: 0.4,
      count: 20_000,
      ours: repeat(guardAndValidate),
      peer: bareParse,
    }),
    await contest({
      area: 'validation',
      name: `service request of ${bytes.length} B, zod beside ajv`,
      unit: '/s',
      target: null,
      count: 20_000,
      ours: zod,
      peer: repeat(() => peer(sample)),
    }),
    await contest({
      area: 'validation',
      name: 'bytes to guarded value beside bare JSON.parse',
      unit: '/s',
      target: null,
      count: 20_000,
      ours: repeat(() => parseJson(bytes).ok),
      peer: bareParse,
    }),
  ]
}
