export { type Guarded, parseJson } from './parse-json.ts'
export { DEFAULT_LIMITS, type Limits } from './scan.ts'
