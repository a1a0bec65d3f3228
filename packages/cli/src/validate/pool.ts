import { Worker } from 'node:worker_threads'
import { Unusable } from '../unusable.ts'
import { reasonOf } from './find-files.ts'
import type { Answer, Job } from './job.ts'
import type { ThreadData } from './worker.ts'

interface Waiting {
  resolve: (answer: Answer) => void
  reject: (error: Unusable) => void
}

// Values live for a moment each: more room for young ones would only be filled.
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

/** A thread that breaks fails what it was asked, and whatever it is asked from then on. */
const startThread = (program: URL, workerData: ThreadData) => {
  const worker = new Worker(program, { workerData, resourceLimits })
  const waiting: Waiting[] = []
  let broken: Unusable | undefined
  const fail = (reason: string) => {
    broken ??= new Unusable('error.thread', { reason })
    for (const { reject } of waiting.splice(0)) reject(broken)
  }
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer))
  worker.on('messageerror', (error) => fail(reasonOf(error)))
  worker.on('error', (error) => fail(reasonOf(error)))
  worker.on('exit', (code) => fail(`exit ${code}`))
  return {
    waiting,
    run: (job: Job) =>
      new Promise<Answer>((resolve, reject) => {
        if (broken) return reject(broken)
        waiting.push({ resolve, reject })
        worker.postMessage(job, 'lines' in job ? [job.lines.buffer] : [])
      }),
    stop: () => worker.terminate(),
  }
}

export interface Pool {
  run: (job: Job) => Promise<Answer>
  /** Whether a thread has nothing to do. */
  isIdle: () => boolean
  stop: () => Promise<void>
}

/** Threads that run `program`, which calls `work` where it is not the main thread. */
export const startPool = (program: URL, data: ThreadData, size: number): Pool => {
  const threads = Array.from({ length: size }, () => startThread(program, data))
  const leastBusy = () => threads.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best))
  return {
    run: (job) => leastBusy().run(job),
    isIdle: () => leastBusy().waiting.length === 0,
    stop: async () => {
      await Promise.all(threads.map(({ stop }) => stop()))
    },
  }
}
