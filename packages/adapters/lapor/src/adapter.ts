import {
  type Adapter,
  AdapterError,
  type Change,
  type ChangePage,
  checkOptions,
  type Reading,
  read,
  reading,
  sharedTexts,
} from '@selaras/adapter'
import { type ComplaintSubmission, isParticipantId, type ParticipantId } from '@selaras/schemas'
import * as z from 'zod'
import type { LaporBridge } from './bridge/bridge.ts'
import type { Position } from './bridge/inbox.ts'
import { type Meaning, type ReporterDetail, toMeaning, toRow } from './map.ts'
import { Row } from './upstream.ts'

export interface LaporOptions {
  /** The way files come and go. */
  bridge: LaporBridge
  /**
   * Opens a case for a report of LAPOR!: `POST /complaints` with the key as its `Idempotency-Key`. It is called again with
   * the same key when a page is read again. Without it, reports are refused in the acknowledgement.
   */
  open?: (complaint: ComplaintSubmission, key: string) => Promise<void>
  /** Participants by the name LAPOR! gives the institution; without its name, a row that dispatches is not taken. */
  institutions?: Readonly<Record<string, ParticipantId>>
  /** What of a reporter is sent to LAPOR!. `contact` (name, telephone, e-mail) when left out. */
  reporter?: ReporterDetail
  /** Most rows a call of `changes` reads. 1000 when left out. */
  pageRows?: number
}

const isFunction = (value: unknown) => typeof value === 'function'
const Options = z.strictObject({
  bridge: z.custom<LaporBridge>((value) => isFunction((value as LaporBridge | undefined)?.put)),
  open: z.custom<LaporOptions['open']>(isFunction).optional(),
  institutions: z
    .record(
      z.string(),
      z.custom<ParticipantId>((value) => typeof value === 'string' && isParticipantId(value)),
    )
    .default({}),
  reporter: z.enum(['none', 'contact', 'identity']).default('contact'),
  pageRows: z.int().min(1).max(10_000).default(1000),
})

const START: Position = { batch: 1, byte: 0 }

const positionOf = (cursor: string | undefined): Position => {
  if (cursor === undefined) return START
  const [, batch, byte] = /^([0-9]{1,12}):([0-9]{1,15})$/.exec(cursor) ?? []
  if (batch !== undefined && byte !== undefined && Number(batch) > 0)
    return { batch: Number(batch), byte: Number(byte) }
  throw new AdapterError(sharedTexts.cursor, {
    adapter: 'lapor',
    code: 'configuration',
  })
}

/** Whether an entry is one this adapter brought from LAPOR! itself: its command has the key of a change of ours. */
const isEcho = (command: string) => /^lapor\.[A-Za-z0-9_-]{43}$/.test(command)

/** What a value of a file means, with everything odd about it; a report nobody opens is refused. */
const meaningOf = (
  value: unknown,
  pointer: string,
  { open, institutions = {} }: Pick<LaporOptions, 'open' | 'institutions'>,
): Reading<Meaning> => {
  const row = read(Row, value)
  const meaning: Reading<Meaning> = row.value
    ? toMeaning(row.value, institutions, pointer)
    : { value: { refused: 'unreadable' }, repairs: [{ pointer, repair: 'refused:unreadable' }], unknown: [] }
  const refusal = 'complaint' in meaning.value && !open ? { refused: 'no-intake', id: meaning.value.key } : undefined
  return {
    value: refusal ?? meaning.value,
    repairs: [
      ...row.repairs.map(({ pointer: at, repair }) => ({ pointer: `${pointer}${at}`, repair })),
      ...meaning.repairs,
      ...(refusal ? [{ pointer, repair: 'refused:no-intake' }] : []),
    ],
    unknown: row.unknown.map((at) => `${pointer}${at}`),
  }
}

/**
 * SP4N-LAPOR! over files. It has no public interface for programs, so there is no HTTP client: rows go out and come in
 * through a bridge both sides agree on. Raises `AdapterError` when an option is wrong.
 */
export const lapor = (options: LaporOptions): Adapter => {
  const { bridge, open, institutions, reporter, pageRows } = checkOptions('lapor', Options, options)

  const carry: NonNullable<Adapter['execute']> = async (entry, state, { signal }) => {
    signal?.throwIfAborted()
    const row = isEcho(entry.command) ? undefined : toRow(entry, state, reporter)
    if (!row) return reading({ outcome: 'ignored' })
    await bridge.put(row, { case: entry.subject, sequence: entry.sequence })
    return reading({ outcome: 'sent' })
  }

  const judge = (value: unknown) => {
    const { value: meaning } = meaningOf(value, '', { open, institutions })
    if (!('refused' in meaning)) return undefined
    return { reason: meaning.refused, ...(meaning.id !== undefined && { id: meaning.id }) }
  }

  const changes: NonNullable<Adapter['changes']> = async (cursor, { signal }) => {
    const page = await bridge.read(positionOf(cursor), pageRows, judge)
    const found: Change[] = []
    const answer: Reading<ChangePage> = {
      value: { changes: found, cursor: '' },
      repairs: [...page.repairs],
      unknown: [],
    }
    for (const { value, pointer } of page.rows) {
      signal?.throwIfAborted()
      const meaning = meaningOf(value, pointer, { open, institutions })
      answer.repairs.push(...meaning.repairs)
      answer.unknown.push(...meaning.unknown)
      if ('complaint' in meaning.value) await open?.(meaning.value.complaint, `lapor.${meaning.value.key}`)
      else if ('changes' in meaning.value) found.push(...meaning.value.changes)
    }
    answer.value.cursor = `${page.next.batch}:${page.next.byte}`
    return answer
  }

  return {
    specificationVersion: 1,
    name: 'lapor',
    maturity: 'port-only',
    submit: carry,
    execute: carry,
    changes,
  }
}
