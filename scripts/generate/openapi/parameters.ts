import { contract, type Text } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import { inlineSchema, type Json } from '../json-schemas.ts'
import { componentSchema } from './references.ts'

const header = (name: string, required: boolean, en: string, id: string, schema: Json): Json => ({
  name,
  in: 'header',
  required,
  description: en,
  schema,
  'x-selaras': { description: id },
})

/** Headers every operation of a kind understands, by their name among the components. */
export const headerParameters: Record<string, Json> = {
  'Accept-Language': header(
    'Accept-Language',
    false,
    'Language of the titles and details of problems.',
    'Bahasa judul dan penjelasan masalah.',
    { type: 'string', enum: ['id', 'en'], default: 'id' },
  ),
  'Idempotency-Key': header(
    'Idempotency-Key',
    true,
    'One key for one command. The same key with the same body gets the first answer again, so a retry is safe.',
    'Satu kunci untuk satu perintah. Kunci yang sama dengan isi yang sama mendapat jawaban pertama, jadi aman diulang.',
    {
      type: 'string',
      pattern: '^[A-Za-z0-9._~-]{8,128}$',
      examples: ['c7c8a9de-5f0f-4a63-9a3d-0b8f7f0e0c11'],
    },
  ),
  'If-Match': header(
    'If-Match',
    false,
    'ETag of the case as last seen; a case that changed since answers 412.',
    'ETag kasus yang terakhir dilihat; kasus yang sudah berubah dijawab 412.',
    { type: 'string', pattern: '^"[0-9]+"$', examples: ['"3"'] },
  ),
  'Selaras-Purpose': header(
    'Selaras-Purpose',
    false,
    'Purpose of the use, in the words of the agreement it falls under; needed where several agreements fit.',
    'Tujuan penggunaan, sesuai perjanjian yang mendasarinya; wajib bila lebih dari satu perjanjian cocok.',
    { type: 'string', maxLength: 2000, examples: ['Verifikasi pemohon'] },
  ),
  traceparent: header('traceparent', false, 'W3C trace context.', 'Jejak W3C.', {
    type: 'string',
    pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
  }),
}

const headersOf = ({ idempotent, command, params, access }: Operation): Json[] => {
  const names = [
    ...(idempotent ? ['Idempotency-Key'] : []),
    ...(command && params ? ['If-Match'] : []),
    ...(access === 'participant' ? ['Selaras-Purpose'] : []),
    'Accept-Language',
    'traceparent',
  ]
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
}

/** What a field that says nothing of itself is: the schema it names. */
const titleOf = (reference: unknown): Json => {
  const named = contract._idmap.get(String(reference).slice(componentSchema('').length))
  const title: Text | undefined = named && contract.get(named)?.title
  return title ? { description: title.en, 'x-selaras': { description: title.id } } : {}
}

/** The fields of a params or query schema as OpenAPI parameters; the description moves up to the parameter. */
const fieldsOf = (place: 'path' | 'query', schema: Operation['query']): Json[] => {
  if (!schema) return []
  const { properties, required = [] } = inlineSchema(schema, componentSchema) as {
    properties: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, field]) => {
    const { description, 'x-selaras': own, ...plain } = field
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description === undefined ? titleOf(field.$ref) : { description, 'x-selaras': own }),
      schema: plain,
    }
  })
}

export const parametersOf = (operation: Operation): Json[] => [
  ...fieldsOf('path', operation.params),
  ...fieldsOf('query', operation.query),
  ...headersOf(operation),
]
