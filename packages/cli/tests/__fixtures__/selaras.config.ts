import { defineConfig } from '../../src/index.ts'

export default defineConfig({
  participant: 'mpp.example.go.id',
  database: 'node.db',
  keys: { accept: { 'mpp.example.go.id': { env: 'MALL_KEY' } } },
  directory: { 'dinas.example.go.id': { url: 'https://dinas.example.go.id' } },
  quotas: { peer: { perSecond: 1, burst: 3 } },
  metrics: { token: { env: 'METRICS_TOKEN' } },
  log: 'json',
  adapters: [{ specificationVersion: 1, name: 'loket', maturity: 'port-only' }],
})
