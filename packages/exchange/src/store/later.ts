/** What may still be on its way: a signature made on another core while the write goes on. Whoever keeps it waits for it. */
export type Later<Value> = Value | Promise<Value>

/** Goes on with it once it is there: now, where it is. */
export const afterwards = <From, To>(value: Later<From>, then: (value: From) => Later<To>): Later<To> =>
  value instanceof Promise ? value.then(then) : then(value)

/** Begins to wait: that it fails is heard of where it is needed, and nowhere else. */
export const later = <Value>(value: Promise<Value>): Promise<Value> => {
  value.catch(() => undefined)
  return value
}
