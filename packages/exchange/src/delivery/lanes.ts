/** Calls in one lane at a time, so that a slow peer slows nobody else. */
export const SHARE = 8
/** Most that is held of a lane: enough to go on with while what came of the last calls is written down. */
const LARGEST_WINDOW = 64

interface Lane<Item> {
  waiting: Item[]
  calls: number
  /** Waiting, called, or being written down. */
  held: number
  /** Most to be held: it opens with every success, and closes to the share of calls when one fails. */
  window: number
}

/** What was taken, by lane: whose turn it is, and how much more of it is worth taking. */
export const createLanes = <Item extends { lane: string }>() => {
  const lanes = new Map<string, Lane<Item>>()
  const named = (name: string): Lane<Item> => {
    const lane = lanes.get(name) ?? { waiting: [], calls: 0, held: 0, window: SHARE }
    lanes.set(name, lane)
    return lane
  }
  return {
    /** False when no more of its lane may be held: the window closed while it was on its way. */
    add: (item: Item): boolean => {
      const lane = named(item.lane)
      if (lane.waiting.length + lane.calls >= lane.window) return false
      lane.waiting.push(item)
      lane.held += 1
      return true
    },
    /** The next that may be called. */
    begin: (name: string): Item | undefined => {
      const lane = named(name)
      const next = lane.calls < SHARE ? lane.waiting.shift() : undefined
      if (next) lane.calls += 1
      return next
    },
    /** A call is over. Gives up what waits behind one that failed: it is not to wait for the same answer, one by one. */
    end: ({ lane: name }: Item, isDone: boolean): Item[] => {
      const lane = named(name)
      lane.calls -= 1
      lane.window = isDone ? Math.min(lane.window + 1, LARGEST_WINDOW) : SHARE
      return isDone ? [] : lane.waiting.splice(0)
    },
    /** Nothing of it is held any more. */
    finish: ({ lane: name }: Item) => {
      named(name).held -= 1
    },
    /** Whether nothing of it is being called. */
    isQuiet: (name: string): boolean => named(name).calls === 0,
    /** Whether more of it may be held. */
    isOpen: (name: string): boolean => named(name).held < named(name).window,
    /** Lanes of which more may be held than called. */
    windows: (): ReadonlyMap<string, number> =>
      new Map([...lanes].flatMap(([name, { window }]) => (window > SHARE ? [[name, window] as const] : []))),
    /** Gives up whatever waits. */
    clear: (): Item[] => [...lanes.values()].flatMap(({ waiting }) => waiting.splice(0)),
  }
}
