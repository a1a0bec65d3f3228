import { jakartaDate } from '@selaras/adapter'
import { type SandboxFault, sandboxFetch } from '@selaras/adapter/testing'
import { CRM_STATUSES, type CrmStatus } from './statuses.ts'

/** A report made by a citizen, as the CRM shows it. Synthetic. */
export interface CrmSandboxReport {
  problem: string
  category: string
  location: string
  address: string
  lat: number
  lng: number
  zone?: string
  village?: string
  evidence?: readonly string[]
}

export interface CrmSandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z: codes are numbered by its day in Jakarta. */
  now: () => number
}

interface Kept extends CrmSandboxReport {
  id: number
  code: string
  day: string
  status: string
}

const row = (report: Kept) => ({
  id: report.id,
  code: report.code,
  content: `Permasalahan: ${report.problem} Kategori: ${report.category} Lokasi: ${report.location} Detail Alamat Laporan: ${report.address}`,
  lat: report.lat,
  lng: report.lng,
  tstatus: { name: report.status },
  complaintCategory: { name: report.category },
  zone: { name: report.zone ?? 'Jakarta Pusat' },
  createdAt: `${report.day}T10:00:00+07:00`,
})

const detail = ({ evidence = [], village = 'Contoh' }: Kept) => ({
  documents: evidence.map((url) => ({ url })),
  village: {
    name: village,
    district: { name: 'Contoh', city: { name: 'Jakarta Pusat', province: { name: 'DKI Jakarta' } } },
  },
})

/** Faults of its own: an error under HTTP 200, numbers sent as text, labels in another spelling. */
const OWN: Readonly<Record<string, SandboxFault>> = {
  'error-in-200': () => Response.json({ message: 'Internal error', data: null }),
  'text-numbers': async (answer) => {
    const body: unknown = await (await answer()).json()
    const odd = (each: Record<string, unknown>) => ({ ...each, lat: `${each.lat}`, lng: `${each.lng}` })
    return Response.json(Array.isArray(body) ? body.map(odd) : body)
  },
  'other-labels': async (answer) => {
    const text = await (await answer()).text()
    const body = text.replaceAll('Permasalahan: ', 'PERMASALAHAN :').replaceAll(' Lokasi: ', '\\n lokasi:')
    return new Response(body, { headers: { 'content-type': 'application/json' } })
  },
}

/** Jakarta's CRM, emulated as far as its two public endpoints reach: reports with codes, statuses and details. */
export const createJakartaCrmSandbox = ({ now }: CrmSandboxOptions) => {
  const reports = new Map<string, Kept>()

  const listed = ({ searchParams }: URL) => {
    const [from = '', until = '9999', zone = ''] = ['dateStart', 'dateEnd', 'zoneId'].map(
      (name) => searchParams.get(name) ?? '',
    )
    const fitting = [...reports.values()].filter(({ day }) => day >= from && day <= until)
    return fitting.filter((report) => zone === '' || report.zone === zone).map(row)
  }

  const handle = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const path = url.pathname.split('/api/public/dashboard/')[1]
    if (request.method !== 'GET') return new Response('', { status: 405 })
    if (path === 'distribution-map') return Response.json(listed(url))
    const found = [...reports.values()].find(({ id }) => String(id) === url.searchParams.get('id'))
    if (path !== 'detail' || !found) return new Response('', { status: 404 })
    return Response.json(detail(found))
  }

  return {
    fetch: sandboxFetch(handle, OWN),
    /** Somebody reports something. Answers its code. */
    file: (report: CrmSandboxReport): string => {
      const day = jakartaDate(now())
      const serial = [...reports.values()].filter((each) => each.day === day).length + 1
      const code = `JK${day.slice(2).replaceAll('-', '')}${String(serial).padStart(4, '0')}`
      reports.set(code, { ...report, id: 900_000 + reports.size + 1, code, day, status: CRM_STATUSES.M })
      return code
    },
    /** An officer moves a report. Throws where there is none. */
    move: (code: string, status: CrmStatus): void => {
      const report = reports.get(code)
      if (!report) throw new TypeError(`[jakarta-crm sandbox] No report ${code}.`)
      report.status = status === 'T' ? 'Ditolak petugas' : CRM_STATUSES[status]
    },
    count: (): number => reports.size,
  }
}
