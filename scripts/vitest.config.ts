import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const source = '@selaras/source'
const exclude = ['**/node_modules/**', '**/dist/**']
const pure = 'packages/{schemas,rules,wilayah}'

/** What every run of tests shares, whichever files it takes. */
export const base = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vite',
  // Tests run from source: workspace packages resolve to src/, not dist/.
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    exclude,
    // One more than there are cores: some tests wait for processes and clocks.
    maxWorkers: availableParallelism() + 1,
    // What a test imports by itself comes from source as well.
    execArgv: [`--conditions=${source}`],
    // What one process compiled the next need not, nor those that tests start.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../.cache/compiled', import.meta.url)) },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`${pure}/{src,tests}/**/*.test.ts`],
          // Pure functions leave nothing behind: the files share a worker, and what it has loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['packages/**/{src,tests}/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...exclude, `${pure}/**`],
        },
      },
    ],
  },
})
