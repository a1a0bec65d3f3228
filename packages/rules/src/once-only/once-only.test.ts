import { readFileSync } from 'node:fs'
import { Agreement, Consent, Document, IdentityMatch, Service } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onceOnlyMessages, say } from './messages.ts'
import { type OnceOnlyQuestion, onceOnly } from './once-only.ts'
import { readOnceOnlyRules } from './rules.ts'

const specs = new URL('../../../../specs/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, specs), 'utf8'))

type Ask = Partial<Omit<OnceOnlyQuestion, 'legs'>> & { legs: { leg: string; service: string }[] }
interface Vectors {
  services: Record<string, unknown>
  common: Omit<OnceOnlyQuestion, 'legs'>
  cases: { comment: string; byHand?: true; ask: Ask; expected: unknown }[]
}
const vectors = read('vectors/rules/once-only.json') as Vectors
const rules = (value: unknown) => {
  const result = readOnceOnlyRules(value)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.rules
}
const questionOf = (ask: Ask): OnceOnlyQuestion => ({
  ...vectors.common,
  ...ask,
  rules: rules(ask.rules ?? vectors.common.rules),
  legs: ask.legs.map((leg) => ({ ...leg, service: Service.parse(vectors.services[leg.service]) })),
})

it('the vectors follow their schema, and are of the standard', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    read('vectors/schema/once-only.json') as object,
  )
  expect([validate(vectors), validate.errors]).toEqual([true, null])
  expect(vectors.cases.filter(({ byHand }) => byHand).length).toBeGreaterThanOrEqual(40)
  for (const { ask } of vectors.cases) {
    for (const agreement of ask.agreements ?? []) expect(Agreement.safeParse(agreement).error).toBeUndefined()
    for (const consent of ask.consents ?? []) expect(Consent.safeParse(consent).error).toBeUndefined()
    for (const { document } of ask.held ?? []) expect(Document.safeParse(document).error).toBeUndefined()
    if (ask.identity) expect(IdentityMatch.safeParse(ask.identity).error).toBeUndefined()
  }
})

describe('vectors', () => {
  it.each(vectors.cases)('$comment', ({ ask, expected }) => {
    const { requirements, bring, saved, explanation } = onceOnly(questionOf(ask))
    expect({
      requirements: requirements.map(({ explanation: _, document: __, ...answer }) => answer),
      bring: bring.map(({ explanation: _, name: __, ...brought }) => brought),
      saved,
    }).toEqual(expected)
    const texts = [...requirements.map((one) => one.explanation), ...explanation]
    for (const { id, en } of texts) expect(`${id}${en}`).not.toMatch(/[{}]|undefined/)
    expect(explanation).toHaveLength(bring.length + 1)
  })
})

describe('what a clerk reads aloud', () => {
  const legs = [
    { leg: 'nib', service: 'usaha.nib' },
    { leg: 'reklame', service: 'usaha.reklame', after: [{ leg: 'nib', fulfils: 'nib' }] },
  ]
  const expired = { type: 'identity-card', validUntil: '2026-01-31' }

  it('what to bring, for what, why, and what is saved', () => {
    const holder = 'dpmptsp.purbalinggakab.go.id'
    const { explanation } = onceOnly(questionOf({ legs, held: [{ holder, document: expired }] } as unknown as Ask))
    expect(explanation.map(({ id }) => id)).toEqual([
      `Bawa ktp, sekali untuk nib, reklame. Yang ada pada ${holder} sudah habis masa berlakunya.`,
      'Bawa npwp, sekali untuk nib. Belum ada instansi yang memegangnya.',
      'Bawa gambar, sekali untuk reklame. Belum ada instansi yang memegangnya.',
      'Dari 5 dokumen, 3 dibawa dan 2 tidak perlu dibawa.',
    ])
    expect(explanation[0]?.en).toBe(`Bring ktp, once for nib, reklame. The one ${holder} holds has expired.`)
  })

  it('how each requirement is met', () => {
    const answers = onceOnly(questionOf({ legs } as Ask)).requirements
    expect(answers.find(({ source }) => source === 'leg')?.explanation).toEqual({
      id: 'nib tidak perlu dibawa: diterbitkan bagian nib.',
      en: 'nib need not be brought: the leg nib issues it.',
    })
  })

  it('both languages ask for the same parameters', () => {
    const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()
    for (const { id, en } of Object.values(onceOnlyMessages)) expect(placesIn(id)).toEqual(placesIn(en))
    expect(say('bring', { name: { id: 'KTP', en: 'card' }, legs: 'nib' }).en).toBe('Bring card, once for nib.')
  })
})

it('rules of another form are refused where they are wrong', () => {
  const given = { operation: 'documents', purpose: '', issuers: { nib: [] }, identityReplaces: 'ktp', trust: 'all' }
  const result = readOnceOnlyRules(given)
  expect(result.ok || result.issues.map(({ pointer }) => pointer).toSorted()).toEqual([
    '/identityReplaces',
    '/issuers/nib',
    '/operation',
    '/purpose',
    '/trust',
  ])
})

describe('properties', () => {
  const provider = 'dpmptsp.purbalinggakab.go.id'
  const types = ['identity-card', 'tax-number', 'photo', 'certificate']
  const service = fc.uniqueArray(fc.constantFrom(...types), { minLength: 1 }).map((asked) =>
    Service.parse({
      ...(vectors.services['usaha.nib'] as object),
      provider,
      requirements: asked.map((document) => ({
        id: document,
        name: { id: document, en: document },
        document,
        mandatory: true,
      })),
    }),
  )
  const documents = fc.array(
    fc.record({
      type: fc.constantFrom(...types),
      validUntil: fc.constantFrom('2026-03-12', '2026-03-13', '2026-03-14', '2030-01-01'),
    }),
    { maxLength: 6 },
  )
  const ask = (services: Service[], held: { type: string; validUntil: string }[]) =>
    onceOnly({
      ...vectors.common,
      rules: rules({ operation: 'documents.get', purpose: 'Memulai usaha' }),
      legs: services.map((one, at) => ({ leg: `leg-${at}`, service: one })),
      held: held.map((document) => ({ holder: provider, document })) as unknown as OnceOnlyQuestion['held'],
    })

  it('what is held and valid is never asked for; what is expired is never trusted', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 4 }), documents, (services, held) => {
        const isHeld = (type: string) => held.some((one) => one.type === type && one.validUntil >= '2026-03-13')
        const { requirements } = ask(services, held)
        for (const { document, source } of requirements) expect(source).toBe(isHeld(document) ? 'held' : 'bring')
      }),
    )
  })

  it('each document is asked for once, and a further leg or document held never makes the rest longer', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 4 }), documents, documents, (services, held, more) => {
        const { bring, saved } = ask(services, held)
        expect(new Set(bring.map(({ document }) => document)).size).toBe(bring.length)
        expect(saved.documents.bring + saved.documents.saved).toBe(saved.documents.required)
        expect(ask(services, [...held, ...more]).bring.length).toBeLessThanOrEqual(bring.length)
        expect(ask([...services, ...services], held).bring).toHaveLength(bring.length)
      }),
    )
  })
})
