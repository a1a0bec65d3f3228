// SPLP, a WSO2 API Manager: the errors it writes itself. Known from public integration code; no specification is public.
import { readBody } from '@selaras/adapter'
import { readWso2Fault, type Wso2Fault } from '@selaras/schemas/gateway'

/** Where the bus answers. */
export const SPLP = 'https://api-splp.layanan.go.id'

const MAXIMUM_BYTES = 65_536

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The fault of the gateway in an error answer; nothing when the system behind it wrote the answer. Leaves it readable. */
export const faultIn = async (response: Response): Promise<Wso2Fault | undefined> =>
  readWso2Fault(parsed((await readBody(response.clone(), MAXIMUM_BYTES)) ?? ''))
