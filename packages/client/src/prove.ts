import type { Auth } from '@selaras/schemas/gateway'

interface Prover {
  /** Proves to everyone on the way, the participant first and the gateway around it. */
  prove: (request: Request) => Promise<Request>
  /** Whether a refusal may be answered at all; if not, no copy of the request need be kept. */
  renewable: boolean
  renew: (refused: Request) => boolean
}

export const proverOf = (auths: readonly Auth[]): Prover => ({
  async prove(request) {
    let proved = request
    for (const auth of auths) proved = await auth(proved)
    return proved
  },
  renewable: auths.some(({ renew }) => renew),
  // Everyone is told, also when the first has already said yes.
  renew: (refused) => auths.filter(({ renew }) => renew?.(refused)).length > 0,
})
