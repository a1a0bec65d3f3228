import { fileURLToPath } from 'node:url'
import { type Client, isProblemError } from '@selaras/client'
import type { Issue } from '@selaras/schemas/problem'
import { fieldMap, type Input, inputs } from './participants.ts'
import { type InputRow, readInput } from './read-input.ts'

/** A row that was turned away, and what its sender must change. */
interface Refused {
  file: string
  line: number
  reference: string
  issues: Issue[]
}

export interface Intake {
  received: number
  refused: Refused[]
  /** Tracking number by `file reference`, as the node acknowledged it. */
  acknowledged: Map<string, string>
  /** How many calls were sent a second time. */
  sentTwice: number
}

interface IntakeOptions {
  clientOf: (participant: string) => Client
  /** Told after every row: which file, and how many of its rows are done. */
  onRow: (file: string, done: number) => void
}

/** Rows under way at once in one file: as many counters as a mall opens. */
const COUNTERS = 8

const submit = (client: Client, kind: Input['kind'], row: InputRow): Promise<{ id: string }> => {
  const options = { idempotencyKey: `row-${row.reference.replaceAll(/[^A-Za-z0-9._~-]/g, '-')}` }
  return kind === 'complaint'
    ? client.complaints.submit(row.payload as never, options)
    : client.serviceRequests.submit(row.payload as never, options)
}

const takeRow = async (client: Client, input: Input, row: InputRow, intake: Intake) => {
  intake.received += 1
  try {
    const { id } = await submit(client, input.kind, row)
    intake.acknowledged.set(`${input.file} ${row.reference}`, id)
    // A clerk clicks twice, or a connection drops after the answer left: the same call arrives again.
    if (intake.acknowledged.size % 100 === 1) {
      await submit(client, input.kind, row)
      intake.sentTwice += 1
    }
  } catch (error) {
    if (!isProblemError(error) || error.code !== 'invalid') throw error
    intake.refused.push({
      file: input.file,
      line: row.line,
      reference: row.reference,
      issues: error.problem.issues as Issue[],
    })
  }
}

/** Lets several workers take rows from one stream. */
const takeFile = async (input: Input, intake: Intake, { clientOf, onRow }: IntakeOptions) => {
  const rows = readInput(fileURLToPath(new URL(`data/${input.file}`, import.meta.url)), fieldMap)
  const client = clientOf(input.to)
  let done = 0
  const work = async () => {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      await takeRow(client, input, next.value, intake)
      done += 1
      onRow(input.file, done)
    }
  }
  await Promise.all(Array.from({ length: COUNTERS }, work))
}

/** Hands in every file of every region. */
export const handIn = async (options: IntakeOptions): Promise<Intake> => {
  const intake: Intake = { received: 0, refused: [], acknowledged: new Map(), sentTwice: 0 }
  await Promise.all(inputs.map((input) => takeFile(input, intake, options)))
  intake.refused.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
  return intake
}
