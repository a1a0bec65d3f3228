import { jakartaDate, jakartaDateTime, readBody } from '@selaras/adapter'
import { type SandboxFault, sandboxFetch } from '@selaras/adapter/testing'
import { type CitizenIdentity, isNik } from '@selaras/schemas'
import type { DukcapilCredentials } from './adapter.ts'
import { ATTRIBUTES, type Attribute, toElements } from './attributes.ts'
import { type Resident, syntheticResidents } from './residents.ts'
import { similarity } from './similarity.ts'
import type { Element } from './upstream.ts'

export { type Resident, syntheticResidents } from './residents.ts'

export interface DukcapilSandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z: quota and hours follow it. */
  now: () => number
  /** Whom the sandbox knows. The residents of `syntheticResidents` when left out. */
  residents?: readonly Resident[]
  credentials: DukcapilCredentials
  /** Part of the address that names the institution. */
  customer: string
  /** Addresses that may call. The one of the credentials when left out. */
  whitelist?: readonly string[]
  /** Questions served a day (WIB). 1000 when left out. */
  quota?: number
  /** Hours of service in WIB, `HH:MM`, from the first until before the second. All day when left out. */
  hours?: { from: string; until: string }
  /** Switched off by Dukcapil, to be tried. */
  inactive?: 'institution' | 'user'
}

const MAXIMUM_BYTES = 65_536
const FUZZY: ReadonlySet<Element> = new Set(['NAMA_LGKP', 'TMPT_LHR', 'ALAMAT'])
const STATES = { deceased: '11', inactive: '14', unprocessable: '08' } as const

const WORDS: Readonly<Record<string, string>> = {
  '03': 'Login gagal',
  '04': 'IP tidak diizinkan',
  '05': 'Kuota harian habis',
  '06': 'Di luar jam akses',
  '07': 'Parameter tidak lengkap',
  '08': 'NIK tidak dapat diproses',
  '09': 'User, password, atau IP kosong',
  '10': 'Nilai IP salah',
  '11': 'Data ditemukan, meninggal dunia',
  '12': 'Data ditemukan, lebih dari satu',
  '13': 'Data tidak ditemukan',
  '14': 'NIK tidak aktif',
  '15': 'Format NIK salah',
  '16': 'Instansi tidak aktif',
  '17': 'User tidak aktif',
}

type Message = Record<string, unknown>

/** User, password and address of the caller as each dialect calls them. */
const LOGIN = [
  ['USER_ID', 'user_id'],
  ['PASSWORD', 'password'],
  ['IP_USER', 'ip_user', 'ip_users', 'ip_address'],
]

const row = (code: string) => ({ RESPONSE_CODE: code, RESPONSE: WORDS[code] })
const wordOf = (message: Message, key: string) => (typeof message[key] === 'string' ? message[key].trim() : '')

/** The older dialect asks with the NIK alone, in small letters. */
const isBiodata = (message: Message) => wordOf(message, 'nik') !== ''

const synthetic = (resident: Resident): [string, Resident] => {
  if (/^(?:00|99)/.test(resident.nik)) return [resident.nik, resident]
  throw new TypeError('[dukcapil sandbox] Only synthetic residents: a NIK here begins with 99.')
}

const verdictOf = (element: Element, asked: string, known: string | undefined, threshold: number): string => {
  if (!FUZZY.has(element)) return asked.toUpperCase() === known?.toUpperCase() ? 'Sesuai' : 'Tidak Sesuai'
  const score = known === undefined ? 0 : similarity(asked, known)
  return `${score >= threshold ? 'Sesuai' : 'Tidak Sesuai'} (${score})`
}

const verdictsOf = (message: Message, { state, ...citizen }: Resident) => {
  const known = toElements(
    { kind: 'citizen', citizen: citizen as CitizenIdentity },
    { fields: Object.keys(ATTRIBUTES) as Attribute[] },
  )
  const asked = Object.values(ATTRIBUTES).filter((element) => wordOf(message, element) !== '')
  const threshold = Number(message.TRESHOLD)
  return {
    NIK: 'Sesuai',
    ...Object.fromEntries(
      asked.map((element) => [element, verdictOf(element, wordOf(message, element), known[element], threshold)]),
    ),
    ...(state === 'duplicate' && row('12')),
  }
}

/** The whole record, as the older dialect returns it: columns nobody asked for among them. */
const biodataOf = ({ state, ...citizen }: Resident) => ({
  ...toElements(
    { kind: 'citizen', citizen: citizen as CitizenIdentity },
    { fields: Object.keys(ATTRIBUTES) as Attribute[] },
  ),
  JENIS_KLMIN: citizen.sex === 'female' ? 'PEREMPUAN' : 'LAKI-LAKI',
  NAMA_LGKP_IBU: 'IBU CONTOH',
  AGAMA: ' ',
  EKTP_STATUS: 'PRR',
  ...(state === 'duplicate' && row('12')),
})

/** Who is let in, and how often. */
const createGate = (options: DukcapilSandboxOptions) => {
  const { now, credentials, customer, quota = 1000, hours = { from: '00:00', until: '24:00' }, inactive } = options
  const whitelist = options.whitelist ?? [credentials.ip]
  const served = new Map<string, number>()

  const loginRefusal = (message: Message, asking: string): string | undefined => {
    const [user, password, ip] = LOGIN.map((names) => names.map((name) => wordOf(message, name)).find(Boolean))
    if (!user || !password || !ip) return '09'
    if (!/^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(ip)) return '10'
    if (user !== credentials.userId || password !== credentials.password) return '03'
    if (!whitelist.includes(ip)) return '04'
    if (inactive === 'institution' || asking !== customer) return '16'
    return inactive === 'user' ? '17' : undefined
  }

  const serviceRefusal = (message: Message): string | undefined => {
    const time = jakartaDateTime(now()).slice(11, 16)
    if (time < hours.from || time >= hours.until) return '06'
    const today = jakartaDate(now())
    const count = served.get(today) ?? 0
    if (count >= quota) return '05'
    const threshold = Number(wordOf(message, 'TRESHOLD'))
    const isWhole = isBiodata(message) || (wordOf(message, 'NIK') !== '' && threshold >= 1 && threshold <= 100)
    if (!isWhole) return '07'
    served.set(today, count + 1)
    return undefined
  }

  return {
    refusalOf: (message: Message, asking: string) => loginRefusal(message, asking) ?? serviceRefusal(message),
    served: () => served.get(jakartaDate(now())) ?? 0,
  }
}

/** Faults of Dukcapil alone, each a code under HTTP 200. */
const faults: Readonly<Record<string, SandboxFault>> = Object.fromEntries(
  Object.entries({ quota: '05', closed: '06', 'not-whitelisted': '04' }).map(([name, code]): [string, SandboxFault] => [
    name,
    () => Response.json({ content: [row(code)] }),
  ]),
)

/** Dukcapil's verification service, emulated: login, whitelist, hours, quota, and residents with state. */
export const createDukcapilSandbox = (options: DukcapilSandboxOptions) => {
  const gate = createGate(options)
  const residents = new Map((options.residents ?? syntheticResidents).map(synthetic))

  const answer = (message: Message, asking: string) => {
    const refusal = gate.refusalOf(message, asking)
    if (refusal) return row(refusal)
    const nik = isBiodata(message) ? wordOf(message, 'nik') : wordOf(message, 'NIK')
    if (!isNik(nik)) return row('15')
    const resident = residents.get(nik)
    if (!resident) return row('13')
    const { state } = resident
    if (state && state !== 'duplicate') return row(STATES[state])
    return isBiodata(message) ? biodataOf(resident) : verdictsOf(message, resident)
  }

  const handle = async (request: Request): Promise<Response> => {
    const found = /\/dukcapil\/get_json\/(.+)\/[^/]+$/.exec(new URL(request.url).pathname)
    if (!found) return new Response('', { status: 404 })
    if (request.method !== 'POST') return new Response('', { status: 405 })
    const body = await readBody(request, MAXIMUM_BYTES)
    if (body === undefined) return new Response('', { status: 413 })
    try {
      return Response.json({ content: [answer(JSON.parse(body) as Message, found[1] ?? '')] })
    } catch {
      return Response.json({ content: [row('07')] })
    }
  }

  return {
    fetch: sandboxFetch(handle, faults),
    /** Enters a resident, or changes one. */
    register: (resident: Resident) => void residents.set(...synthetic(resident)),
    /** Questions served today (WIB). */
    served: gate.served,
  }
}
