import { ErasureNotice, ErasureReceipt } from '../resources/erasure.ts'
import { WRITE } from './common.ts'
import type { Operation } from './operation.ts'

/** What an owner tells its parties beside the log: a log from which data was erased says nothing more (profile `events`). */
export const erasureOperations: readonly Operation[] = [
  {
    id: 'erasures.receive',
    profile: 'events',
    method: 'POST',
    path: '/erasures',
    summary: {
      id: 'Terima pemberitahuan penghapusan dari pemilik kasus',
      en: 'Receive an erasure notice from the owner',
    },
    body: ErasureNotice,
    output: ErasureReceipt,
    status: 200,
    problems: WRITE,
    idempotent: true,
    access: 'participant',
  },
]
