import { lifecycles, type Role, type Transition } from '@selaras/rules'
import type { Text } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import type { Json } from '../json-schemas.ts'

const ROLES: Record<Role, Text> = {
  owner: { id: 'pemilik kasus', en: 'the owner of the case' },
  assigned: { id: 'instansi yang menanganinya', en: 'the agency it is assigned to' },
  party: { id: 'pihak lain yang memegang salinan', en: 'another party that holds a replica' },
}

const words = ({ from, to, by, entry, clock }: Transition): Text => {
  const roles = (language: keyof Text) =>
    by.map((role) => ROLES[role][language]).join(language === 'id' ? ' atau ' : ' or ')
  const statuses = from.map((status) => `\`${status}\``).join(', ')
  const clocks = clock?.from.map((status) => `\`${status}\``).join(', ')
  return {
    id: [
      `Berlaku saat status ${statuses}${clocks ? ` dan jam ${clocks}` : ''}, oleh ${roles('id')}.`,
      ...(clock?.extends ? ['Hanya sekali tiap kasus.'] : []),
      `Menambah catatan \`${entry}\`; status ${to ? `menjadi \`${to}\`` : 'tetap'}.`,
    ].join(' '),
    en: [
      `Legal in status ${statuses}${clocks ? ` while the clock is ${clocks}` : ''}, by ${roles('en')}.`,
      ...(clock?.extends ? ['Once a case.'] : []),
      `Appends \`${entry}\`; the status ${to ? `becomes \`${to}\`` : 'stays'}.`,
    ].join(' '),
  }
}

/** What a command operation says of its rows in the transition table: in which statuses, by whom, and what follows. */
export const transitionOf = ({ command }: Operation): { description?: string; own?: Json } => {
  const rows = command ? lifecycles[command.kind].transitions.filter((row) => row.command === command.name) : []
  if (rows.length === 0) return {}
  const told = rows.map(words)
  return {
    description: told.map(({ en }) => en).join('\n\n'),
    own: {
      description: told.map(({ id }) => id).join('\n\n'),
      transitions: rows.map(({ from, to, by, entry, clock }) => ({
        from,
        ...(to && { to }),
        by,
        entry,
        ...(clock && { clock }),
      })),
    },
  }
}
