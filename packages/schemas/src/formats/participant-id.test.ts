import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isParticipantId, ParticipantId, parseParticipantId } from './participant-id.ts'

describeFormat({ format: 'ParticipantId', schema: ParticipantId, is: isParticipantId, parse: parseParticipantId })
