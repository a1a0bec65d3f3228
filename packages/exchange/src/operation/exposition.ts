/** Text exposition format 0.0.4 of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

export type Labels = Readonly<Record<string, string>>

/** One metric: its samples are written as lines. */
export interface Metric {
  lines: () => string[]
}

const escaped = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const labelled = (name: string, labels: Labels): string => {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`)
  return pairs.length > 0 ? `${name}{${pairs.join(',')}}` : name
}

const header = (name: string, type: string, help: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]

/** What is counted under each set of labels. */
const series = <Value>(first: () => Value) => {
  const values = new Map<string, { labels: Labels; value: Value }>()
  return {
    all: () => [...values.values()],
    of: (labels: Labels): { labels: Labels; value: Value } => {
      const key = Object.values(labels).join('\n')
      const found = values.get(key) ?? { labels, value: first() }
      values.set(key, found)
      return found
    },
  }
}

export const counter = (name: string, help: string) => {
  const counts = series(() => 0)
  return {
    add: (labels: Labels = {}) => {
      counts.of(labels).value += 1
    },
    lines: () => [
      ...header(name, 'counter', help),
      ...counts.all().map(({ labels, value }) => `${labelled(name, labels)} ${value}`),
    ],
  }
}

/** @param bounds Upper bounds of the buckets, ascending. */
export const histogram = (name: string, help: string, bounds: readonly number[]) => {
  const measured = series(() => ({ buckets: bounds.map(() => 0), sum: 0, count: 0 }))
  const linesOf = ({ labels, value }: ReturnType<typeof measured.of>) => [
    ...bounds.map((le, at) => `${labelled(`${name}_bucket`, { ...labels, le: String(le) })} ${value.buckets[at]}`),
    `${labelled(`${name}_bucket`, { ...labels, le: '+Inf' })} ${value.count}`,
    `${labelled(`${name}_sum`, labels)} ${value.sum}`,
    `${labelled(`${name}_count`, labels)} ${value.count}`,
  ]
  return {
    measure: (amount: number, labels: Labels = {}) => {
      const { value } = measured.of(labels)
      value.sum += amount
      value.count += 1
      bounds.forEach((bound, at) => {
        if (amount <= bound) value.buckets[at] = (value.buckets[at] ?? 0) + 1
      })
    },
    lines: () => [...header(name, 'histogram', help), ...measured.all().flatMap(linesOf)],
  }
}

/** A value that is read when it is asked for. */
export const gauge = (name: string, help: string, value: number, labels: Labels = {}): Metric => ({
  lines: () => [...header(name, 'gauge', help), `${labelled(name, labels)} ${value}`],
})

export const exposition = (metrics: readonly Metric[]): string =>
  `${metrics.flatMap((metric) => metric.lines()).join('\n')}\n`
