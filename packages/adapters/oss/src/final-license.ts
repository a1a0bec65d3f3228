// A permit that was given: `receiveLicense` to OSS, and its file back by `receiveFileDS`.
import { AdapterError, jakartaDate } from '@selaras/adapter'
import type { Document, Entry, ServiceRequest } from '@selaras/schemas'
import { identifiersOf, ossExtensionOf, requireIdentifiers } from './identifiers.ts'
import { type Officer, wordsOf } from './license-status.ts'
import { type Announced, none } from './map.ts'
import { texts } from './texts.ts'
import type { FileDs, IzinFinal } from './upstream.ts'

/** Who signs permits: an officer with their position. */
export interface Signer extends Officer {
  /** Position (*jabatan*) that gives the right to sign. */
  position: string
}

const IDENTIFIERS = ['nib', 'id_proyek', 'oss_id', 'id_izin', 'kd_izin', 'kd_daerah'] as const
const EXTRAS = ['jenis_perizinan', 'nomenklatur_nomor_izin', 'file_lampiran', 'data_teknis'] as const

/** List 10, approved: by our reading what `status_izin` says of a permit that is given. */
const APPROVED = '50'

const numberAndUrl = ({ number, url }: Partial<Document>) => {
  if (number && url) return { nomor_izin: number, file_izin: url }
  throw new AdapterError(texts.document, {
    adapter: 'oss',
    code: 'caller',
  })
}

/** The permit an `issued` entry gives; `undefined` when the entry or the request does not concern OSS. */
export const toIzinFinal = (entry: Entry, request: ServiceRequest, signer: Signer): IzinFinal | undefined => {
  if (entry.type !== 'service-request.issued' || !identifiersOf(request, IDENTIFIERS).id_izin) return undefined
  const { document = {} } = entry.data as { document?: Partial<Document> }
  const extension = ossExtensionOf(request)
  const extras = EXTRAS.filter((name) => extension[name] !== undefined)
  return {
    ...requireIdentifiers(request, IDENTIFIERS),
    ...numberAndUrl(document),
    tgl_terbit_izin: document.issuedOn ?? jakartaDate(Date.parse(entry.time)),
    tgl_berlaku_izin: document.validUntil ?? '',
    nama_ttd: signer.name,
    nip_ttd: signer.nip,
    jabatan_ttd: signer.position,
    status_izin: APPROVED,
    keterangan: wordsOf(entry),
    ...Object.fromEntries(extras.map((name) => [name, extension[name]])),
  }
}

const isUrl = (url: string) => url.length <= 2048 && /^https?:\/\/[^\s]+$/.test(url)

/** The file of a permit: the request it answers has got its product. */
export const toFileChange = ({ id_izin = '', file_izin = '' }: FileDs): Announced => {
  if (!id_izin) return none('/receiveFileDS/id_izin', 'not-mapped:no-reference')
  const url = file_izin.trim()
  if (!isUrl(url)) return none('/receiveFileDS/file_izin', 'not-mapped:no-address')
  const document = { type: 'permit', issuer: 'OSS RBA', url }
  const command = { kind: 'service-request' as const, name: 'issue', data: { document } }
  const key = `receiveFileDS:${id_izin}:${url}`
  return { changes: [{ key, about: { reference: id_izin }, command }], repairs: [] }
}
