import { expect, test } from 'vitest'
import { runProcess } from './start-selaras.ts'

const complaint = JSON.stringify({
  title: 'Lampu mati',
  description: 'Lampu jalan mati. '.repeat(20),
  channel: 'jaki',
  anonymous: true,
  confidential: false,
})
const LIMIT_KB = 150 * 1024

/** `size` bytes of text made of repetitions, in chunks of 1,000. */
function* repeated(text: string, size: number, before = '', after = ''): Generator<string> {
  yield before
  const chunk = text.repeat(1_000)
  for (let written = 0; written < size; written += chunk.length) yield chunk
  yield after
}

/** The program's own word, said last; threads end without one, or before. */
const peakOf = (stderr: string) => Number(/peak (\d+)/.exec(stderr.slice(stderr.lastIndexOf('peak')))?.[1])

test('120 MB of NDJSON on standard input take no more memory than 30 MB, on two threads', async () => {
  const peakFor = async (size: number, values: number) => {
    const words = ['validate', 'complaint-submission', '-', '--jobs', '2']
    const { code, stdout, stderr } = await runProcess(words, { input: repeated(`${complaint}\n`, size), peak: true })
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${values} data diperiksa: semua sah.\n` })
    return peakOf(stderr)
  }
  const peak = await peakFor(30e6, 66_000)
  expect(await peakFor(120e6, 264_000)).toBeLessThan(peak * 1.2)
}, 90_000)

test('who validates does not load an exchange', async () => {
  const { stderr } = await runProcess(['validate', 'nik', '-'], { input: '"9901015708900001"', peak: true })
  expect(stderr).toMatch(/^peak \d+ false$/m)
  const serve = await runProcess(['serve', '--config', 'none.json'], { peak: true })
  expect(serve.stderr).toMatch(/^peak \d+ true$/m)
})

test('20 MB in one JSON array, in flat memory', async () => {
  const input = repeated(`${complaint},\n`, 20e6, '[', `${complaint}]`)
  const { code, stdout, stderr } = await runProcess(['validate', 'complaint-submission', '-'], { input, peak: true })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '44001 data diperiksa: semua sah.\n' })
  expect(peakOf(stderr)).toBeLessThan(LIMIT_KB)
}, 60_000)

test('a 20 MB line is refused without being held', async () => {
  const input = repeated('x'.repeat(1_000), 20e6, '{"title":"', '"}')
  const { code, stdout, stderr } = await runProcess(['validate', 'complaint-submission', '-'], { input, peak: true })
  expect(code).toBe(1)
  expect(stdout).toContain('[json.size]')
  expect(peakOf(stderr)).toBeLessThan(LIMIT_KB)
}, 60_000)
