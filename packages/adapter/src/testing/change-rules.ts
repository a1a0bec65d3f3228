import { lifecycles } from '@selaras/rules'
import { entryTypes } from '@selaras/schemas'
import type { Change } from '../adapter.ts'
import { ensure } from './contract-case.ts'

/** A change wishes for a command the lifecycle has, with the data that command takes. */
export const expectCommand = ({ key, command }: Change) => {
  ensure(key.length > 0, 'a key for every change')
  const row = lifecycles[command.kind]?.transitions.find((candidate) => candidate.command === command.name)
  ensure(row !== undefined, `a command of the lifecycle, not "${command.kind} ${command.name}"`)
  const result = entryTypes.get(row.entry)?.data.safeParse(command.data)
  ensure(result?.success === true, `data that "${command.name}" takes: ${result?.error?.issues[0]?.path.join('.')}`)
}

export const keysOf = (changes: readonly Change[]) => changes.map((change) => change.key).join('\n')
