import { AdapterError, isAdapterError } from './adapter-error.ts'
import { sharedTexts } from './texts.ts'

/** A secret, or what gives it at each call. */
export type Secret<Value = string> = Value | (() => Value | Promise<Value>)

/**
 * Asks for a secret. What a provider throws may hold it, so only that the function of that option failed is passed on,
 * as `AdapterError` `configuration`.
 */
export const reveal = async <Value extends string | object>(
  adapter: string,
  option: string,
  secret: Secret<Value>,
): Promise<Value> => {
  try {
    return typeof secret === 'function' ? await (secret as () => Value | Promise<Value>)() : secret
  } catch (error) {
    if (isAdapterError(error)) throw error
    throw new AdapterError(sharedTexts.functionFailed(option), { adapter, code: 'configuration' })
  }
}
