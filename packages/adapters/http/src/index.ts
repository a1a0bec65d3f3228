export { type HttpCredentials, type HttpOptions, http } from './adapter.ts'
export { isMapError, loadMap, MapError, readMap } from './read-map.ts'
export { type Field, HttpMap, type Template } from './upstream.ts'
