import { lifecycles } from '@selaras/rules'
import type { StoredCase } from '../store/store.ts'

/** Whether somebody still has to act on a case. */
export const isOpen = ({ kind, state }: Pick<StoredCase, 'kind' | 'state'>): boolean =>
  lifecycles[kind].waitsOn[state.status] !== 'nobody'
