// Generated from resources/queue-ticket.ts by `pnpm generate`. Do not edit.
import type { QueueTicket } from '../../../resources/queue-ticket.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

export const queueTicketRule: Rule<QueueTicket> = (context) => {
    const { tasks } = context.value
    for (const [index, { task, at }] of tasks.entries()) {
      const before = tasks[index - 1]
      if (!before) continue
      if (task <= before.task) context.issues.push(breaks('queue-ticket.task-order', task, ['tasks', index, 'task']))
      if (Date.parse(at) < Date.parse(before.at))
        context.issues.push(breaks('queue-ticket.task-time', at, ['tasks', index, 'at']))
    }
  }
