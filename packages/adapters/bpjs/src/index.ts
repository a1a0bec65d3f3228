export { type BpjsOptions, bpjs } from './adapter.ts'
export {
  type BpjsAnswer,
  type BpjsCaller,
  type BpjsCallerOptions,
  type BpjsQuestion,
  bpjsCaller,
  refusalOf as bpjsRefusalOf,
} from './caller.ts'
export { BPJS_PRODUCTS, type Product as BpjsProduct, type ProductName as BpjsProductName } from './products.ts'
export type { FacilityOptions as BpjsFacilityOptions, InboundCredentials as BpjsInboundCredentials } from './receive.ts'
export type { BpjsCredentials } from './signature.ts'
export type { Booking as BpjsBooking, RemainingQueue as BpjsRemainingQueue } from './upstream.ts'
