import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'

const SOURCE = 'Selaras; UU 27/2022 (hak menghapus)'

/** Word of an owner that the data of a case is to be erased (*penghapusan*), wherever a copy of it is. */
export const ErasureNotice = resource(
  {
    id: 'ErasureNotice',
    title: { id: 'Pemberitahuan penghapusan', en: 'Erasure notice' },
    description: {
      id: 'Pemilik kasus telah menghapus data pribadi kasus ini dan meminta setiap pihak menghapus salinannya.',
      en: 'The owner of a case erased its personal data and asks every party to erase its copy.',
    },
    source: SOURCE,
    examples: [{ case: '7K3M-9Q2D-X4TV', basis: 'UU 27/2022', at: '2026-03-13T10:00:00+07:00' }],
  },
  {
    case: TrackingNumber,
    basis: field('Dasar hukum menurut pemilik', 'Legal basis, in the words of the owner', z.string().min(1).max(500)),
    at: field('Kapan pemilik menghapus', 'When the owner erased it', Instant.clone()),
  },
)
export type ErasureNotice = z.infer<typeof ErasureNotice>

/** Answer of a party: it holds nothing of the case that could be read, whether it ever did or not. */
export const ErasureReceipt = resource(
  {
    id: 'ErasureReceipt',
    title: { id: 'Tanda terima penghapusan', en: 'Erasure receipt' },
    description: {
      id: 'Pihak ini tidak (lagi) memegang data yang dapat dibaca dari kasus milik pengirim.',
      en: "This party holds no readable data (any more) of that case of the sender's.",
    },
    source: SOURCE,
    examples: [{ case: '7K3M-9Q2D-X4TV', by: 'dpmptsp.purbalinggakab.go.id', at: '2026-03-13T10:00:01+07:00' }],
  },
  { case: TrackingNumber, by: ParticipantId, at: Instant },
)
export type ErasureReceipt = z.infer<typeof ErasureReceipt>
