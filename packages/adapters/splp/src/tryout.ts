import { reading, type Tryout } from '@selaras/adapter'
import { readWso2Fault } from '@selaras/schemas/gateway'
import { createSplpSandbox } from './sandbox.ts'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** SPLP to be tried: the errors it writes itself, in JSON or XML, and its sandbox before a system that repeats what it hears. */
export const tryout: Tryout = {
  messages: { fault: (text) => reading(readWso2Fault(parsed(text))) },
  sandbox: ({ now }) => {
    const echo = (async (...[input, init]: Parameters<typeof fetch>) => {
      const request = new Request(input, init)
      const { pathname, search } = new URL(request.url)
      return Response.json({ method: request.method, path: pathname + search, body: await request.text() })
    }) as typeof fetch
    const bus = createSplpSandbox({ now, apis: [{ context: 'api/percobaan', version: '1', behind: { fetch: echo } }] })
    const headers = { authorization: `Bearer ${bus.issueToken()}` }
    return {
      fetch: bus.fetch,
      examples: [{ path: 'api/percobaan/1/halo?nama=Siti', headers }, { path: 'api/percobaan/1/halo' }],
    }
  },
}
