// verdict = [ "Tidak " ] "Sesuai" [ " (" 1*3DIGIT ")" ]     ; the score only on fuzzy elements

const VERDICT = /^(Tidak )?Sesuai(?: \((\d{1,3})\))?$/

export interface Verdict {
  matched: boolean
  /** Similarity 0-100, for the elements compared with tolerance. */
  score?: number
}

/** Reads `Sesuai (100)`; `undefined` when it is no verdict. A score above 100 is left out. */
export const parseVerdict = (text: string): Verdict | undefined => {
  const found = VERDICT.exec(text.trim())
  if (!found) return undefined
  const [, not, digits] = found
  const score = Number(digits)
  return { matched: not === undefined, ...(score <= 100 && { score }) }
}
