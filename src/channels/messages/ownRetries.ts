import { parseObject } from '../json'

/**
 * The SDK's client sends again by itself, up to three times, on its own clock and for any 5xx: together with ours a channel in
 * trouble would get twenty requests for one message. Its option for that is not passed on, so the policy is taken out of its pipeline.
 */
export function leaveRetriesToUs(connectorClient: unknown): void {
  const pipeline: unknown = parseObject(parseObject(connectorClient)?.client)?.pipeline
  if (typeof pipeline !== 'object' || pipeline === null || !('removePolicy' in pipeline)) return
  if (typeof pipeline.removePolicy === 'function') pipeline.removePolicy({ name: 'defaultRetryPolicy' })
}
