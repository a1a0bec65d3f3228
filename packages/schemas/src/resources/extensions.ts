import * as z from 'zod'
import { contract } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'

/** Data outside the standard, under the id of the participant that defines it. */
export const Extensions = z.record(ParticipantId, z.record(z.string(), z.unknown())).register(contract, {
  id: 'Extensions',
  title: { id: 'Ekstensi', en: 'Extensions' },
  description: {
    id: 'Data di luar standar, di bawah identitas peserta yang menetapkannya.',
    en: 'Data outside the standard, under the id of the participant that defines it.',
  },
  examples: [{ 'mpp.purbalinggakab.go.id': { counter: '7' } }],
})
