import { mergeConfig } from 'vitest/config'
import { base } from '../vitest.config.ts'
import { sabotaged } from './sabotage.ts'

const sabotage = {
  name: 'sabotage',
  enforce: 'pre' as const,
  transform: (source: string, id: string) => sabotaged(id, source),
}

// Vitest keeps what was made of a module for the next run, which must not be given a broken one.
const test = {
  fsModuleCache: false,
  include: ['packages/exchange/tests/*.test.ts'],
  testTimeout: 3_600_000,
  maxWorkers: 1,
}

export default mergeConfig(base, { plugins: [sabotage], test })
