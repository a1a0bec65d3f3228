import { untilAborted } from './until-aborted.ts'

/**
 * Does work under a signal that fires when `outer` does or after `timeout` milliseconds. The timer is our own: that of
 * `AbortSignal.timeout` keeps neither the process nor the signal alive until it fires, and is not stopped by an answer.
 */
export const withDeadline = async <Value>(
  timeout: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  outer?.throwIfAborted()
  const controller = new AbortController()
  const leave = () => controller.abort(outer?.reason)
  const expire = () => controller.abort(new DOMException('No answer in time.', 'TimeoutError'))
  outer?.addEventListener('abort', leave, { once: true })
  const timer = setTimeout(expire, timeout)
  try {
    return await untilAborted(work(controller.signal), controller.signal)
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', leave)
  }
}
