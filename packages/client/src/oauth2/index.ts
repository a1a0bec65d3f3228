// Proving the caller by OAuth 2.0
export { type ClientCredentialsOptions, oauth2ClientCredentials, type PrivateKey } from './client-credentials.ts'
export { isTokenError, TokenError, type TokenErrorCode, type TokenErrorReason } from './token-error.ts'
