// The configuration of a node
export { type ConfigInput, defineConfig } from './serve/config.ts'
