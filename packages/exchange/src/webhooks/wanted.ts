import type { Case } from '@selaras/rules'
import type { StoredSubscription } from '../store/subscriptions.ts'

const isOfType = (wanted: string, type: string): boolean =>
  wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted

/** Whether a subscription wants an entry of that type of a case, whoever may see it. */
export const isWanted = (
  { types, services }: Pick<StoredSubscription, 'types' | 'services'>,
  state: Case,
  type: string,
): boolean => {
  if (types && !types.some((wanted) => isOfType(wanted, type))) return false
  const service = 'service' in state ? state.service : undefined
  return !services || (service !== undefined && services.includes(service))
}
