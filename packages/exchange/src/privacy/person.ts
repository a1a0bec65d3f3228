const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

const nikOf = (record: unknown): string | undefined => {
  const person = inside(record, 'applicant') ?? inside(record, 'reporter')
  const nik = inside(inside(person, 'identity'), 'nik')
  return typeof nik === 'string' ? nik : undefined
}

/** NIK of the person a case is about, from its state or the data of the entry that opens it: applicant or reporter. */
export const personIn = (record: unknown): string | undefined =>
  nikOf(record) ?? nikOf(inside(record, 'request')) ?? nikOf(inside(record, 'complaint'))
