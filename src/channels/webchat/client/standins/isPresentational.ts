import type { Activity } from '../conversation/directLine'

interface SpokenData {
  readonly declicPast?: boolean
  readonly 'webchat:fallback-text'?: string
  readonly messageBack?: { readonly displayText?: string }
}

/** Stands in for Web Chat's own rule of what is not read out, and adds to it what was read out in the page before. */
export default (activity: Activity): boolean => {
  const data: SpokenData = activity.channelData ?? {}
  if (activity.type !== 'message' || data.declicPast === true) return true
  const fallback = data['webchat:fallback-text']
  if (fallback !== undefined) return fallback === ''
  return !(
    data.messageBack?.displayText ||
    activity.text ||
    activity.attachments?.length ||
    activity.suggestedActions?.actions?.length
  )
}
