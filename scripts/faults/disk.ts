import { join } from 'node:path'
import { count, type Fault, type Finding, finding, seconds } from './fault.ts'
import { inFolder } from './in-folder.ts'
import { keepWriting } from './keep-writing.ts'
import { type NodeProcess, prepareNode } from './node-process.ts'
import { eventually, pause } from './side-by-side.ts'
import { hasStrace, inject } from './strace.ts'
import { inspect, isDone, rudeIn, sendAgain, senderTo } from './write-load.ts'

/** Milliseconds after which a disk with room again must be felt. */
const HEALS_WITHIN = 5000

interface Scene {
  node: NodeProcess
  load: ReturnType<typeof keepWriting>
  problems: string[]
}

/** A node under load, then what `act` does to it, then a new node on its file that must hold all that was promised. */
const withNode = (act: (scene: Scene) => Promise<string>, what: string): Promise<Finding> =>
  inFolder(async (folder) => {
    const file = join(folder, 'log.db')
    const [node, next] = [prepareNode(), prepareNode()]
    const base = await node.open({ store: { file } })
    const load = keepWriting([base ?? ''])
    const problems: string[] = []
    await pause(300)
    const measured = await act({ node, load, problems })
    await load.stop()
    await node.kill()
    const again = await next.open({ store: { file } })
    problems.push(...(await sendAgain(senderTo(again ?? ''), load.writes)))
    await next.kill()
    return finding(what, measured, [...problems, ...inspect(file, load.writes)])
  })

const trouble = async ({ node, load, problems }: Scene, calls: string, error: string, lasts: number) => {
  const heal = await inject(node.pid, calls, `error=${error}`)
  await pause(200)
  load.look()
  await pause(lasts)
  const during = load.look()
  await heal()
  const healed = performance.now()
  problems.push(...rudeIn(during), ...(during.length === 0 ? ['nobody was answered'] : []))
  if (during.some(isDone)) problems.push('a write was acknowledged while the disk refused it')
  return { refused: during.length, healed }
}

const full = (lasts: number) =>
  withNode(
    async (scene) => {
      const { refused, healed } = await trouble(scene, 'pwrite64', 'ENOSPC', lasts)
      const isWell = await eventually(() => scene.load.look().some(isDone), HEALS_WITHIN)
      if (!isWell) scene.problems.push(`no write was accepted within ${seconds(HEALS_WITHIN)} of healing`)
      const after = performance.now() - healed
      return `${count(refused)} refusals, all 503 with Retry-After; writes again ${seconds(after)} after there is room, without a restart; none lost`
    },
    `disk full (ENOSPC at every write) for ${seconds(lasts)} under load`,
  )

const unsafe = (lasts: number) =>
  withNode(
    async (scene) => {
      const { refused } = await trouble(scene, 'fsync,fdatasync', 'EIO', lasts)
      scene.load.look()
      await pause(Math.max(lasts, 1000))
      const later = scene.load.look()
      scene.problems.push(...rudeIn(later))
      if (later.some(isDone)) scene.problems.push('a write was acknowledged after an fsync had failed')
      return `${count(refused + later.length)} refusals, all 503 with Retry-After, also after fsync works again; a new process holds all that was acknowledged`
    },
    `fsync error (EIO) for ${seconds(lasts)} under load`,
  )

export const disk: Fault = async ({ isLong }) => {
  if (!hasStrace()) return [finding('disk full, fsync error', '', ['strace is not installed'])]
  const lasts = isLong ? 20_000 : 1000
  return [await full(lasts), await unsafe(lasts)]
}
