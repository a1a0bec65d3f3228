import { jakartaDate } from '@selaras/adapter'

/** Messages remembered at most; a region gets far fewer in a day. */
const MOST = 50_000

const digestOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return String.fromCharCode(...new Uint8Array(digest))
}

export interface ReplayGuard {
  isReplay: (method: string, body: string, now: number) => Promise<boolean>
  /** To be called once the message is taken, so that one that failed may come again. */
  remember: (method: string, body: string, now: number) => Promise<void>
}

/** Knows the messages of today (WIB) that were taken: the token of OSS is the same all day, so it cannot tell. */
export const createReplayGuard = (): ReplayGuard => {
  let day = ''
  const taken = new Set<string>()
  const keyOf = (method: string, body: string, now: number) => {
    const today = jakartaDate(now)
    if (today !== day) taken.clear()
    day = today
    return digestOf(`${method}\n${body}`)
  }
  return {
    isReplay: async (method, body, now) => taken.has(await keyOf(method, body, now)),
    remember: async (method, body, now) => {
      const key = await keyOf(method, body, now)
      const [oldest] = taken
      if (taken.size >= MOST && oldest !== undefined) taken.delete(oldest)
      taken.add(key)
    },
  }
}
