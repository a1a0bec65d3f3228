export { sqlite } from './store/sqlite.ts'
