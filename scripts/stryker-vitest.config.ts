import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

// The simulations are too slow to run once a mutant; the vectors they made are not.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['packages/rules/src/{clock,joint,lifecycle}/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.property.test.ts'],
    maxWorkers: 1,
  },
})
