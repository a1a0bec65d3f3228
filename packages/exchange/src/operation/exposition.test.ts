import { expect, test } from 'vitest'
import { counter, exposition, gauge, histogram } from './exposition.ts'

test('as the format says: help, type, samples, cumulative buckets, escaped labels', () => {
  const requests = counter('requests_total', 'Requests.')
  requests.add({ path: 'a"b\\c\nd', status: '2xx' })
  requests.add({ path: 'a"b\\c\nd', status: '2xx' })
  requests.add({ path: 'x', status: '5xx' })
  const times = histogram('time_seconds', 'Time.', [0.1, 1])
  for (const seconds of [0.05, 0.1, 0.5, 7]) times.measure(seconds, { of: 'x' })
  expect(exposition([requests, times, gauge('load', 'Load.', Number.NaN)])).toBe(`# HELP requests_total Requests.
# TYPE requests_total counter
requests_total{path="a\\"b\\\\c\\nd",status="2xx"} 2
requests_total{path="x",status="5xx"} 1
# HELP time_seconds Time.
# TYPE time_seconds histogram
time_seconds_bucket{of="x",le="0.1"} 2
time_seconds_bucket{of="x",le="1"} 3
time_seconds_bucket{of="x",le="+Inf"} 4
time_seconds_sum{of="x"} 7.65
time_seconds_count{of="x"} 4
# HELP load Load.
# TYPE load gauge
load NaN
`)
})
