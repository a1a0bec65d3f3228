import { Entry, entryTypes } from '@selaras/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actors,
  dataOf,
  entryOf,
  firstEntry,
  give,
  kinds,
  movingKinds,
  OWNER,
  opened,
  opening,
  type Run,
  resourceOf,
} from '../__fixtures__/cases.ts'
import type { Command } from './decide.ts'
import { replay } from './evolve.ts'
import { type CaseKind, lifecycles } from './lifecycles.ts'

const commandsOf = (kind: CaseKind) =>
  fc
    .constantFrom(...Object.entries(dataOf[kind]))
    .chain(([name, forms]) =>
      fc.record({ name: fc.constant(name), actor: fc.constantFrom(...actors), data: fc.constantFrom(...forms) }),
    )

/** Mostly commands that apply, so that walks go far. */
const walk = (
  kind: CaseKind,
  commands: readonly Command[],
  visit: (before: Run, after: Run, command: Command) => void,
): Run => {
  let run = opened(kind)
  for (const command of commands) {
    const after = give(kind, run, command)
    visit(run, after, command)
    run = after
  }
  return run
}

describe.each(movingKinds)('any sequence of commands on %s', (kind) => {
  const lifecycle = lifecycles[kind]
  const resource = resourceOf[kind]
  const sequence = fc.array(commandsOf(kind), { maxLength: 120, size: 'max' })

  it('stays within the table, and every state is a valid resource', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(sequence, (commands) => {
        walk(kind, commands, (before, { state, log, problem }) => {
          expect(lifecycle.waitsOn).toHaveProperty([state.status])
          expect(state.sequence).toBe(log.length)
          if (problem) return
          const entry = log.at(-1)
          expect(resource.safeParse(state).error).toBeUndefined()
          expect(Entry.safeParse(entry).error).toBeUndefined()
          expect(entryTypes.get(entry?.type ?? '')?.data.safeParse(entry?.data).error).toBeUndefined()
          expect(state.updatedAt).toBe(entry?.time)
          const { id, owner, submittedAt } = before.state
          expect(state).toMatchObject({ id, owner, submittedAt })
          seen.add(state.status)
        })
      }),
      { numRuns: 300 },
    )
    expect(seen.size).toBeGreaterThan(Object.keys(lifecycle.waitsOn).length / 2)
  })

  it('replays to the same state, from the log itself or as it went over the wire', () => {
    fc.assert(
      fc.property(sequence, (commands) => {
        const { log, state } = walk(kind, commands, () => {})
        expect(replay(lifecycle, log)).toEqual(state)
        expect(replay(lifecycle, JSON.parse(JSON.stringify(log)) as Entry[])).toEqual(state)
      }),
      { numRuns: 200 },
    )
  })

  it('changes nothing by a command that is refused, nor what came before by one that is not', () => {
    fc.assert(
      fc.property(sequence, (commands) => {
        walk(kind, commands, (before, after) => {
          if (after.problem) expect(after).toEqual({ ...before, problem: after.problem, issues: after.issues })
          else expect(replay(lifecycle, before.log)).toEqual(before.state)
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(kinds)('entries of %s in any order', (kind) => {
  const lifecycle = lifecycles[kind]
  const rows = lifecycle.transitions.flatMap(({ entry, command }) =>
    (dataOf[kind][command] ?? []).map((data) => [entry, data] as const),
  )
  const anything = fc.constantFrom(...rows, [lifecycle.opening.entry, opening[kind]] as const, ['x.y', {}] as const)

  it('leave a defined state that replays, whatever an owner wrote', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 60 }), (written) => {
        const entries = written.map(([type, data], at) => entryOf(type, data, at + 2, OWNER))
        const log = [firstEntry(kind), ...entries]
        const state = replay(lifecycle, log)
        expect(Object.keys(lifecycle.waitsOn)).toContain(state?.status)
        expect(state?.sequence).toBe(log.length)
        expect(replay(lifecycle, log)).toEqual(state)
      }),
      { numRuns: 100 },
    )
  })
})
