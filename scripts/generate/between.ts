/** Puts generated text between its two marks in a page that is otherwise written by hand. */
export const between = (name: string, page: string, content: string, path: string): string => {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`]
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`${path} has no place for "${name}": put "${begin}" and "${end}" where it belongs.`)
  return `${page.slice(0, from + begin.length)}\n${content}\n${page.slice(to)}`
}
