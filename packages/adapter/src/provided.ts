import { AdapterError, isAdapterError } from './adapter-error.ts'
import { sharedTexts } from './texts.ts'

/**
 * Calls a function of the user. What it throws may hold a secret or a person, so only that the function of that option
 * failed is passed on, as `AdapterError` `transient`.
 */
export const provided = async <Value>(
  adapter: string,
  option: string,
  give: () => Value | Promise<Value>,
): Promise<Value> => {
  try {
    return await give()
  } catch (error) {
    if (isAdapterError(error)) throw error
    throw new AdapterError(sharedTexts.callbackFailed(option), { adapter, code: 'transient' })
  }
}
