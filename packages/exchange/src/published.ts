import { Participant, type ParticipantKind, type Profile, type Text } from '@selaras/schemas'
import { explain } from '@selaras/schemas/problem'
import type { ExchangeOptions } from './exchange-options.ts'

/** Profiles of a node that says nothing more of itself than its id. */
const profilesOf = ({ adapters = [], jointServices = [] }: ExchangeOptions): Profile[] => [
  ...(adapters.some((adapter) => adapter.verifyIdentity) ? (['identity'] as const) : []),
  'service',
  ...(jointServices.length > 0 ? (['joint'] as const) : []),
  'complaint',
  'queue',
  'survey',
  'events',
]

/** What a node publishes of itself at `/.well-known/selaras`. */
export const publishedOf = (options: ExchangeOptions): Participant => {
  const { participant, keys } = options
  const name: Text = { id: String(participant), en: String(participant) }
  const kind: ParticipantKind = 'agency'
  const url = `https://${participant}`
  const described =
    typeof participant === 'string'
      ? { id: participant, name, kind, url, profiles: profilesOf(options), level: keys ? 3 : 2, version: '0.1' }
      : participant
  const result = Participant.safeParse(described)
  if (!result.success) throw new TypeError(`[exchange] participant:\n${explain(result.error, 'en', described)}`)
  return result.data
}
