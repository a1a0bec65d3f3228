/**
 * Asks once in so many milliseconds, however many want to know: whoever comes meanwhile gets the same answer. What failed
 * is asked anew.
 */
export const recent = <Value>(
  ask: () => Promise<Value>,
  elapsed: () => number,
  milliseconds: number,
): (() => Promise<Value>) => {
  let last: { at: number; answer: Promise<Value> } | undefined
  return () => {
    if (last && elapsed() - last.at < milliseconds) return last.answer
    const asked = { at: elapsed(), answer: ask() }
    asked.answer.catch(() => {
      if (last === asked) last = undefined
    })
    last = asked
    return asked.answer
  }
}
