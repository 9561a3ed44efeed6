import pino from 'pino'

/** Structured log, one JSON object a line on the error output; never given what users write nor who they are. */
export type Log = pino.Logger

export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }))
}
