export { type HelloOptions, hello } from './adapter.ts'
