import { expect, test } from 'vitest'
import type { Adapter } from '../adapter.ts'
import { AdapterError } from '../adapter-error.ts'
import { reading } from '../reading.ts'
import { notebook } from './__fixtures__/notebook.ts'
import type { AdapterFixture } from './fixture.ts'
import { fuzzAdapter } from './fuzz.ts'
import { mutate, randomOf } from './mutate.ts'

type Verify = NonNullable<Adapter['verifyIdentity']>

const fuzz = (sabotage: (verify: Verify, fixture: AdapterFixture) => Verify) =>
  fuzzAdapter({
    runs: 3000,
    create: () => {
      const fixture = notebook()
      const verifyIdentity = sabotage(fixture.adapter.verifyIdentity as Verify, fixture)
      const { specificationVersion, name, maturity } = fixture.adapter
      const {
        submit: _submit,
        execute: _execute,
        changes: _changes,
        catalogue: _catalogue,
        receive: _receive,
        ...rest
      } = fixture
      return { ...rest, adapter: { specificationVersion, name, maturity, verifyIdentity } }
    },
  })

test('a working adapter answers or refuses, whatever it is told', async () => {
  const report = await fuzzAdapter({ create: notebook, runs: 3000 })
  expect(report.runs).toBe(3000)
  expect(report.answered).toBeGreaterThan(300)
  expect(report.refused).toBeGreaterThan(100)
  expect(report.repaired).toBeGreaterThan(100)
})

test('the same seed gives the same messages', () => {
  const all = (seed: number) =>
    Array.from({ length: 50 }, (_, at) => mutate('{"a":[1,{"b":"c"}]}', ['s'], randomOf(seed + at)))
  expect(all(7)).toEqual(all(7))
  expect(all(7)).not.toEqual(all(900))
})

test('an adapter that crashes on an odd answer is caught', async () => {
  const broken = fuzz((verify) => async (claim, context) => {
    const answer = await verify(claim, context)
    if (answer.repairs.length > 0) throw new TypeError('Cannot read properties of undefined')
    return answer
  })
  await expect(broken).rejects.toThrow(/verifyIdentity, seed 1, run [0-9]+: TypeError.*is not an AdapterError/)
})

test('an adapter that repeats a secret of the upstream is caught', async () => {
  const broken = fuzz((verify, { secrets }) => async (claim, context) => {
    let said = ''
    const fetch = (async (...call: Parameters<typeof globalThis.fetch>) => {
      const response = await context.fetch(...call)
      said = await response.clone().text()
      return response
    }) as typeof globalThis.fetch
    const answer = await verify(claim, { ...context, fetch })
    if (!secrets.some((secret) => said.includes(secret))) return answer
    throw new AdapterError(`Upstream says ${said}.`, { adapter: 'notebook', code: 'caller' })
  })
  await expect(broken).rejects.toThrow('a secret is shown in the error')
})

test('an adapter that asks without end is caught', async () => {
  const broken = fuzz((verify) => async (claim, context) => {
    let answer = await verify(claim, context)
    while (answer.repairs.length > 0) answer = await verify(claim, context)
    return answer
  })
  await expect(broken).rejects.toThrow('it asks its upstream without end')
})

test('an adapter that gives a verdict nobody knows, or a command without its data, is caught', async () => {
  const odd = fuzz((verify) => async (claim, context) => {
    const answer = await verify(claim, context)
    return answer.repairs.length > 0 ? reading({ ...answer.value, status: 'maybe' as never }) : answer
  })
  await expect(odd).rejects.toThrow('a verdict is given that is none of the standard')
  const create = () => {
    const { adapter, fetch, now, secrets, changes } = notebook()
    const command = { kind: 'service-request', name: 'refuse', data: {} } as const
    const refusing: Adapter['changes'] = async () =>
      reading({ changes: [{ key: '1', about: { reference: 'x' }, command }], cursor: '1' })
    const { specificationVersion, name, maturity } = adapter
    const broken = { specificationVersion, name, maturity, changes: refusing }
    return { adapter: broken, fetch, now, secrets, ...(changes && { changes }) }
  }
  await expect(fuzzAdapter({ create, runs: 10 })).rejects.toThrow('a change is announced that no owner can take')
})
