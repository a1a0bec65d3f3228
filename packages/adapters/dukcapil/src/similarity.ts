const plain = (text: string) =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Fewest insertions, deletions and replacements that turn one text into the other (Levenshtein). */
const distance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...left].entries()) {
    const next = [at + 1]
    for (let column = 0; column < right.length; column++) {
      const replaced = (row[column] ?? 0) + (right[column] === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Similarity 0-100, blind to case and punctuation. The real service does not say how it compares; this is ours. */
export const similarity = (left: string, right: string): number => {
  const [a, b] = [plain(left), plain(right)]
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 100 : Math.round(100 * (1 - distance(a, b) / longest))
}
