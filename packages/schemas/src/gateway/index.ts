// Gateways between systems: what their errors mean
export { type GatewayErrorCode, readWso2Fault, type Wso2Fault } from './wso2-fault.ts'
