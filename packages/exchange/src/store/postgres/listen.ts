import { ask } from './connection.ts'
import type { PostgresClient, PostgresPool } from './pool.ts'
import { CHANNEL } from './writer.ts'

const AGAIN = 1_000

/**
 * Listens on a connection of its own, and on a new one when that is lost. What is said meanwhile is lost too,
 * which costs nothing but time: whoever waits for a hint also looks by itself.
 */
export const listenOn = (pool: PostgresPool, hint: () => void): (() => Promise<void>) => {
  let client: PostgresClient | undefined
  let timer: NodeJS.Timeout | undefined
  let isEnded = false

  const leave = () => {
    for (const event of ['error', 'end', 'notification'] as const) client?.removeAllListeners(event)
    client?.release(true)
    client = undefined
  }
  const again = () => {
    leave()
    clearTimeout(timer)
    if (!isEnded) timer = setTimeout(() => void connect(), AGAIN)
  }
  const connect = async () => {
    try {
      client = await pool.connect()
      client.on('error', again)
      client.on('end', again)
      client.on('notification', hint)
      await ask(client, `LISTEN ${CHANNEL}`)
      if (isEnded) leave()
    } catch {
      again()
    }
  }
  const connecting = connect()
  return async () => {
    isEnded = true
    clearTimeout(timer)
    await connecting
    leave()
  }
}
