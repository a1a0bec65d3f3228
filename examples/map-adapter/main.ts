// A request at an agency whose own system is known by a map file alone, until that system has issued the permit.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { http, loadMap } from '@selaras/adapter-http'
import { createHttpSandbox } from '@selaras/adapter-http/sandbox'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { service } from './service.ts'

const AGENCY = 'dinas.example.id'
const key = 'kunci-panjang-percobaan'
const map = loadMap(fileURLToPath(new URL('kios.map.yaml', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'selaras-map-'))
// In place of the real system: an emulator made from the same map.
const kios = createHttpSandbox({ map, credentials: 'kunci-kios' })

const exchange = createExchange({
  participant: AGENCY,
  store: sqlite(join(folder, 'dinas.db')),
  services: [service],
  trust: apiKeys({ accept: { [AGENCY]: key } }),
  adapters: [http({ map, credentials: () => 'kunci-kios' })],
  fetch: kios.fetch,
  pollEvery: 20,
})
exchange.start()

const call = async (method: string, path: string, body?: object) => {
  const headers = { 'X-Api-Key': key, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
  const request = new Request(`https://${AGENCY}${path}`, { method, headers, body: body ? JSON.stringify(body) : null })
  return (await (await exchange.fetch(request)).json()) as { id: string; status: string; outcome?: { number: string } }
}
const until = async (status: string) => {
  for (;;) {
    const request = await call('GET', `/service-requests/${id}`)
    if (request.status === status) return request
    await sleep(10)
  }
}

const applicant = { identity: { nik: '9901015708900001', name: 'Siti Contoh' } }
const { id } = await call('POST', '/service-requests', { service: service.id, applicant, documents: [] })
while (kios.carried().length === 0) await sleep(10)
console.log('Kios:', JSON.stringify(kios.carried()[0]?.message))

const steps = [
  ['DITERIMA', 'accepted'],
  ['DIPROSES', 'in-process'],
  ['TAGIHAN', 'awaiting-payment'],
  ['LUNAS', 'in-process'],
  ['DISETUJUI', 'approved'],
  ['TERBIT', 'issued'],
] as const
for (const [at, [word, status]] of steps.entries()) {
  const values = { '/urut': String(at + 1), '/nomor_luar': id, '/biaya': 'Rp 150.000,00', '/nomor_izin': '503/1/2026' }
  kios.announce({ status: word, values })
  const { outcome } = await until(status)
  console.log(word, '->', status, outcome?.number ?? '')
}
await exchange.stop()
rmSync(folder, { recursive: true })
