import { fullMessage } from '../../packages/adapters/oss/src/__fixtures__/full-message.ts'
import { ossCodes } from '../../packages/adapters/oss/src/codes.gen.ts'
import { pia4322 } from '../../packages/adapters/oss/src/declared-fields.gen.ts'
import { toFileChange, toIzinFinal } from '../../packages/adapters/oss/src/final-license.ts'
import { STATUS_OF_ENTRY, toIzinStatus, WISHES } from '../../packages/adapters/oss/src/license-status.ts'
import { toNibChange, toOutcome } from '../../packages/adapters/oss/src/map.ts'
import type { OssMethod } from '../../packages/adapters/oss/src/messages.gen.ts'
import { toSubmissions } from '../../packages/adapters/oss/src/permit-applications.ts'
import { ROUTES } from '../../packages/adapters/oss/src/receive.ts'
import type { Files } from './files.ts'
import { type OssField, ossFieldsOf, ossMethodOf, withParameters } from './oss-fields.ts'

const REPORT = 'packages/adapters/oss/fields.md'

type Side = 'request' | 'response'
type Touched = Map<string, Set<string>>

const keyOf = (method: OssMethod, side: Side) => `${method} ${side}`

/** The same value, which writes down the path of every member that is asked for. */
const watched = (value: unknown, path: string, seen: Set<string>): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => watched(item, path, seen))
  return new Proxy(value, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof name === 'symbol' || !Object.hasOwn(target, name)) return member
      const at = path ? `${path}.${name}` : name
      seen.add(at)
      return watched(member, at, seen)
    },
  })
}

const pathsIn = (value: unknown, path: string, seen: Set<string>): Set<string> => {
  if (Array.isArray(value)) for (const item of value) pathsIn(item, path, seen)
  else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value)) {
      const at = path ? `${path}.${name}` : name
      pathsIn(member, at, seen.add(at))
    }
  return seen
}

/** Runs the mapping on full messages and watches what it asks for: nobody keeps this list by hand. */
const readFields = (): Touched => {
  const touched: Touched = new Map()
  const watch = (method: OssMethod, side: Side, use: (message: never) => void) => {
    const seen = new Set<string>()
    use(watched(fullMessage(pia4322.methods[method][side]), '', seen) as never)
    touched.set(keyOf(method, side), seen)
  }
  for (const [method, { nibOf }] of Object.entries(ROUTES)) watch(method as OssMethod, 'request', nibOf as never)
  const also = (method: OssMethod, use: (message: never) => void) => {
    const before = touched.get(keyOf(method, 'request')) ?? []
    watch(method, 'request', use)
    for (const path of before) touched.get(keyOf(method, 'request'))?.add(path)
  }
  also('receiveNIB', ({ dataNIB }: { dataNIB: { nib: string } }) => {
    toNibChange(dataNIB, 'usaha.nib' as never)
    toSubmissions(dataNIB, { '018000000001': 'usaha.izin' })
    // A business without anybody in charge: then the person who applied counts.
    toNibChange(Object.assign(Object.create(dataNIB), { penanggung_jwb: [] }), 'usaha.nib' as never)
  })
  for (const [method, root] of [
    ['receiveNIBKKPR', 'dataNIB'],
    ['receiveNIBPSE', 'dataNIBPSE'],
    ['receiveNIBSTPW', 'dataNIBSTPW'],
  ] as const)
    also(method, (message: Record<string, object>) => {
      toSubmissions(message[root] ?? {}, { '018000000001': 'usaha.izin' }, root)
    })
  also('receiveFileDS', ({ receiveFileDS }: { receiveFileDS: object }) => void toFileChange(receiveFileDS))
  also('receiveLicenseStatus', ({ IZINSTATUS }: { IZINSTATUS: object }) => {
    const { id_izin, kd_status, tgl_status } = IZINSTATUS as Record<string, string>
    for (const wish of [...Object.values(WISHES)]) wish(IZINSTATUS as never)
    if (![id_izin, kd_status, tgl_status].every(Boolean)) throw new Error('The sample lacks its identifiers.')
  })
  watch('inqueryNIB', 'response', ({ responinqueryNIB }: { responinqueryNIB: { dataNIB: object } }) => {
    toOutcome({ kind: 'organization', nib: '9990001234567', name: 'PT X' } as never, responinqueryNIB.dataNIB)
  })
  return touched
}

const identifiers = Object.fromEntries(
  ['nib', 'id_produk', 'id_proyek', 'oss_id', 'id_izin', 'kd_izin', 'kd_instansi', 'kd_daerah', 'kd_akun']
    .concat(['kd_penerimaan', 'url_dokumen', 'jenis_perizinan', 'nomenklatur_nomor_izin', 'file_lampiran'])
    .map((name) => [name, '1']),
)

/** Writes one of everything and looks at what is in it. */
const writtenFields = (): Touched => {
  const { data_teknis } = fullMessage(pia4322.methods.receiveLicense.request).IZINFINAL as { data_teknis: object }
  const request = { extensions: { 'oss.go.id': { ...identifiers, data_teknis } } } as never
  const entry = (name: string, data: object) =>
    ({ type: `service-request.${name}`, time: '2026-03-13T03:00:00Z', data }) as never
  const signer = { nip: '1', name: 'x', position: 'x' }
  const payment = { amount: 1, billingCode: '1', payBefore: '2026-03-20T10:00:00Z' }
  const document = { number: '1', url: 'https://a.example.invalid', validUntil: '2027-01-01' }
  const status = { IZINSTATUS: toIzinStatus(entry('payment-requested', { payment }), request, signer) }
  const final = { IZINFINAL: toIzinFinal(entry('issued', { document }), request, signer) }
  const answers = Object.entries(ROUTES).map(([method, { answer }]): [string, Set<string>] => [
    keyOf(method as OssMethod, 'response'),
    pathsIn(answer(true, 200, 'x'), '', new Set()),
  ])
  return new Map([
    ...answers,
    [keyOf('receiveLicenseStatus', 'request'), pathsIn(status, '', new Set())],
    [keyOf('receiveLicense', 'request'), pathsIn(final, '', new Set())],
    [keyOf('inqueryNIB', 'request'), new Set(['INQUERYNIB', 'INQUERYNIB.nib'])],
  ])
}

/** Where every answer says how it went; the client reads it whatever the method. */
const isResult = ({ path }: OssField) => /^(?:[^.]+\.(?:kode|code|status)|kode_status)$/.test(path)

interface Counts {
  read: number
  written: number
  'passed through': number
}

const report = (fields: readonly OssField[], method: OssMethod, side: Side, isCall: boolean, counts: Counts) => {
  const [read, written] = [READ.get(keyOf(method, side)), WRITTEN.get(keyOf(method, side))]
  const isAnswer = isCall && side === 'response'
  return [...new Map(fields.map((field) => [field.path, field])).values()].map((field) => {
    const isRead = read?.has(field.path) || (isAnswer && isResult(field))
    const uses = [...(isRead ? ['read' as const] : []), ...(written?.has(field.path) ? ['written' as const] : [])]
    const use = uses.length > 0 ? uses : ['passed through' as const]
    for (const each of use) counts[each] += 1
    const slip = field.declaredAs ? ` (declared as \`${field.declaredAs}\`)` : ''
    return `| \`${field.path}\`${slip} | ${field.type} | ${field.maxLength ?? ''} | ${use.join(', ')} |`
  })
}

const READ = readFields()
const WRITTEN = writtenFields()

const statusRows = () => {
  const sent = new Map(Object.entries(STATUS_OF_ENTRY).map(([entry, code]) => [code, entry.split('.')[1]]))
  const statusOf = (kd_status: string) => ({ kd_status, data_pnbp: { nominal: 1 } })
  return Object.entries(ossCodes['10']?.codes ?? {})
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, words]) => {
      const wish = WISHES[code]?.(statusOf(code))?.name
      return `| ${code} | ${words} | ${sent.get(code) ?? '–'} | ${wish ? `\`${wish}\`` : 'passed on'} |`
    })
}

/** What becomes of every field the guide declares, and of every code of list 10; measured, not declared. */
export const ossFieldReport = async (root: string): Promise<Files> => {
  const { source, methods } = await ossFieldsOf(root)
  const counts: Counts = { read: 0, written: 0, 'passed through': 0 }
  let declared = 0
  const sections = methods.flatMap((each) => {
    const method = ossMethodOf(each) as OssMethod
    const isCall = each.headers.includes('user_key')
    const direction = isCall ? 'region → OSS, header `user_key`' : 'OSS → region, header `Token`'
    const sides = (['request', 'response'] as const).flatMap((side) => {
      const fields = side === 'request' ? withParameters(each.path, each.request) : each.response
      const rows = report(fields, method, side, isCall, counts)
      declared += rows.length
      return [
        '',
        `### ${method}, ${side}: ${rows.length} fields`,
        '',
        '| field | declared | length | here |',
        '| --- | --- | --- | --- |',
        ...rows,
      ]
    })
    return ['', `## ${method} (${direction})`, ...sides]
  })
  const lines = [
    '# Every declared field of OSS RBA',
    '',
    `Written by \`pnpm generate\` and checked fresh by \`pnpm generate --check\`. Source: ${source}.`,
    '',
    'Not a list kept by hand: the mapping runs on a message with every field, and what it asks for is **read**; what its',
    'own messages hold is **written**. The rest is **passed through**: read tolerantly, repaired, typed in `OssMessages`,',
    'and given whole to the caller of `createOssClient` or to `onMessage`; and written strictly when the caller gives it.',
    'None is dropped.',
    '',
    `${declared} fields of ${methods.length} methods: ${counts.read} read, ${counts.written} written, ${counts['passed through']} passed through (a field of a message that goes both ways may be read and written).`,
    '',
    '## Status codes (list 10)',
    '',
    '| `kd_status` | words of the guide | sent for the entry | received, wishes to |',
    '| --- | --- | --- | --- |',
    ...statusRows(),
    ...sections,
  ]
  return new Map([[REPORT, `${lines.join('\n')}\n`]])
}
