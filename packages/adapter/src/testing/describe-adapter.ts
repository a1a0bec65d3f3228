import { contractCases } from './contract-cases.ts'
import type { CreateFixture } from './fixture.ts'

type Block = (name: string, body: () => void | Promise<void>) => unknown

export interface DescribeAdapterOptions {
  /** `describe` of vitest, jest, bun or node:test. */
  describe: (name: string, body: () => void) => unknown
  /** `test` of the same; `skip` shows a case that cannot be tried, with its reason. */
  test: Block & { skip: Block }
  create: CreateFixture
}

/**
 * The contract test of the port. Await it at the top of a test file: it asks for one fixture to see which abilities
 * there are, then every case runs on a fixture of its own.
 */
export const describeAdapter = async ({ describe, test, create }: DescribeAdapterOptions): Promise<void> => {
  const sample = await create()
  describe(`adapter contract: ${sample.adapter.name}`, () => {
    for (const { name, run, skip } of contractCases(sample)) {
      if (skip) test.skip(`${name} (${skip})`, () => undefined)
      else test(name, async () => run(await create()))
    }
  })
}

/** Names of the cases an adapter does not pass, without a test runner. */
export const failedCases = async (create: CreateFixture): Promise<string[]> => {
  const failed: string[] = []
  for (const { name, run, skip } of contractCases(await create())) {
    if (skip) continue
    try {
      await run(await create())
    } catch {
      failed.push(name)
    }
  }
  return failed
}
