import { describe, expect, test } from 'vitest'
import { notebook } from './__fixtures__/notebook.ts'
import { brokenAdapters } from './broken-adapters.ts'
import { describeAdapter, failedCases } from './describe-adapter.ts'

await describeAdapter({ describe, test, create: notebook })

describe('the contract test rejects an adapter that', () => {
  test.each(brokenAdapters)('$name: $caughtBy', async ({ sabotage, caughtBy }) => {
    const failed = await failedCases(() => {
      const fixture = notebook()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    })
    expect(failed).toContain(caughtBy)
  })

  test('has members of its own, an ability that is no function, or an untried ability', async () => {
    const withMember = (extra: object) => () => {
      const fixture = notebook()
      return { ...fixture, adapter: { ...fixture.adapter, ...extra } }
    }
    expect(await failedCases(withMember({ fetchBiodata: () => undefined }))).toEqual([
      'identity: no members but those of the port',
    ])
    expect(await failedCases(withMember({ name: 'Notebook' }))).toContain('identity: a kebab-case name')
    expect(await failedCases(withMember({ maturity: 'perfect' }))).toEqual(['identity: a known maturity'])
    expect(await failedCases(withMember({ catalogue: true }))).toContain(
      'identity: every ability is a function and has a fixture',
    )
    const untried = () => ({ ...notebook(), receive: undefined as never })
    expect(await failedCases(untried)).toEqual(['identity: every ability is a function and has a fixture'])
  })
})

describe('a case that cannot be tried', () => {
  test('is skipped with its reason in its name', async () => {
    const skipped: string[] = []
    const silent = Object.assign(() => undefined, { skip: (name: string) => skipped.push(name) })
    const create = () => {
      const fixture = notebook()
      const verifyIdentity = fixture.verifyIdentity && {
        ...fixture.verifyIdentity,
        gone: { skip: 'the source never forgets' },
      }
      return { ...fixture, ...(verifyIdentity && { verifyIdentity }) }
    }
    await describeAdapter({ describe: (_name, body) => body(), test: silent, create })
    expect(skipped).toEqual([
      'verifyIdentity: somebody who is gone is an answer, not an error (the source never forgets)',
    ])
  })
})
