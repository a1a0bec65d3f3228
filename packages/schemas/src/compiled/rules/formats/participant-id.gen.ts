// Generated from formats/participant-id.ts by `pnpm generate`. Do not edit.
import type { ParticipantId } from '../../../formats/participant-id.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

const PARTICIPANT_ID_PATTERN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

const MAX_LENGTH = 253

export const reason = (text: string) => (/[A-Z]/.test(text) ? 'participant-id.case' : 'participant-id.shape')

export const participantIdRule: Rule<ParticipantId> = (context) => {
    const long = PARTICIPANT_ID_PATTERN.test(context.value) && context.value.length > MAX_LENGTH
    if (long) context.issues.push(breaks('participant-id.shape', context.value))
  }
