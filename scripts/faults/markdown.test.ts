import { expect, test } from 'vitest'
import { withNoticed, withReport } from './markdown.ts'

const page = 'Before\n<!-- findings: written by scripts/faults/main.ts --markdown -->\n<!-- /findings -->\nAfter\n'
const order = ['kills', 'disk']
const reportOf = (name: string, problems: string[] = []) => ({
  name,
  form: 'short' as const,
  seed: 7,
  findings: [{ what: 'a | b', measured: '12 writes', problems }],
})

test('a report takes the place of the one before it, in the order of the faults, with its command', () => {
  const first = withReport(withReport(page, reportOf('disk'), order), reportOf('kills'), order)
  expect(first.indexOf('### kills')).toBeLessThan(first.indexOf('### disk'))
  expect(first).toContain('scripts/faults/main.ts kills --seed 7')
  expect(first).toContain('| a \\| b | 12 writes |')
  const second = withReport(first, reportOf('kills', ['one was lost']), order)
  expect(second.match(/### kills/g)).toHaveLength(1)
  expect(second).toContain('**did not hold**: one was lost')
  expect(second.match(/12 writes/g)).toHaveLength(1)
  expect(second.startsWith('Before\n') && second.endsWith('-->\nAfter\n')).toBe(true)
})

test('a page without a place for reports says so', () => {
  expect(() => withReport('nothing', reportOf('kills'), order)).toThrow('has no')
})

test('what was broken on purpose keeps its row until it is broken again', () => {
  const empty =
    'Before\n<!-- sabotage: written by scripts/faults/main.ts --sabotage --markdown -->\n<!-- /sabotage -->\nAfter\n'
  const broken = [
    { fault: 'kills', what: 'no log | none' },
    { fault: 'disk', what: 'no fsync' },
  ]
  const [kills, disk] = broken.map((one) => ({ ...one, said: `${one.fault} said so` }))
  const first = withNoticed(empty, [disk as never], broken)
  const second = withNoticed(first, [kills as never], broken)
  expect(second.indexOf('kills said so')).toBeLessThan(second.indexOf('disk said so'))
  expect(second).toContain('| `kills` | no log \\| none | kills said so |')
  expect(withNoticed(second, [{ ...disk, said: 'lost' } as never], broken)).not.toContain('disk said so')
  expect(withNoticed(second, [], broken.slice(0, 1))).not.toContain('disk')
})
