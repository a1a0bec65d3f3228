/** Letters to add, drop, change or swap with their neighbour to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1)
      const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : change
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change, swap))
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}

/** What somebody probably meant: the nearest candidate, unless it is too far to be a slip. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const meant = word.toLowerCase().slice(0, 64)
  const allowed = Math.max(2, Math.floor(meant.length / 3))
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(meant, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= allowed && far < candidate.length)
  return ranked.sort((a, b) => a.far - b.far)[0]?.candidate
}
