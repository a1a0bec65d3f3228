import { type AdapterFixture, brokenAdapters, describeAdapter, failedCases } from '@selaras/adapter/testing'
import type { IdentityClaim } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { hello } from './adapter.ts'
import { createHelloSandbox } from './sandbox.ts'

const key = 'kunci-rahasia'
const people = [
  { nik: '9901015708900001', name: 'Siti Contoh' },
  { nik: '9901011708500002', name: 'Budi Contoh', isDead: true },
]
const claim = (nik: string, name: string) => ({ kind: 'citizen', citizen: { nik, name } }) as IdentityClaim

const create = (): AdapterFixture => ({
  adapter: hello({ baseUrl: 'https://hello.example.invalid', key, timeout: 200 }),
  fetch: createHelloSandbox({ key, people }).fetch,
  now: Date.parse('2026-03-13T10:00:00+07:00'),
  secrets: [key, '9901015708900001'],
  verifyIdentity: {
    match: claim('9901015708900001', 'Siti Contoh'),
    wrong: { claim: claim('9901015708900001', 'Rina Lain'), attribute: 'name' },
    unknown: claim('9901015708900009', 'Tidak Ada'),
    gone: { claim: claim('9901011708500002', 'Budi Contoh'), status: 'deceased' },
    sourceValues: [],
  },
})

await describeAdapter({ describe, test, create })

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  test.each(brokenAdapters.filter(({ of }) => of === 'verifyIdentity'))('$name', async ({ sabotage, caughtBy }) => {
    const broken = () => {
      const fixture = create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

test('a missing option is named', () => {
  expect(() => hello({ baseUrl: 'https://hello.example.invalid' } as never)).toThrow('[hello] Option "key"')
})
