import { mergeConfig } from 'vitest/config'
import { base } from '../vitest.config.ts'
import { sabotaged } from './sabotage.ts'

const sabotage = {
  name: 'sabotage',
  enforce: 'pre' as const,
  transform: (source: string, id: string) => sabotaged(id, source),
}

const test = { include: ['packages/exchange/tests/*.test.ts'], testTimeout: 3_600_000, maxWorkers: 1 }

// What Vite made of a module is kept, and must not be what it made of a broken one.
const cacheDir = `.cache/vite-faults-${process.env.SELARAS_SABOTAGE ?? 'whole'}`

export default mergeConfig(base, { cacheDir, plugins: [sabotage], test })
