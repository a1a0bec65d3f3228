import { parentPort, workerData } from 'node:worker_threads'
import type { FieldMap } from './field-map.ts'
import { findCheck } from './find-check.ts'
import { answer, type Job } from './job.ts'

/** What a thread knows from its start. */
export interface ThreadData {
  /** Name of the schema. */
  schema: string
  map: FieldMap | undefined
}

/** Answers jobs one after the other, in the order they come. */
export const work = async (): Promise<void> => {
  const { schema, map } = workerData as ThreadData
  const { check } = await findCheck(schema)
  let before = Promise.resolve()
  parentPort?.on('message', (job: Job) => {
    before = before.then(async () => {
      const answered = await answer(job, map, check)
      parentPort?.postMessage(answered, answered.buffer ? [answered.buffer] : [])
    })
  })
}
