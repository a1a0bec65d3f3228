// Ways to a participant that lead through someone else's gateway
export { type SplpOptions, splp } from './splp.ts'
export { type XRoadOptions, xroad } from './xroad.ts'
