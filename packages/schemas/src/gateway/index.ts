// Gateways between systems: the way through one, and what its errors mean
export type { Auth } from './auth.ts'
export type { Gateway, GatewayAnswer, GatewayFault } from './gateway.ts'
export { type GatewayErrorCode, readWso2Fault, type Wso2Fault } from './wso2-fault.ts'
