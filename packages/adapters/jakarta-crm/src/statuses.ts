import type { Complaint } from '@selaras/schemas'

/** Statuses of the CRM, by their letter in a cursor. */
export const CRM_STATUSES = {
  M: 'Menunggu',
  K: 'Koordinasi',
  D: 'Disposisi',
  P: 'Proses',
  S: 'Selesai',
  T: 'Ditolak',
} as const
export type CrmStatus = keyof typeof CRM_STATUSES

/** Our status for each of the CRM's. The pairing is ours, to be checked with the operator. */
export const crmStatuses: Readonly<Record<(typeof CRM_STATUSES)[CrmStatus], Complaint['status']>> = {
  Menunggu: 'received',
  Koordinasi: 'verified',
  Disposisi: 'dispatched',
  Proses: 'in-progress',
  Selesai: 'resolved',
  Ditolak: 'rejected',
}

/** Letter of a status, however it is written; a refusal has no fixed words (`Ditolak petugas`). */
export const statusFrom = (words: string): CrmStatus | undefined => {
  const tidy = words.trim().toLowerCase()
  if (tidy.includes('tolak')) return 'T'
  const found = Object.entries(CRM_STATUSES).find(([, name]) => name.toLowerCase() === tidy)
  return found?.[0] as CrmStatus | undefined
}
