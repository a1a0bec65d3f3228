import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isAdapterError, type Tryout } from '@selaras/adapter'
import { bpjs } from '@selaras/adapter-bpjs'
import { createBpjsSandbox } from '@selaras/adapter-bpjs/sandbox'
import { dukcapil } from '@selaras/adapter-dukcapil'
import { createDukcapilSandbox } from '@selaras/adapter-dukcapil/sandbox'
import { http, loadMap } from '@selaras/adapter-http'
import { createHttpSandbox } from '@selaras/adapter-http/sandbox'
import { jakartaCrm } from '@selaras/adapter-jakarta-crm'
import { createJakartaCrmSandbox } from '@selaras/adapter-jakarta-crm/sandbox'
import { folder, lapor, laporBridge } from '@selaras/adapter-lapor'
import { createLaporSandbox } from '@selaras/adapter-lapor/sandbox'
import { mppQueue } from '@selaras/adapter-mpp-queue'
import { open311 } from '@selaras/adapter-open311'
import { createOpen311Sandbox } from '@selaras/adapter-open311/sandbox'
import { oss } from '@selaras/adapter-oss'
import { createOssSandbox } from '@selaras/adapter-oss/sandbox'
import { sicantik } from '@selaras/adapter-sicantik'
import { createSicantikSandbox } from '@selaras/adapter-sicantik/sandbox'
import { splp } from '@selaras/adapter-splp'
import { createSplpSandbox } from '@selaras/adapter-splp/sandbox'
import { afterEach, expect, test } from 'vitest'
import { eventually, NODE, type Node, now, posted, startNode } from './node.ts'
import { booking, mall } from './systems.ts'

let node: Node
const nobody: typeof fetch = () => Promise.reject(new TypeError('There is no network here.'))
const cleanup: (() => void)[] = []
afterEach(async () => {
  await node?.stop()
  for (const clean of cleanup.splice(0)) clean()
})

const identity = { nik: '9901015708900001', name: 'Siti Contoh' }
const applicant = { identity }
const complaint = { title: 'Lampu mati', description: 'Lampu jalan mati.', channel: 'jaki', category: 'jalan' }
const request = (service: string, more: object = {}) =>
  node.call('POST', '/service-requests', { service, applicant, documents: [], ...more })
const statusIs = (path: string, status: string) =>
  eventually(async () => {
    const found = await node.call('GET', path)
    return found.status === status ? found : undefined
  })
const complaintOf = (reference: string) =>
  eventually(async () => (await node.call('GET', '/complaints')).items.find((each) => each.reference === reference))

const open = async (submission: object, key: string) => void (await node.call('POST', '/complaints', submission, key))

// Every test plugs its adapter in by the lines marked with the system's name: import, options, `adapters`.

test('dukcapil: a resident is verified', async () => {
  const credentials = { userId: 'instansi', password: 'sandi', ip: '127.0.0.1' }
  const { fetch } = createDukcapilSandbox({ now, credentials, customer: '99/uji' })
  const adapter = dukcapil({ baseUrl: 'https://dukcapil.example.invalid', customer: '99/uji', credentials })
  node = startNode([adapter], fetch)
  const verified = await node.call('POST', '/identity/verify', { kind: 'citizen', citizen: identity })
  expect(verified).toMatchObject({ status: 'match', verifier: 'dukcapil' })
})

test('oss: a business is verified, and its new NIB fulfils the open request', async () => {
  const inbound = { username: 'oss', password: 'sandi' }
  const sandbox = createOssSandbox({ now, userKey: 'kunci', inbound })
  const adapter = oss({ baseUrl: 'https://oss.example.invalid/v1/kl/rba', userKey: 'kunci', inbound })
  node = startNode([adapter], sandbox.fetch)
  const claim = { kind: 'organization', nib: '9990001234567', name: 'PT Contoh Sejahtera' }
  expect(await node.call('POST', '/identity/verify', claim)).toMatchObject({ status: 'match', verifier: 'oss' })
  const { id } = await request('usaha.nib')
  for (const step of ['accept', 'start', 'approve']) await node.call('POST', `/service-requests/${id}/${step}`, {})
  const company = {
    nib: '9990001234999',
    name: 'CV Baru',
    nik: identity.nik,
    person: identity.name,
    issuedOn: '2026-03-13',
    kbli: ['47111'],
  }
  const answer = await sandbox.register(company, (call) => {
    const method = new URL(call.url).pathname.split('/').at(-1)
    return node.exchange.fetch(new Request(`https://${NODE}/adapters/oss/${method}`, call))
  })
  expect(answer.status).toBe(200)
  expect(await statusIs(`/service-requests/${id}`, 'issued')).toMatchObject({ outcome: { number: company.nib } })
})

test('http: a system that only a map describes opens the request and works it off', async () => {
  const map = loadMap(fileURLToPath(new URL('../map-adapter/kios.map.yaml', import.meta.url)))
  const sandbox = createHttpSandbox({ map, credentials: 'kunci-kios' })
  const adapter = http({ map, credentials: () => 'kunci-kios' })
  node = startNode([adapter], sandbox.fetch)
  const { id } = await request('usaha.reklame')
  await eventually(() => sandbox.carried().length === 1 || undefined)
  for (const [at, status] of ['DITERIMA', 'DIPROSES', 'DISETUJUI', 'TERBIT'].entries())
    sandbox.announce({ status, values: { '/urut': String(at), '/nomor_luar': id, '/nomor_izin': '503/1' } })
  expect(await statusIs(`/service-requests/${id}`, 'issued')).toMatchObject({ outcome: { number: '503/1' } })
})

test('sicantik through splp: a permit goes its way behind the bus, and its case follows', async () => {
  const secrets = { salt: 'garam', endpoint: '0b7c1f0e-0000-4000-8000-000000000001' }
  const behind = createSicantikSandbox({ now, institution: '99', template: 't', ...secrets })
  const bus = createSplpSandbox({ now, apis: [{ context: 'api/sicantik', version: '1', behind }], tokenHeader: 'auth' })
  const gateway = splp({ context: 'api/sicantik', version: '1', tokenHeader: 'auth', token: bus.issueToken })
  const source = { kind: 'interop' as const, baseUrl: gateway.baseUrl, institution: '99', ...secrets }
  node = startNode([gateway.through(sicantik({ source, issuer: 'Dinas Contoh' }))], bus.fetch)
  const number = '161/IMB/IV/2026'
  behind.file({ number, permitType: 'IMB', applicant: { kind: 'PERORANGAN', name: 'Siti Contoh' } })
  const { id } = await request('usaha.reklame', { reference: number })
  for (const step of [2, 8]) behind.step(number, step, 'Selesai')
  behind.step(number, 40, 'Selesai', '503/IMB/2026')
  expect(await statusIs(`/service-requests/${id}`, 'issued')).toMatchObject({ outcome: { number: '503/IMB/2026' } })
})

test('bpjs: a ticket of a polyclinic is told to BPJS, with its times', async () => {
  const credentials = { consId: '9901', secret: 'rahasia', userKey: 'kunci' }
  const sandbox = createBpjsSandbox({ now, credentials })
  const adapter = bpjs({
    baseUrl: 'https://bpjs.example.invalid',
    credentials,
    services: ['kesehatan.poli'],
    booking: () => booking,
  })
  node = startNode([adapter], sandbox.fetch)
  const ticket = { service: 'kesehatan.poli', number: 'A-1', date: '2026-03-13', reference: 'RSUD-1' }
  const { id } = await node.call('POST', '/queue-tickets', ticket)
  for (const step of ['call', 'serve']) await node.call('POST', `/queue-tickets/${id}/${step}`, {})
  await eventually(() => (sandbox.bookings().get('RSUD-1')?.tasks.size ?? 0) >= 2 || undefined)
})

test('mpp-queue: a ticket from the kiosk is a case, and a call at the counter reaches it', async () => {
  const { sandbox, options, screen } = mall()
  const adapter = mppQueue({
    ...options,
    open: (ticket, key) => node.exchange.fetch(posted('/queue-tickets', ticket, key)),
  })
  node = startNode([adapter], sandbox.fetch)
  const press = (path: string, body: object) => node.exchange.fetch(screen(path, body))
  expect((await press('take', { unit_id: 1, service_id: 3 })).status).toBe(201)
  const [ticket] = (await node.call('GET', '/queue-tickets')).items
  expect(ticket).toMatchObject({ number: 'KTP001', status: 'waiting' })
  expect((await press('call-next', { service_id: 3 })).status).toBe(200)
  await statusIs(`/queue-tickets/${ticket?.id}`, 'called')
})

test('lapor: a report of LAPOR! is a complaint here, and its answer reaches the desk', async () => {
  const root = mkdtempSync(join(tmpdir(), 'selaras-lapor-'))
  cleanup.push(() => rmSync(root, { recursive: true, force: true }))
  const desk = createLaporSandbox({ shared: folder(join(root, 'shared')), now })
  const bridge = laporBridge({ shared: folder(join(root, 'shared')), own: folder(join(root, 'own')) })
  const adapter = lapor({ bridge, open, institutions: { 'Dinas Contoh': NODE as never } })
  node = startNode([adapter], nobody)
  const number = desk.file({ title: complaint.title, description: complaint.description })
  desk.act('admin-nasional', 'verify', number)
  desk.act('admin-nasional', 'dispatch', number, { institution: 'Dinas Contoh' })
  await desk.send()
  const { id } = await complaintOf(number)
  await node.call('POST', `/complaints/${id}/verify`, { classification: 'complaint-non-supervisory' })
  await node.call('POST', `/complaints/${id}/dispatch`, { to: NODE })
  await node.call('POST', `/complaints/${id}/start`, {})
  await node.call('POST', `/complaints/${id}/respond`, { text: 'Lampu sudah diganti.' })
  await eventually(async () => {
    await bridge.send()
    await desk.work()
    return desk.report(number).answers.includes('Lampu sudah diganti.') || undefined
  })
})

test('jakarta-crm: a report in JAKI is a complaint here, and follows the CRM', async () => {
  const sandbox = createJakartaCrmSandbox({ now })
  const adapter = jakartaCrm({ participant: NODE as never, open })
  node = startNode([adapter], sandbox.fetch)
  const place = { location: 'Jl. Contoh', address: 'Depan pasar', lat: -6.17, lng: 106.82 }
  const code = sandbox.file({ problem: 'Lampu jalan mati', category: 'Penerangan Jalan', ...place })
  const { id } = await complaintOf(code)
  for (const status of ['K', 'P', 'S'] as const) sandbox.move(code, status)
  await statusIs(`/complaints/${id}`, 'resolved')
})

test('open311: a complaint is a request at the city, which answers it', async () => {
  const sandbox = createOpen311Sandbox({ now, apiKey: 'kunci' })
  const adapter = open311({ baseUrl: 'https://kota.example.invalid', apiKey: 'kunci', categories: { jalan: '001' } })
  node = startNode([adapter], sandbox.fetch)
  const place = { latitude: -6.17, longitude: 106.82 }
  const { id } = await node.call('POST', '/complaints', {
    ...complaint,
    anonymous: true,
    confidential: false,
    place,
  })
  await node.call('POST', `/complaints/${id}/verify`, { classification: 'complaint-non-supervisory' })
  await node.call('POST', `/complaints/${id}/dispatch`, { to: NODE })
  const [{ id: number } = { id: 0 }] = await eventually(() =>
    sandbox.requests().length > 0 ? sandbox.requests() : undefined,
  )
  sandbox.change(number, { status: 'in_progress' })
  await statusIs(`/complaints/${id}`, 'in-progress')
  sandbox.change(number, { status: 'closed', notes: 'Sudah diganti.' })
  await statusIs(`/complaints/${id}`, 'answered')
})

test('every adapter of this repository has its case above', () => {
  const source = readFileSync(new URL(import.meta.url), 'utf8')
  const plugged = [...source.matchAll(/^test\('([a-z0-9 -]+):/gm)].flatMap(([, names = '']) => names.split(' through '))
  expect(plugged.sort()).toEqual(readdirSync(new URL('../../packages/adapters', import.meta.url)).sort())
})

test('every adapter can be tried, and takes no message that is not its own; its examples are answered', async () => {
  for (const name of readdirSync(new URL('../../packages/adapters', import.meta.url)).sort()) {
    if (name === 'http') continue
    const { tryout } = (await import(`@selaras/adapter-${name}/tryout`)) as { tryout: Tryout }
    expect(Object.keys(tryout.messages), name).not.toEqual([])
    for (const [message, read] of Object.entries(tryout.messages))
      for (const text of ['', '{"aneh":', '<aneh', '\0'])
        try {
          const { value } = await read(text, now())
          expect(value ?? undefined, `${name} ${message} ${text}`).toBeUndefined()
        } catch (error) {
          expect(isAdapterError(error), `${name} ${message}: ${error}`).toBe(true)
        }
    const sandbox = tryout.sandbox?.({ now })
    for (const { path, method, headers, body } of sandbox?.examples ?? []) {
      const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
      const init = {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: headers ?? {},
        ...(text && { body: text }),
      }
      const answer = await sandbox?.fetch(`https://${name}.example.invalid/${path}`, init)
      expect([200, 201, 401], `${name} ${path}`).toContain(answer?.status)
      expect(await answer?.text(), `${name} ${path}`).not.toBe('')
    }
  }
})
