import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { answerComplaints, processRequests } from './agency.ts'
import { audit } from './audit.ts'
import { openDesk } from './complaint-desk.ts'
import { handIn } from './intake.ts'
import { startDukcapil, startOss } from './legacy.ts'
import { DPMPTSP, inputs, NATIONAL_DESK, nameOf, participants, TRADE } from './participants.ts'
import { createProgress, type Progress } from './progress.ts'
import { report, summarise } from './report.ts'
import { type RunningNode, startNode } from './start-node.ts'
import { languageOf, words } from './words.ts'

const { values: options } = parseArgs({
  options: { once: { type: 'boolean' }, json: { type: 'boolean' }, lang: { type: 'string' } },
})
const language = options.lang === 'en' || options.lang === 'id' ? options.lang : languageOf(process.env)
const folder = fileURLToPath(new URL('../../.cache/three-regions', import.meta.url))

/** How long the licensing agency is off the network, in the middle of everything. */
const OFFLINE = 3000

const rowsIn = (file: string): number => {
  const lines = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n').length
  return file.endsWith('.csv') ? lines - 1 : lines
}

const attempts = { deliveries: 0, retried: 0 }

const startNodes = async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const secret = randomBytes(18).toString('base64url')
  const dukcapil = await startDukcapil()
  const oss = await startOss()
  const addresses: Record<string, string> = {}
  const nodes = new Map<string, RunningNode>()
  for (const participant of participants) {
    const adapters = participant.kind === 'agency' ? [dukcapil.adapter(), oss.adapter()] : []
    const node = await startNode(participant, {
      folder,
      addresses,
      adapters,
      keyOf: (from, to) => `${secret}.${from}.${to}`,
      attempt: ({ destination, outcome }) => {
        const crossesNetwork =
          destination.startsWith('peer:') ||
          (destination.startsWith('owner:') && destination !== `owner:${participant.id}`)
        if (!crossesNetwork) return
        if (outcome === 'delivered') attempts.deliveries += 1
        else attempts.retried += 1
      },
    })
    nodes.set(participant.id, node)
  }
  return { nodes, oss, servers: [dukcapil.server, oss.server] }
}

const goToWork = (nodes: Map<string, RunningNode>, oss: Awaited<ReturnType<typeof startOss>>) => {
  for (const node of nodes.values()) {
    if (node.id !== NATIONAL_DESK && node.id !== DPMPTSP && node.id !== TRADE) openDesk(node)
    if (node.id === DPMPTSP || node.id === TRADE) processRequests({ node, registerBusiness: oss.registrarFor(node) })
    answerComplaints(node)
    node.exchange.start()
  }
}

/** Takes a node off the network while work goes on, and brings it back. */
const interrupt = async (node: RunningNode | undefined, progress: Progress) => {
  if (!node) return
  await sleep(300)
  progress.say(`${nameOf(node.id, language)} ${words.offline[language]} ${OFFLINE / 1000} s`)
  await node.goOffline()
  await sleep(OFFLINE)
  await node.goOnline()
  progress.say(`${nameOf(node.id, language)} ${words.online[language]}`)
}

const settle = async (nodes: Iterable<RunningNode>) => {
  const all = [...nodes]
  for (let quiet = 0; quiet < 3; ) {
    const backlogs = await Promise.all(all.map((node) => node.exchange.backlog()))
    quiet = backlogs.every((backlog) => backlog.waiting === 0) ? quiet + 1 : 0
    await sleep(50)
  }
}

const stopAll = async (nodes: Iterable<RunningNode>, servers: readonly { goOffline: () => Promise<void> }[]) => {
  for (const node of nodes) {
    await node.goOffline()
    await node.exchange.stop()
  }
  await Promise.all(servers.map((server) => server.goOffline()))
}

const started = performance.now()
const { nodes, oss, servers } = await startNodes()
console.error(`${words.title[language]}\n`)
goToWork(nodes, oss)
const progress = createProgress(Object.fromEntries(inputs.map(({ file }) => [file, rowsIn(file)])))
const interruption = interrupt(nodes.get(DPMPTSP), progress)
const clientOf = (id: string) => {
  const node = nodes.get(id)
  if (!node) throw new Error(`No node ${id}.`)
  return node.client
}
const intake = await handIn({ clientOf, onRow: progress.update })
await interruption
progress.say(words.settling[language])
await settle(nodes.values())
progress.stop()
const audited = await audit([...nodes.values()], intake.acknowledged.values())
const seconds = Number(((performance.now() - started) / 1000).toFixed(1))
const summary = summarise(intake, audited, { ...attempts, seconds })
const text = report(intake, audited, summary, folder, language)
const sound = summary.lost === 0 && summary.doubled === 0

if (options.json) console.error(`\n${text}\n`)
else console.log(`\n${text}\n`)
if (options.once) {
  await stopAll(nodes.values(), servers)
  if (options.json) console.log(JSON.stringify(summary))
  process.exitCode = sound ? 0 : 1
} else {
  if (options.json) console.log(JSON.stringify(summary))
  console.error(
    `${words.serving[language]}\n${[...nodes.values()].map((node) => `  ${node.url}  ${nameOf(node.id, language)}`).join('\n')}\n${words.stop[language]}`,
  )
  process.once('SIGINT', () => void stopAll(nodes.values(), servers))
  process.once('SIGTERM', () => void stopAll(nodes.values(), servers))
}
