import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import { type Row, rowOfPairs } from './measure.ts'

const ROUNDS = 5

/** What a user writes; only where the types come from differs. */
const program = (client: string, schemas: string) => `import { createClient } from '${client}'
import { type Applicant, parseNik, ServiceRequestSubmission } from '${schemas}'

const mall = createClient('https://mpp.contoh.example.invalid')

export const birthDateOf = (text: string, today: string): string | undefined => {
  const nik = parseNik(text, today)
  return nik.ok ? nik.value.birthDate : undefined
}

export const submit = async (payload: unknown, applicant: Applicant): Promise<string> => {
  const submission = ServiceRequestSubmission.parse(payload)
  const request = await mall.serviceRequests.submit({ ...submission, applicant })
  return request.id
}

export const titlesOf = async (status: 'received' | 'verified'): Promise<string[]> => {
  const titles: string[] = []
  for await (const complaint of mall.complaints.list({ status })) titles.push(complaint.title)
  return titles
}
`

/** The least somebody would write by hand for it. */
const byHand = `export interface Address {
  street?: string
  rt?: string
  rw?: string
  region?: string
  postalCode?: string
}
export interface CitizenIdentity {
  nik: string
  name: string
  birthPlace?: string
  birthDate?: string
  sex?: 'female' | 'male'
  address?: Address
}
export interface Applicant {
  identity: CitizenIdentity
  organization?: { name: string; nib?: string }
  phone?: string
  email?: string
}
export interface Document {
  type: string
  requirement?: string
  number?: string
  title?: string
  url?: string
}
export interface ServiceRequestSubmission {
  service: string
  applicant: Applicant
  documents: Document[]
  inputs?: Record<string, unknown>
}
export interface ServiceRequest extends ServiceRequestSubmission {
  id: string
  status: string
}
export interface Complaint {
  id: string
  title: string
  status: string
}
export declare const ServiceRequestSubmission: { parse: (payload: unknown) => ServiceRequestSubmission }
export declare const parseNik: (
  text: string,
  reference: string,
) => { ok: true; value: { birthDate: string } } | { ok: false; rule: string }
export declare const createClient: (url: string) => {
  serviceRequests: { submit: (submission: ServiceRequestSubmission) => Promise<ServiceRequest> }
  complaints: { list: (query: { status?: string }) => AsyncIterable<Complaint> }
}
`

const options = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2023',
    module: 'nodenext',
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable'],
    types: [],
  },
  include: ['main.ts'],
}

const project = (folder: string, files: Readonly<Record<string, string>>): string => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Milliseconds of one `tsc` from start to end. */
const time = (folder: string): number => {
  const start = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
  if (status !== 0) throw new Error(`tsc on ${folder}: ${stdout}`)
  return performance.now() - start
}

/** The compiler of this repository on a user's file, with the built packages and with types written by hand. */
export const types = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  try {
    const ours = project(join(folder, 'ours'), { 'main.ts': program('@selaras/client', '@selaras/schemas') })
    const peer = project(join(folder, 'peer'), {
      'main.ts': program('./by-hand.js', './by-hand.js'),
      'by-hand.ts': byHand,
    })
    mkdirSync(join(ours, 'node_modules/@selaras'), { recursive: true })
    for (const name of ['client', 'schemas'])
      symlinkSync(join(root, 'packages', name), join(ours, 'node_modules/@selaras', name), 'junction')
    time(ours)
    time(peer)
    const pairs = Array.from({ length: ROUNDS }, () => [time(ours), time(peer)] as const)
    const name = 'tsc on a file that uses client and schemas, beside the same with types by hand'
    return [rowOfPairs({ area: 'types', name, unit: ' ms', pairs, target: 1.5, sense: 'at-most' })]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
