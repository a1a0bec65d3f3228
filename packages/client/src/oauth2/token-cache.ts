export interface Token {
  value: string
  /** Epoch milliseconds from which on it is not used any more. */
  usableUntil: number
}

/** Keeps one token; however many ask at once, it is fetched once. */
export const tokenCache = (fetchToken: () => Promise<Token>, now: () => number) => {
  let token: Token | undefined
  let fetching: Promise<Token> | undefined

  const renewed = async (): Promise<Token> => {
    try {
      token = await fetchToken()
      return token
    } finally {
      fetching = undefined
    }
  }

  return {
    async get(): Promise<string> {
      if (token && now() < token.usableUntil) return token.value
      fetching ??= renewed()
      return (await fetching).value
    },
    /** Forgets a token that was refused, unless it has been replaced already. */
    drop(refused: string) {
      if (token?.value === refused) token = undefined
    },
  }
}
