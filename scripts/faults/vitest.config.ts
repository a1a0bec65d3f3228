import { mergeConfig } from 'vitest/config'
import shared from '../vitest.config.ts'

export default mergeConfig(shared, { test: { testTimeout: 3_600_000, maxWorkers: 1 } })
