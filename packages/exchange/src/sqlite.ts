export { sqlite } from './store/sqlite/sqlite.ts'
