/** Whether one letter added, dropped, changed, or swapped with its neighbour makes one text of the other; equal texts count. */
export const isWithinOneEdit = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (restA.length !== restB.length) return restA.slice(1) === restB || restA === restB.slice(1)
  if (restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
