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
