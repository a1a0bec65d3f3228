// participant-id = 1*( label "." ) top        ; a domain name in lower case, 4 to 253 characters
// label          = 1*63( a-z / 0-9 / "-" ), neither beginning nor ending with "-"
// top            = a label of at least two characters that begins with a letter
// Source: RFC 1123 host names.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { breaks, type Parsed, stringFormat } from '../rule.ts'

const PARTICIPANT_ID_PATTERN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

const MAX_LENGTH = 253

const reason = (text: string) => (/[A-Z]/.test(text) ? 'participant-id.case' : 'participant-id.shape')

/** A body that takes part in the exchange, named by a domain it controls, such as `mpp.purbalinggakab.go.id`. */
export const ParticipantId = stringFormat(PARTICIPANT_ID_PATTERN, reason)
  .check((context) => {
    const long = PARTICIPANT_ID_PATTERN.test(context.value) && context.value.length > MAX_LENGTH
    if (long) context.issues.push(breaks('participant-id.shape', context.value))
  })
  .brand('ParticipantId')
  .register(contract, {
    id: 'ParticipantId',
    title: { id: 'Identitas peserta', en: 'Participant id' },
    description: {
      id: 'Nama domain milik MPP, instansi, kanal pengaduan, atau koordinator; huruf kecil.',
      en: 'Domain name of a mall, agency, complaint channel or coordinator; lower case.',
    },
    source: 'RFC 1123',
    pattern: PARTICIPANT_ID_PATTERN.source,
    maxLength: MAX_LENGTH,
    examples: ['mpp.purbalinggakab.go.id'],
  })
export type ParticipantId = z.infer<typeof ParticipantId>

export const isParticipantId = (text: string): text is ParticipantId =>
  text.length <= MAX_LENGTH && PARTICIPANT_ID_PATTERN.test(text)

export const parseParticipantId = (text: string): Parsed<ParticipantId> =>
  isParticipantId(text) ? { ok: true, value: text } : { ok: false, rule: reason(text) }
