import { widgetTexts } from '../../../../texts/widget'
import { parseOptions } from '../shell/options'
import { startWidget } from './startWidget'

const script = document.currentScript
if (window.Declic) console.warn(widgetTexts.twice)
else if (script instanceof HTMLScriptElement) {
  const options = parseOptions(script)
  const start = () => {
    window.Declic = startWidget(options)
    document.dispatchEvent(new CustomEvent('declic:ready'))
  }
  if (document.body) start()
  else document.addEventListener('DOMContentLoaded', start)
}
