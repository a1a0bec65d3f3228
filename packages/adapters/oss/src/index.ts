export { type OssOptions, oss } from './adapter.ts'
// What comes in
export type { AllowedCallers as OssAllowedCallers } from './caller-address.ts'
// Every method a region calls
export { createOssClient, type OssClient, type OssClientOptions } from './client.ts'
// The guide as data
export { ossCodes } from './codes.gen.ts'
export { pia4322 } from './declared-fields.gen.ts'
export type { Signer as OssSigner } from './final-license.ts'
export type { Officer as OssOfficer } from './license-status.ts'
export type { OssInboundMethod, OssMessages, OssMethod, OssOutboundMethod } from './messages.gen.ts'
export { toSubmissions } from './permit-applications.ts'
export type { DeclaredFields, FieldType, Pia } from './pia.ts'
export type { OssReceived } from './receive.ts'
export type { InboundCredentials as OssInboundCredentials } from './token.ts'
