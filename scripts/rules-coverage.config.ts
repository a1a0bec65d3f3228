import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

// The rules leave no branch untried. Apart from `npm test`, which measuring would slow.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['packages/rules/src/**/*.test.ts'],
    coverage: {
      enabled: true,
      include: ['packages/rules/src/**/*.ts'],
      exclude: ['**/__fixtures__/**', '**/*.test.ts', '**/*.gen.ts'],
      reporter: ['json-summary', ['text', { skipFull: true }]],
      reportsDirectory: '.cache/coverage-rules',
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
})
