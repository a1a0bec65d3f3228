export { type Splp, type SplpOptions, splp } from './adapter.ts'
