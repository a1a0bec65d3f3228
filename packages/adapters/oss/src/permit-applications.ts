// Permits a business applies for at OSS, as the region hears of them: `data_checklist` of `receiveNIB` and its sisters for
// land use (KKPR), electronic systems (PSE) and franchises (STPW).
import { type Reading, type Repair, reading } from '@selaras/adapter'
import type { Document, ServiceId, ServiceRequestSubmission } from '@selaras/schemas'
import { OSS_EXTENSION } from './identifiers.ts'
import { residentIn } from './map.ts'
import type { DataNib, People, PermitList } from './upstream.ts'

/** The members of the sisters that are mapped, by the names of the one; each of them may be absent. */
type Application = People &
  Pick<DataNib, 'nib' | 'oss_id' | 'nama_perseroan'> & {
    nama_prinsipal?: string
    nama_perusahaan_ln?: string
    data_checklist?: Checklist[]
  }

type Item = NonNullable<DataNib['data_checklist']>[number]
type Checklist = Pick<
  Item,
  'id_produk' | 'id_proyek' | 'id_izin' | 'jenis_izin' | 'kd_izin' | 'kd_daerah' | 'data_persyaratan'
>

const filled = (members: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value))

const documentsOf = ({ data_persyaratan = [] }: Checklist): Document[] =>
  data_persyaratan.slice(0, 100).map(({ id_syarat, no_dokumen, file_dokumen = '', keterangan }) => ({
    type: 'supporting-document' as Document['type'],
    ...filled({ requirement: id_syarat?.slice(0, 64), number: no_dokumen?.trim().slice(0, 150) }),
    ...filled({ title: keterangan?.trim().slice(0, 255) }),
    ...(/^https?:\/\/[^\s]+$/.test(file_dokumen) && file_dokumen.length <= 2048 && { url: file_dokumen }),
  }))

const extensionOf = ({ nib, oss_id }: Application, item: Checklist) =>
  filled({
    nib,
    oss_id,
    id_produk: item.id_produk,
    id_proyek: item.id_proyek,
    id_izin: item.id_izin,
    kd_izin: item.kd_izin,
    kd_daerah: item.kd_daerah,
    // The first three digits of a permit's code name the ministry (list 20).
    kd_instansi: item.kd_izin?.slice(0, 3),
    jenis_perizinan: item.jenis_izin,
  })

/** The business: a franchise or an electronic system is registered for a company abroad. */
const businessOf = ({ nama_perseroan, nama_prinsipal, nama_perusahaan_ln }: Application) =>
  nama_perseroan || nama_prinsipal || nama_perusahaan_ln

/**
 * What a region submits for the permits in a message: one request each for the codes (`kd_izin`) it has a service for,
 * under the name `id_izin`, with everything OSS wants to hear again. The other codes are reported as not mapped, at pointers below `root`.
 */
export const toSubmissions = (
  list: PermitList,
  services: Readonly<Record<string, string>>,
  root: 'dataNIB' | 'dataNIBPSE' | 'dataNIBSTPW' = 'dataNIB',
): Reading<ServiceRequestSubmission[]> => {
  const data: Application = list
  const person = residentIn(data)
  if (!person?.name) return reading([], [{ pointer: `/${root}/penanggung_jwb`, repair: 'not-mapped:no-resident' }])
  const repairs: Repair[] = []
  const organization = { name: (businessOf(data) || person.name).slice(0, 255), ...(data.nib && { nib: data.nib }) }
  const submissions = (data.data_checklist ?? []).flatMap((item, at) => {
    const { kd_izin = '', id_izin = '' } = item
    const service = Object.hasOwn(services, kd_izin) ? services[kd_izin] : undefined
    if (!service || !id_izin) {
      repairs.push({ pointer: `/${root}/data_checklist/${at}/kd_izin`, repair: `not-mapped:${kd_izin.slice(0, 13)}` })
      return []
    }
    return {
      service: service as ServiceId,
      applicant: { identity: { nik: person.nik, name: person.name.slice(0, 100) }, organization },
      documents: documentsOf(item),
      reference: id_izin,
      extensions: { [OSS_EXTENSION]: extensionOf(data, item) },
    } as ServiceRequestSubmission
  })
  return reading(submissions, repairs)
}
