import type { CaseKind } from '@selaras/schemas/operations'
import type { Role, Transition } from './lifecycle.ts'

/** Rows of the clock of one kind of case (OSS codes 41 to 44, one extension, and its end), legal while somebody has to act. */
export const clockTransitions = <Status extends string>(
  kind: CaseKind,
  open: readonly Status[],
  by: readonly Role[],
): Transition<Status>[] => [
  {
    command: 'pause-clock',
    from: open,
    entry: `${kind}.clock-paused`,
    by,
    clock: { from: ['running'], to: 'paused' },
  },
  {
    command: 'resume-clock',
    from: open,
    entry: `${kind}.clock-resumed`,
    by,
    clock: { from: ['paused'], to: 'running' },
  },
  {
    command: 'stop-clock',
    from: open,
    entry: `${kind}.clock-stopped`,
    by,
    clock: { from: ['running', 'paused'], to: 'stopped' },
  },
  {
    command: 'restart-clock',
    from: open,
    entry: `${kind}.clock-restarted`,
    by,
    clock: { from: ['stopped'], to: 'running' },
  },
  {
    command: 'extend',
    from: open,
    entry: `${kind}.extended`,
    by,
    clock: { from: ['running', 'paused'], extends: true },
  },
  {
    command: 'expire-clock',
    from: open,
    entry: `${kind}.clock-expired`,
    by: ['owner'],
    clock: { from: ['running'] },
  },
]
