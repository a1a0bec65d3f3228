import type { RuleId } from '@selaras/schemas/problem'
import type { ComplaintInput } from './complaint-topics.ts'
import type { Random } from './random.ts'
import type { ServiceRequestInput } from './services.ts'

/** A mistake people make: where it can happen, what it does to the row, and the rule that must catch it. */
interface Mistake<Row> {
  rule: RuleId
  fits: (row: Row) => boolean
  /** Changes the row in place. */
  spoil: (row: Row) => void
}

/** One line of the truth about the input. */
export interface KnownMistake {
  file: string
  reference: string
  mistake: string
  rule: RuleId
}

type Identity = ServiceRequestInput['applicant']['identity']

/** Mistakes in somebody's particulars are the same in a request and in a complaint. */
const inIdentity = <Row>(identityOf: (row: Row) => Identity | undefined) => {
  const on = (
    rule: RuleId,
    fits: (identity: Identity) => boolean,
    spoil: (identity: Identity) => void,
  ): Mistake<Row> => ({
    rule,
    fits: (row) => {
      const identity = identityOf(row)
      return identity !== undefined && fits(identity)
    },
    spoil: (row) => {
      const identity = identityOf(row)
      if (identity) spoil(identity)
    },
  })
  return {
    'nik-13-digits': on(
      'nik.length',
      () => true,
      (identity) => {
        identity.nik = identity.nik.slice(0, 13)
      },
    ),
    'nik-of-a-man': on(
      'citizen-identity.sex',
      ({ sex }) => sex === 'female',
      (identity) => {
        const day = String(Number(identity.nik.slice(6, 8)) - 40).padStart(2, '0')
        identity.nik = `${identity.nik.slice(0, 6)}${day}${identity.nik.slice(8)}`
      },
    ),
    'birth-date-31-february': on(
      'local-date.calendar',
      ({ birthDate }) => birthDate !== undefined,
      (identity) => {
        identity.birthDate = `${identity.birthDate?.slice(0, 4)}-02-31`
      },
    ),
    'letter-in-rt': on(
      'neighbourhood.digits',
      ({ address }) => address !== undefined,
      ({ address }) => {
        if (address) address.rt = `0O${address.rt?.slice(-1)}`
      },
    ),
  }
}

export const serviceRequestMistakes = {
  ...inIdentity<ServiceRequestInput>((row) => row.applicant.identity),
  'unknown-service': {
    rule: 'service.unknown',
    fits: () => true,
    spoil: (row) => {
      row.service = 'usaha.siup'
    },
  },
  'requirement-not-brought': {
    rule: 'requirement.missing',
    fits: () => true,
    spoil: (row) => {
      row.documents = row.documents.filter(({ type }) => type !== 'identity-card')
    },
  },
  'issued-31-february': {
    rule: 'local-date.calendar',
    fits: (row) => row.documents[0]?.issuedOn !== undefined,
    spoil: ({ documents: [first] }) => {
      if (first) first.issuedOn = '2025-02-31'
    },
  },
  'issued-in-the-future': {
    rule: 'date.future',
    fits: (row) => row.documents[0]?.issuedOn !== undefined,
    spoil: ({ documents: [first] }) => {
      if (first) first.issuedOn = '2027-01-12'
    },
  },
} satisfies Record<string, Mistake<ServiceRequestInput>>

export const complaintMistakes = {
  ...inIdentity<ComplaintInput>((row) => row.reporter?.identity),
  'occurred-31-february': {
    rule: 'local-date.calendar',
    fits: (row) => row.occurredOn !== undefined,
    spoil: (row) => {
      row.occurredOn = '2026-02-31'
    },
  },
  'occurred-in-the-future': {
    rule: 'date.future',
    fits: (row) => row.occurredOn !== undefined,
    spoil: (row) => {
      row.occurredOn = '2027-03-02'
    },
  },
  'anonymous-but-named': {
    rule: 'complaint.anonymous',
    fits: (row) => row.reporter !== undefined,
    spoil: (row) => {
      row.anonymous = true
    },
  },
} satisfies Record<string, Mistake<ComplaintInput>>

/** Makes each wanted mistake in one row, never two in the same row. The rows given stay as they are. */
export const withMistakes = <Row extends { reference?: string | undefined }, Name extends string>(
  file: string,
  rows: readonly Row[],
  wanted: readonly Name[],
  table: Readonly<Record<Name, Mistake<Row>>>,
  random: Random,
): { rows: Row[]; known: KnownMistake[] } => {
  const copies = structuredClone(rows) as Row[]
  const untouched = random.shuffle(copies)
  const known = wanted.map((mistake): KnownMistake => {
    const { rule, fits, spoil } = table[mistake]
    const row = untouched.find(fits)
    if (!row) throw new Error(`[three-regions] No row of ${file} fits the mistake "${mistake}"; make more rows.`)
    untouched.splice(untouched.indexOf(row), 1)
    spoil(row)
    return { file, reference: row.reference ?? '', mistake, rule }
  })
  return { rows: copies, known }
}
