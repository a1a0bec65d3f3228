import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { oss, toSubmissions } from './index.ts'
import { createOssSandbox, syntheticCompanies } from './sandbox.ts'

const REGION = 'dpmptsp.example.go.id'
const KEY = 'kunci-panjang-untuk-uji'
const SERVICES = { '018000000001': 'usaha.izin' }
const root = mkdtempSync(join(tmpdir(), 'selaras-oss-'))
const begun = performance.now()
const now = () => Date.parse('2026-03-13T10:00:00+07:00') + Math.floor(performance.now() - begun)

const inbound = { username: 'oss-uji', password: 'sandi-rahasia' }
const officer = { nip: '990000000000000001', name: 'Petugas Contoh' }
const center = createOssSandbox({ now, userKey: 'kunci', inbound })

const service = {
  id: 'usaha.izin',
  name: { id: 'Izin usaha', en: 'Business permit' },
  provider: REGION,
  requirements: [],
  procedure: [{ id: 'Ajukan di OSS', en: 'Apply at OSS' }],
  term: { count: 5, unit: 'working-days' as const },
  fee: { amount: 0 },
  product: { id: 'Izin', en: 'Permit' },
  complaintHandling: { id: 'Loket', en: 'Counter' },
}

const call = async (method: string, path: string, body?: object, key: string = crypto.randomUUID()) => {
  const headers = { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': key }
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
  const response = await exchange.fetch(new Request(`https://${REGION}${path}`, init))
  if (!response.ok) throw new Error(await response.text())
  return response.json() as Promise<Record<string, unknown>>
}

// The three lines of config: the adapter, what becomes of its messages, and the list of adapters.
const adapter = oss({
  baseUrl: 'https://oss.example.invalid',
  userKey: 'kunci',
  inbound,
  nibService: false,
  officer,
  signer: { ...officer, position: 'Kepala Dinas Contoh' },
  onMessage: async (received) => {
    if (received.method !== 'receiveNIB') return
    const { value } = toSubmissions(received.message.dataNIB ?? {}, SERVICES)
    for (const submission of value) await call('POST', '/service-requests', submission, submission.reference)
  },
})
const exchange = createExchange({
  participant: REGION,
  store: sqlite(join(root, 'region.db')),
  services: [service],
  trust: apiKeys({ accept: { [REGION]: KEY } }),
  adapters: [adapter],
  fetch: center.fetch,
  now,
})
afterAll(async () => {
  await exchange.stop()
  rmSync(root, { recursive: true, force: true })
})

const region = (request: Request) =>
  exchange.fetch(new Request(request.url.replace('/oss/', '/adapters/oss/'), request))
const eventually = (expected: () => Promise<void> | void) => vi.waitFor(expected, { timeout: 8000, interval: 20 })

test('a permit asked for at OSS is worked on here, its clock is stopped and started there, and it goes back', async () => {
  exchange.start()
  const [company] = syntheticCompanies
  if (!company) throw new Error('The sandbox knows nobody.')
  const { nib, nik } = company
  const ids = { id_produk: 'K-1', id_proyek: 'R-1', id_izin: 'I-202603100001', kd_izin: '018000000001' }
  const message = {
    dataNIB: {
      nib,
      oss_id: 'P-1',
      nama_perseroan: company.name,
      penanggung_jwb: [
        { jns_identitas_penanggung_jwb: '01', no_identitas_penanggung_jwb: nik, nama_penanggung_jwb: company.person },
      ],
      data_checklist: [{ ...ids, kd_daerah: '9901000000', jenis_izin: '02' }],
    },
  }
  for (let times = 0; times < 2; times++)
    expect(await (await center.send('receiveNIB', nib, message, region)).json()).toMatchObject({
      responreceiveNIB: { status: '1' },
    })
  const { items } = (await call('GET', '/service-requests')) as { items: { id: string; reference: string }[] }
  expect(items.map(({ reference }) => reference)).toEqual(['I-202603100001'])
  const id = items[0]?.id ?? ''

  const reported = (kd_status: string) =>
    eventually(() => expect(center.statuses().map((status) => status.kd_status)).toContain(kd_status))
  const announced = async (kd_status: string, entry: string) => {
    await center.announceStatus({ nib, id_izin: ids.id_izin, kd_status }, region)
    await eventually(async () => {
      const page = (await call('GET', `/entries?case=${id}&limit=50`)) as { items: { type: string }[] }
      expect(page.items.at(-1)?.type).toBe(`service-request.${entry}`)
    })
  }
  await call('POST', `/service-requests/${id}/accept`, {})
  await call('POST', `/service-requests/${id}/start`, {})
  await reported('20')
  await announced('41', 'clock-paused')
  await announced('42', 'clock-resumed')
  await announced('43', 'clock-stopped')
  await announced('44', 'clock-restarted')
  await announced('57', 'deemed-approved')

  const document = { type: 'permit', number: '1/IZIN/2026', url: 'https://berkas.example.invalid/izin.pdf' }
  await call('POST', `/service-requests/${id}/issue`, { document })
  await eventually(() =>
    expect(center.licenses()).toMatchObject([
      { id_izin: ids.id_izin, kd_daerah: '9901000000', nomor_izin: '1/IZIN/2026' },
    ]),
  )
  expect(await exchange.backlog()).toMatchObject({ divergent: 0 })
})
