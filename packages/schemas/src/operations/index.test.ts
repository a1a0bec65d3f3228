import { describe, expect, it } from 'vitest'
import { entryTypes, PROFILES } from '../index.ts'
import { problemCodes } from '../problem/index.ts'
import { CASE_KINDS, operations } from './index.ts'

const unique = (values: readonly string[]) => expect([...new Set(values)]).toEqual(values)

describe('operations', () => {
  it('have unique ids and unique addresses', () => {
    unique(operations.map(({ id }) => id))
    unique(operations.map(({ method, path }) => `${method} ${path}`))
    unique(operations.flatMap(({ command }) => (command ? [`${command.kind} ${command.name}`] : [])))
  })

  it.each(operations)(
    '$id is whole',
    ({ id, profile, method, path, summary, params, body, idempotent, problems, status }) => {
      expect(id).toMatch(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/)
      expect(PROFILES).toContain(profile)
      expect(summary.id).toMatch(/\S/)
      expect(summary.en).toMatch(/\S/)
      const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys(params?.shape ?? {})).toEqual(placeholders)
      // Every write has a body and a key that makes it safe to repeat.
      expect([body !== undefined, idempotent]).toEqual([method === 'POST', method === 'POST'])
      unique(problems)
      expect(problems.filter((code) => !problemCodes.includes(code))).toEqual([])
      expect(problems).toContain('internal')
      if (status === 201) expect(method).toBe('POST')
    },
  )

  it('carry a command whose body is the data of one entry type', () => {
    const data = new Set([...entryTypes.values()].map((entry) => entry.data as unknown))
    const commands = operations.filter(({ command }) => command && command.name !== 'submit')
    expect(commands.filter(({ body }) => !data.has(body)).map(({ id }) => id)).toEqual([])
    expect(commands).toHaveLength(entryTypes.size - CASE_KINDS.length)
  })
})
