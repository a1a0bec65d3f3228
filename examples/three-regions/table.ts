/** A table for a terminal: the first column to the left, numbers to the right. */
export const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const lines = [header, ...rows].map((row) => row.map(String))
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const cell = (text: string, column: number) =>
    column > 0 && /^[0-9.,]+$/.test(text) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
  const [head = '', ...body] = lines.map((line) => `  ${line.map(cell).join('  ')}`.trimEnd())
  return [head, `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...body].join('\n')
}
