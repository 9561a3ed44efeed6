import { widgetTexts as texts } from '../../../../texts/widget'
import type { WidgetOptions } from '../shell/options'

const SVG = 'http://www.w3.org/2000/svg'
const BUBBLE = 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z'
const MINIMISE = 'M6 9l6 6 6-6'
const AGAIN = 'M19 12a7 7 0 1 1-2-5M17 3v4h-4'

/** The parts of the widget, made one by one: no HTML is parsed, which strict sites (Trusted Types) would refuse. */
export function createMarkup({ server, title, button: label, logo }: WidgetOptions) {
  const unread = create('span', { className: 'badge', hidden: true })
  const unreadWords = create('span', { className: 'unseen' })
  const launch = create('button', { type: 'button', className: 'launch' }, [
    icon(BUBBLE, 'filled'),
    create('span', { className: 'launch-label', textContent: label }),
    unread,
    unreadWords,
  ])
  launch.setAttribute('aria-haspopup', 'dialog')
  const announce = create('p', { className: 'unseen' })
  announce.setAttribute('role', 'status')
  const launcher = create('section', { className: 'launcher' }, [launch, announce])
  launcher.setAttribute('aria-label', texts.region)

  const heading = create('h2', { id: 'titre', textContent: title, tabIndex: -1 })
  const restart = create('button', { type: 'button', className: 'tool restart' }, [
    icon(AGAIN),
    create('span', { className: 'unseen', textContent: texts.restart + texts.restartWhat }),
  ])
  const close = create('button', { type: 'button', className: 'tool close' }, [
    icon(MINIMISE),
    create('span', { className: 'unseen', textContent: texts.close }),
  ])
  restart.title = texts.restart
  close.title = texts.close
  const privacy = create('a', { href: `${server}/confidentialite`, target: '_blank', rel: 'noopener' }, [
    new Text(texts.privacy),
    create('span', { className: 'unseen', textContent: texts.newTab }),
  ])
  const state = create('p', { className: 'state' })
  state.setAttribute('role', 'status')
  const body = create('div', { className: 'body', id: 'chat' })
  const panel = create('dialog', { className: 'panel' }, [
    create('div', { className: 'head' }, [
      ...(logo ? [create('img', { src: logo, alt: '' })] : []),
      heading,
      restart,
      close,
    ]),
    create('p', { className: 'intro' }, [new Text(`${texts.intro} `), privacy]),
    state,
    body,
  ])
  panel.setAttribute('aria-labelledby', heading.id)
  return { launcher, launch, unread, unreadWords, announce, panel, heading, restart, close, state, body }
}

export type Markup = ReturnType<typeof createMarkup>

export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

function icon(path: string, className = ''): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', `icon ${className}`)
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
