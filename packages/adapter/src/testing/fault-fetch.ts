/** An upstream that always gives this answer. */
export const answering =
  (body: string, init: ResponseInit = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' }, ...init }))

/** An upstream that accepts the call and never answers. */
export const hanging: typeof fetch = () => new Promise(() => undefined)

/** An upstream that cannot be reached, told as Node tells it. */
export const unreachable: typeof fetch = () =>
  Promise.reject(
    new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) }),
  )

/** Adds a field nobody declared to every object of every JSON answer. */
export const withField =
  (inner: typeof fetch, name: string): typeof fetch =>
  async (input, init) => {
    const response = await inner(input, init)
    const added = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(added)
      if (typeof value !== 'object' || value === null) return value
      return {
        ...Object.fromEntries(Object.entries(value).map(([key, member]) => [key, added(member)])),
        [name]: 'odd',
      }
    }
    return Response.json(added(await response.json()), { status: response.status })
  }
