export { type DukcapilCredentials, type DukcapilOptions, dukcapil } from './adapter.ts'
export type { Attribute as DukcapilAttribute } from './map.ts'
