import type { CaseLookup, View } from '../store.ts'
import type { Connection, Row } from './connection.ts'

/** Lookups in one question. */
const MOST = 100
const PLACES = Array(MOST).fill('?').join(', ')
const KNOWN = {
  id: `SELECT id AS found FROM cases WHERE id IN (${PLACES})`,
  reference: `SELECT DISTINCT reference AS found FROM cases WHERE reference IN (${PLACES})`,
  person: `SELECT DISTINCT person AS found, service FROM cases WHERE person IN (${PLACES})`,
}

const nameOf = ({ id, reference, person = '', service = '' }: CaseLookup): string =>
  JSON.stringify(id ? ['id', id] : reference ? ['reference', reference] : ['person', person, service])

/** Asks for all of them at once: each column once, however many lookups there are. */
export const knownCases = ({ all }: Connection): Pick<View, 'areKnown'> => {
  const found = async (column: keyof typeof KNOWN, lookups: readonly CaseLookup[]): Promise<Row[]> => {
    const values = [...new Set(lookups.map((lookup) => lookup[column] ?? null))]
    if (values.every((value) => value === null)) return []
    return all(KNOWN[column], ...Array.from({ length: MOST }, (_, at) => values[at] ?? null))
  }
  return {
    areKnown: async (lookups) => {
      const [ids, references, people] = [
        await found('id', lookups),
        await found('reference', lookups),
        await found('person', lookups),
      ]
      const names = new Set([
        ...ids.map((row) => JSON.stringify(['id', row.found])),
        ...references.map((row) => JSON.stringify(['reference', row.found])),
        ...people.map((row) => JSON.stringify(['person', row.found, row.service ?? ''])),
      ])
      return lookups.map((lookup) => names.has(nameOf(lookup)))
    },
  }
}
