/** One product of the BPJS web services: where it answers, and how its envelope is spelled. */
export interface Product {
  /** Production address; absent where the public sources do not tell the whole host. */
  production?: string
  /** Trial address. */
  development?: string
  envelope: 'metaData' | 'metadata'
  /** Type of `code` in the envelope. */
  code: 'string' | 'number'
}

const production = 'https://apijkn.bpjs-kesehatan.go.id'
const development = 'https://apijkn-dev.bpjs-kesehatan.go.id'
const product = (at: string, trial: string, envelope: Product['envelope'], code: Product['code']): Product => ({
  production: `${production}/${at}`,
  development: `${development}/${trial}`,
  envelope,
  code,
})

/** The products by name. Source: the public client `ssecd/jkn`. */
export const BPJS_PRODUCTS = {
  vclaim: product('vclaim-rest', 'vclaim-rest-dev', 'metaData', 'string'),
  antrean: product('antreanrs', 'antreanrs_dev', 'metadata', 'number'),
  apotek: product('apotek-rest', 'apotek-rest-dev', 'metaData', 'string'),
  pcare: product('pcare-rest', 'pcare-rest-dev', 'metaData', 'number'),
  icare: product('wsihs', 'ihs_dev', 'metaData', 'number'),
  'rekam-medis': product('erekammedis', 'erekammedis_dev', 'metadata', 'string'),
  aplicares: { envelope: 'metadata', code: 'number' },
} as const satisfies Record<string, Product>

export type ProductName = keyof typeof BPJS_PRODUCTS
