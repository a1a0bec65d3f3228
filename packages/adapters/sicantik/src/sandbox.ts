import { jakartaDateTime } from '@selaras/adapter'
import { type SandboxFault, type SandboxHandler, sandboxFetch } from '@selaras/adapter/testing'
import { keyOf, seal } from './envelope.ts'

/** A request somebody files in SiCantik. */
export interface Filing {
  /** `no_permohonan`, such as `161/IMB/IV/2026`. */
  number: string
  permitType: string
  applicant: { kind: 'PERORANGAN' | 'PERUSAHAAN'; name: string }
}

export interface SicantikSandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z: rows carry it on a clock in Jakarta. */
  now: () => number
  /** Salt the new API encrypts with. */
  salt: string
  /** UUID of the endpoint of the new API. */
  endpoint: string
  /** `instansi_id` that is served. */
  institution: string
  /** Name of the legacy template. */
  template: string
  /** How the rows lie in the envelope. `items` when left out. */
  plaintext?: 'items' | 'data' | 'bare'
  /** Whether rows are as odd as real ones: `0000-00-00`, numbers as text, a column that nobody declared. True when left out. */
  quirks?: boolean
}

type Column = string | number | null
/** A row of the process log, as it is sent. */
export type SandboxRow = Record<string, Column>

const NAMES: Readonly<Record<number, string>> = {
  2: 'Pendaftaran',
  8: 'Keputusan',
  33: 'Cetak Tanda Terima',
  40: 'Penerbitan Izin',
}

/** The log itself: requests, and a row for each step of them. */
const createLog = ({ now, institution, quirks = true }: SicantikSandboxOptions) => {
  const rows: SandboxRow[] = []
  const filings = new Map<string, Filing & { id: number; filedAt: string }>()
  const never = quirks ? '0000-00-00' : null
  const clock = () => jakartaDateTime(now())

  const found = (number: string) => {
    const filing = filings.get(number)
    if (!filing) throw new TypeError(`[sicantik sandbox] Nobody filed ${number}.`)
    return filing
  }
  const base = ({ id, number, permitType, applicant, filedAt }: ReturnType<typeof found>): SandboxRow => ({
    permohonan_izin_id: quirks ? String(id) : id,
    no_permohonan: number,
    no_izin: '',
    nama: applicant.name,
    tipe_pemohon: applicant.kind,
    jenis_izin: permitType,
    instansi_id: institution,
    tgl_pengajuan: filedAt.slice(0, 10),
    tgl_penetapan: never,
    del: quirks ? '0' : 0,
  })
  return {
    rows,
    file: (filing: Filing) => {
      filings.set(filing.number, { ...filing, id: 1000 + filings.size, filedAt: clock() })
    },
    /** Begins a step of a request, or changes the one that is under way. */
    step: (number: string, process: number, status: string, permit?: string) => {
      const filing = found(number)
      const { id } = filing
      const own = (row: SandboxRow) => Number(row.permohonan_izin_id) === id
      const running = rows.find((row) => own(row) && row.jenis_proses_id === process && row.status === 'Proses')
      const row: SandboxRow = running ?? {
        id: rows.length + 1,
        ...base(filing),
        jenis_proses_id: process,
        nama_proses: NAMES[process] ?? `Proses ${process}`,
        start_date: clock(),
        tgl_dibuat: clock(),
      }
      Object.assign(row, {
        status,
        end_date: status === 'Proses' ? never : clock(),
        tgl_diubah: running ? clock() : never,
        ...(permit && { no_izin: permit, tgl_penetapan: clock().slice(0, 10) }),
      })
      if (!running) rows.push(row)
    },
  }
}

const UNSAFE = /['"\\;]|--|\/\*|\s(?:or|union)\s/i

/** What becomes of a parameter in the SQL of a legacy template; the message is of the kind such a server lets out. */
const sqlError = () =>
  new Response("SQLSTATE[42000]: Syntax error near ''' at line 1", {
    status: 500,
    headers: { 'content-type': 'text/html' },
  })

/**
 * SiCantik Cloud, emulated: one log, served by the new API (encrypted) and by a legacy template, a row for each step.
 * Rows are found by the day the request was filed. Beside the usual `?fault=` it knows `wrong-salt`, `no-envelope` and
 * `maintenance` (a message under HTTP 200 in place of rows).
 */
export const createSicantikSandbox = (options: SicantikSandboxOptions) => {
  const { salt, endpoint, institution, template, plaintext = 'items' } = options
  const log = createLog(options)
  let sent = 0

  /** An envelope; the IV counts, so that none is used twice under a key. */
  const sealed = async (text: string, underSalt = salt) => {
    const iv = new Uint8Array(12)
    sent += 1
    new DataView(iv.buffer).setUint32(8, sent)
    return Response.json({ data: await seal(text, await keyOf(underSalt), iv) })
  }
  const filed = (from: string | null, until: string | null) =>
    log.rows.filter(
      ({ tgl_pengajuan }) => String(tgl_pengajuan) >= (from ?? '') && String(tgl_pengajuan) <= (until ?? '9'),
    )

  const interop = (query: URLSearchParams): Promise<Response> => {
    const rows = query.get('instansi_id') === institution ? filed(query.get('tgl_awal'), query.get('tgl_akhir')) : []
    return sealed(JSON.stringify(plaintext === 'bare' ? rows : { [plaintext]: rows }))
  }
  const legacy = (query: URLSearchParams): Response => {
    if ([...query.values()].some((value) => UNSAFE.test(value))) return sqlError()
    const rows = filed(query.get('date1'), query.get('date2'))
    const size = Number(query.get('per_page') ?? rows.length)
    const first = (Number(query.get('page') ?? 1) - 1) * size
    const count = [{ data: options.quirks === false ? rows.length : String(rows.length) }]
    return Response.json({ data: { data: rows.slice(first, first + size), count } })
  }
  const handle: SandboxHandler = async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method !== 'GET') return new Response('', { status: 405 })
    if (pathname.endsWith(`/interop/${endpoint}`)) return interop(searchParams)
    if (pathname.endsWith(`/api/TemplateData/keluaran/${template}.json`)) return legacy(searchParams)
    return new Response('', { status: 404 })
  }
  const faults: Record<string, SandboxFault> = {
    'wrong-salt': () => sealed('[]', `${salt} lain`),
    'no-envelope': () => Response.json({ data: 'Terjadi kesalahan' }),
    maintenance: () => Response.json({ status: false, message: 'Sedang dalam pemeliharaan' }),
  }
  return {
    fetch: sandboxFetch(handle, faults),
    /** Files a request; it has no step yet. */
    file: log.file,
    /** Begins a step of a request, or changes the one under way: `step('161/IMB/IV/2026', 40, 'Selesai', 'IZIN-1')`. */
    step: log.step,
    /** The log as it is sent. */
    rows: (): readonly SandboxRow[] => log.rows,
  }
}
