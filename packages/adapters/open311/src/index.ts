// A city as a participant
export { type Open311Options, open311 } from './adapter.ts'
// A city, called directly
export { type City, type CityOptions, open311City, type Span } from './city.ts'
export type { Attributes } from './map.ts'
export type { Discovery, Receipt311, Request311, ServiceDefinition, ServiceType } from './upstream.ts'
