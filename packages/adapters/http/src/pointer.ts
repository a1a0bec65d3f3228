const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** Steps of a JSON Pointer (RFC 6901). */
export const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescaped)

/** The value at a pointer; `undefined` where there is none. Only own members are followed. */
export const valueAt = (value: unknown, pointer: string): unknown => {
  let found = value
  for (const step of stepsOf(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Record<string, unknown>)[step]
  }
  return found ?? undefined
}

/** Puts a value at a pointer, making the objects that lead to it. */
export const putAt = (target: Record<string, unknown>, pointer: string, value: unknown): void => {
  const steps = stepsOf(pointer)
  const last = steps.pop() ?? ''
  let inside = target
  for (const step of steps) {
    if (!Object.hasOwn(inside, step)) inside[step] = {}
    inside = inside[step] as Record<string, unknown>
  }
  inside[last] = value
}
