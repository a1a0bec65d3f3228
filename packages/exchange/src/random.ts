const POOL = 4096

/** Random bytes of the system, fetched many at once: asking costs more than the bytes. What was given is kept nowhere. */
export const pooledRandom = (): ((length: number) => Uint8Array) => {
  const pool = new Uint8Array(POOL)
  let used = POOL
  return (length) => {
    if (length > POOL) return crypto.getRandomValues(new Uint8Array(length))
    if (used + length > POOL) {
      crypto.getRandomValues(pool)
      used = 0
    }
    const given = pool.slice(used, used + length)
    pool.fill(0, used, used + length)
    used += length
    return given
  }
}
