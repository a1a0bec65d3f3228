import type { Complaint } from '@selaras/schemas'
import { DPMPTSP, NATIONAL_DESK, TRADE } from './participants.ts'
import type { RunningNode } from './start-node.ts'

/** Categories an agency of the example answers for. */
const AGENCIES: Readonly<Record<string, string>> = { licensing: DPMPTSP, market: TRADE }
/** Matters no region decides alone. */
const NATIONAL = new Set(['health-service'])

/** Puts a node to work on the complaints it owns: verify, hand to whoever answers for it, close what is answered. */
export const openDesk = ({ id, exchange }: RunningNode): void => {
  exchange.on('complaint.received', async (_entry, state, command) => {
    const complaint = state as Complaint
    if (complaint.owner !== id) return
    await command('verify', {})
    const category = complaint.category ?? ''
    if (NATIONAL.has(category))
      return command('escalate', { to: NATIONAL_DESK, reason: 'Kewenangan pusat. / A national matter.' })
    await command('dispatch', { to: AGENCIES[category] ?? id })
  })
  exchange.on('complaint.answered', async (_entry, state, command) => {
    if (state.owner === id) await command('resolve')
  })
}
