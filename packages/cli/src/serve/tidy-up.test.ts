import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs a program that may tidy up, in a process of its own with these options, where nothing happens beside it. Answers what it says. */
const saying = (program: string, options: readonly string[] = []): unknown => {
  const imports = `import { tidyUp } from ${JSON.stringify(new URL('tidy-up.ts', import.meta.url).href)}\n`
  const words = [...options, '--single-threaded', '--no-warnings', '--input-type=module', '-e', imports + program]
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env: {} })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

/** Says whether an object nobody uses any more is still there, and whether anybody else could collect it. */
const kept = (tidying: string) => `
  import { runInNewContext } from 'node:vm'
  const held = new WeakRef({})
  setTimeout(() => {
    ${tidying}
    console.log(JSON.stringify([held.deref() !== undefined, runInNewContext('typeof gc') === 'function']))
  }, 20)`

test('what nobody uses any more is gone, and nothing else can collect', () => {
  expect(saying(kept(''))).toEqual([true, false])
  expect(saying(kept('tidyUp()'))).toEqual([false, false])
})

test('who collects by itself still can', () => {
  expect(saying(kept('tidyUp()'), ['--expose-gc'])).toEqual([false, true])
})

/** Keeps 20 MB of objects, and replaces them many times; says how often everything was looked through. */
const collections = (tidying: string) => `
  import { PerformanceObserver, constants } from 'node:perf_hooks'
  let count = 0
  new PerformanceObserver((list) => {
    for (const { detail } of list.getEntries()) if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) count += 1
  }).observe({ entryTypes: ['gc'] })
  ${tidying}
  const ring = []
  for (let at = 0; at < 600; at++) ring[at % 20] = Array.from({ length: 20_000 }, (_, index) => ({ index, at }))
  setTimeout(() => console.log(count), 50)`

test('garbage is collected before there is much of it, unless somebody said otherwise', () => {
  const ours = Number(saying(collections('tidyUp()')))
  // Nought leaves it to V8.
  expect(ours).toBeGreaterThan(Number(saying(collections('tidyUp()'), ['--heap-growing-percent=0'])))
  expect(ours).toBeGreaterThan(2 * Number(saying(collections('tidyUp()'), ['--heap_growing_percent=1000'])))
})
