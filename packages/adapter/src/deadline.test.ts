import { expect, test } from 'vitest'
import { withDeadline } from './deadline.ts'

const never = () => new Promise<never>(() => undefined)

test('work ends at the deadline, with the reason of the caller, or by itself', async () => {
  await expect(withDeadline(10, undefined, never)).rejects.toMatchObject({ name: 'TimeoutError' })
  const controller = new AbortController()
  const left = withDeadline(10_000, controller.signal, never)
  const reason = new Error('left')
  controller.abort(reason)
  await expect(left).rejects.toBe(reason)
  expect(await withDeadline(10_000, new AbortController().signal, async () => 'done')).toBe('done')
})

test('work of an aborted caller never starts, and its signal fires with the deadline', async () => {
  let starts = 0
  const work = withDeadline(10, AbortSignal.abort('gone'), async () => {
    starts += 1
  })
  await expect(work).rejects.toBe('gone')
  expect(starts).toBe(0)
  let seen: AbortSignal | undefined
  await withDeadline(10, undefined, (signal) => {
    seen = signal
    return never()
  }).catch(() => undefined)
  expect(seen?.aborted).toBe(true)
})
