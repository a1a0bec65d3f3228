import type { Repair } from '@selaras/adapter'
import { isAdapterError } from '@selaras/adapter'
import { ossCodes } from './codes.gen.ts'
import { type Company, dataNibOf } from './companies.ts'
import { pia4322 } from './declared-fields.gen.ts'
import type { OssOutboundMethod } from './messages.gen.ts'
import { readMessage } from './read-message.ts'
import { writeMessage } from './write-message.ts'

/** What a region reported. */
export type Recorded = Readonly<Record<string, unknown>>

/** What the emulator holds. */
export interface OssState {
  companies: Map<string, Company>
  /** By permit, status and time: the same report counts once. */
  statuses: Map<string, Recorded>
  /** Permits by `id_izin`. */
  licenses: Map<string, Recorded>
  /** Certificates by `id_permohonan_izin`. */
  certificates: Map<string, Recorded>
}

interface Answer {
  kode: number
  keterangan: string
  /** What stands beside `kode` and `keterangan`. */
  more?: object
}

type Message = Record<string, unknown>
type Method = (message: Message, state: OssState, quirks: boolean) => Answer

const ok = (more?: object): Answer => ({ kode: 200, keterangan: 'Sukses', ...(more && { more }) })
const wrong: Answer = { kode: 400, keterangan: 'Data Parameter Salah' }
const nothing: Answer = { kode: 404, keterangan: 'Data tidak ditemukan' }

const under = (message: Message, root: string): Message => (message[root] as Message | undefined) ?? {}
const textOf = (message: Message, name: string) => (typeof message[name] === 'string' ? message[name] : '')
const hasAll = (message: Message, names: readonly string[]) => names.every((name) => textOf(message, name) !== '')

const OF_STATUS = [
  'nib',
  'id_produk',
  'id_proyek',
  'oss_id',
  'id_izin',
  'kd_izin',
  'kd_instansi',
  'kd_status',
  'tgl_status',
]
const OF_LICENSE = ['nib', 'id_proyek', 'oss_id', 'id_izin', 'kd_izin', 'kd_daerah', 'nomor_izin', 'tgl_terbit_izin']

const asked =
  (root: string, found: (company: Company, quirks: boolean) => object): Method =>
  (message, { companies }, quirks) => {
    const nib = textOf(under(message, root), 'nib')
    if (nib.length !== 13) return wrong
    const company = companies.get(nib)
    return company ? ok(found(company, quirks)) : nothing
  }

const keepLicense =
  (isNew: boolean): Method =>
  (message, { companies, licenses }) => {
    const license = under(message, 'IZINFINAL')
    const { id_izin, nib, nomor_izin, jenis_perizinan = '02' } = license
    if (!hasAll(license, OF_LICENSE) || !companies.has(String(nib))) return wrong
    if (!isNew && !licenses.has(String(id_izin))) return nothing
    licenses.set(String(id_izin), license)
    return ok({ nomor_izin, ...(isNew && { jenis_perizinan, file_lampiran: '' }) })
  }

const lastStatus = ({ statuses }: OssState, id: string) =>
  [...statuses.values()].filter(({ id_izin }) => id_izin === id).at(-1)

const projectOf = ({ nib, kbli }: Company) => kbli.map((each, at) => ({ id_proyek: `R-${nib}${at}`, kbli: each }))

/** Every method a region calls, on what the emulator holds; the answer without its root. */
const METHODS: Readonly<Record<OssOutboundMethod, Method>> = {
  inqueryNIB: asked('INQUERYNIB', (company, quirks) => ({ dataNIB: dataNibOf(company, quirks) })),
  checkNIB: asked('CHECKNIB', ({ nib, name, status = '01' }) => ({
    dataNIB: { nib, nama_perusahaan: name.slice(0, 100), status },
  })),
  fetchNIB: asked('FETCHNIB', (company) => ({
    dataNIB: { nib: company.nib, nama_perseroan: company.name, data_proyek: projectOf(company) },
  })),
  inqueryNIBSTPW: asked('INQUERYNIBSTPW', ({ nib, person, issuedOn }) => ({
    dataNIBSTPW: { nib, tgl_terbit_nib: issuedOn, nama_pj: person.slice(0, 25) },
  })),
  inqueryProyek: (message, { companies }) => {
    const company = companies.get(textOf(message, 'nib'))
    if (!company) return nothing
    const id = textOf(message, 'id_proyek')
    const data_proyek = projectOf(company).filter(({ id_proyek }) => !id || id_proyek === id)
    return data_proyek.length > 0 ? ok({ data: { nama_perusahaan: company.name, data_proyek } }) : nothing
  },
  receiveLicenseStatus: (message, { companies, statuses }) => {
    const status = under(message, 'IZINSTATUS')
    if (!hasAll(status, OF_STATUS) || !companies.has(String(status.nib))) return wrong
    statuses.set(`${status.id_izin} ${status.kd_status} ${status.tgl_status}`, status)
    return ok({ dataNIB: {} })
  },
  checkLicenseStatus: (message, state) => {
    const status = lastStatus(state, textOf(under(message, 'CHECKLICENSESTATUS'), 'id_izin'))
    if (!status) return nothing
    const { nib, id_proyek, id_izin, kd_status } = status
    const uraian_status = ossCodes['10']?.codes[String(kd_status)] ?? ''
    return ok({ dataIZIN: { nib, id_proyek, id_izin, kd_status, uraian_status, file_lampiran: '' } })
  },
  inqueryLicense: (message, { licenses }) => {
    const license = licenses.get(textOf(under(message, 'INQUERYLICENSE'), 'id_izin'))
    if (!license) return nothing
    const { oss_id, id_izin, kd_izin, kd_daerah } = license
    return ok({ data: { oss_id, id_izin, kd_izin, kd_daerah, data_checklist: [{ id_izin, kd_izin }] } })
  },
  receiveLicense: keepLicense(true),
  updateLicense: keepLicense(false),
  receiveLicenseKKPR: (message, { licenses }) => {
    const license = under(message, 'IZINFINALKKPR')
    if (!hasAll(license, ['id_proyek', 'oss_id', 'id_izin', 'kd_izin', 'kd_status', 'tgl_status'])) return wrong
    licenses.set(String(license.id_izin), license)
    return ok()
  },
  inqueryFileDS: (message, { licenses }) => {
    const license = licenses.get(textOf(under(message, 'INQUERYFILEDS'), 'id_permohonan_izin'))
    return license ? ok({ url_file_ds: license.file_izin ?? '' }) : nothing
  },
  receiveCertificate: (message, { certificates }) => {
    const certificate = under(message, 'receiveCertificate')
    if (!hasAll(certificate, ['id_permohonan_izin', 'nomor_sertifikat', 'url_sertifikat'])) return wrong
    certificates.set(String(certificate.id_permohonan_izin), certificate)
    return ok({ dataCertificate: certificate })
  },
  inqueryCertificate: (message, { certificates }) => {
    const certificate = certificates.get(textOf(message, 'id_permohonan_izin'))
    return certificate ? ok({ dataCertificate: certificate }) : nothing
  },
  getDataReferensi: (message) => {
    const list = ossCodes[textOf(under(message, 'GETDATAREFERENSI'), 'kode')]
    if (!list) return nothing
    const rows = Object.entries(list.codes).map(([kode_referensi, uraian_referensi]) => ({
      kode_referensi,
      uraian_referensi,
      keterangan_referensi: list.title,
    }))
    return ok({ dataReferensi: rows })
  },
}

/** Roots as the samples of the guide spell them. */
const ODD_ROOTS: Readonly<Record<string, string>> = {
  checkLicenseStatus: 'responsecheckStatusLicense',
  receiveLicenseKKPR: 'responreceiveLicenseKKPR ',
  receiveCertificate: 'responReceiveCertificate',
}

const rootOf = (method: OssOutboundMethod, quirks: boolean): string => {
  const declared = Object.keys(pia4322.methods[method].response)[0] ?? ''
  return quirks ? (ODD_ROOTS[method] ?? declared.replace(/^respon/, 'response')) : declared
}

/** An answer in the form its method has: most under a root with `kode`, three in a form of their own. */
export const wireOf = (method: OssOutboundMethod, { kode, keterangan, more }: Answer, quirks: boolean): object => {
  // The guide declares `kode` as text and shows numbers.
  const code = quirks ? kode : String(kode)
  if (method === 'inqueryProyek') return { kode_status: kode, keterangan, ...more }
  if (method === 'inqueryLicense')
    return { dataLicense: { success: kode === 200, code: kode, message: keterangan, ...more } }
  if (method === 'inqueryFileDS') return { [rootOf(method, quirks)]: { status: code, keterangan, ...more } }
  return { [rootOf(method, quirks)]: { kode: code, keterangan, ...more } }
}

const isDeclared = (method: OssOutboundMethod, message: object): boolean => {
  try {
    writeMessage(method, message, pia4322)
    return true
  } catch (error) {
    if (isAdapterError(error)) return false
    throw error
  }
}

/** What OSS says to a message. One that breaks the declared types or lengths is refused, as OSS refuses it. */
export const answerTo = (method: OssOutboundMethod, message: unknown, state: OssState, quirks: boolean): object => {
  const { value, unknown, repairs } = readMessage<Message>(message, pia4322.methods[method].request)
  const isAsDeclared = unknown.length === 0 && isClean(repairs) && isDeclared(method, value)
  return wireOf(method, isAsDeclared ? METHODS[method](value, state, quirks) : wrong, quirks)
}

const isClean = (repairs: readonly Repair[]) => repairs.length === 0
export const isOutbound = (method: string): method is OssOutboundMethod => Object.hasOwn(METHODS, method)
