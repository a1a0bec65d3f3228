import { AdapterError, isAdapterError } from '@selaras/adapter'

/** A secret, or what gives it. */
export type Secret = string | (() => string | Promise<string>)

/** Asks for a secret. What a provider throws may hold it, so only that it failed is passed on. */
export const reveal = async (adapter: string, option: string, secret: Secret): Promise<string> => {
  try {
    return typeof secret === 'string' ? secret : await secret()
  } catch (error) {
    if (isAdapterError(error)) throw error
    throw new AdapterError(`Option "${option}": the function failed to give it.`, { adapter, code: 'configuration' })
  }
}

/** Keeps a token until the gateway refuses it; however many calls find it refused, it is asked for anew once. */
export const createTokenKeeper = (provide: () => Promise<string>) => {
  let kept: Promise<string> | undefined
  const ask = () => {
    const asked = provide()
    asked.catch(() => {
      if (kept === asked) kept = undefined
    })
    kept = asked
    return asked
  }
  return {
    current: () => kept ?? ask(),
    /** The token after `refused`: another call may have got it already. */
    next: async (refused: string): Promise<string> => {
      const held = kept
      if (held && (await held) !== refused) return held
      return kept && kept !== held ? kept : ask()
    },
  }
}
