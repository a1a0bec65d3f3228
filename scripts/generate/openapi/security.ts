import type { Json } from '../json-schemas.ts'

/** How a participant proves who it is at level 2; either one will do. */
export const securitySchemes: Record<string, Json> = {
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Api-Key',
    description: 'Key the called participant issued to the calling one.',
    'x-selaras': { description: 'Kunci yang diterbitkan peserta tujuan bagi peserta pemanggil.' },
  },
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'Access token of an OAuth 2.0 gateway, such as SPLP.',
    'x-selaras': { description: 'Token akses dari gerbang OAuth 2.0, misalnya SPLP.' },
  },
}
