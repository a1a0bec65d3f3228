import { issueOf } from '@selaras/schemas/problem'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'

/**
 * Asks a receiver whether it wants to hear from us (CloudEvents 1.0.2 HTTP Webhook, 4): nobody is sent entries because a
 * third party says so. Whoever subscribes learns nothing else of the address, least of all why it did not answer.
 */
export const askReceiver = async (node: ExchangeNode, url: string, signal: AbortSignal): Promise<void> => {
  const asking = { method: 'OPTIONS', headers: { 'WebHook-Request-Origin': node.id }, signal }
  const answer = await node.webhookFetch(url, asking).catch((cause: unknown) => ({ cause }))
  const allowed = 'cause' in answer || !answer.ok ? undefined : answer.headers.get('WebHook-Allowed-Origin')?.trim()
  if (allowed === '*' || allowed?.toLowerCase() === node.id) return
  throw new Refusal('invalid', {
    issues: [issueOf('subscription.unwilling', ['url'], { participant: node.id })],
    ...('cause' in answer && { cause: answer.cause }),
  })
}
