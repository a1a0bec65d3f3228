declare module 'parse-prometheus-text-format' {
  /** Reads text exposition format 0.0.4; samples by family. */
  const parse: (text: string) => unknown
  export = parse
}
