import { h } from 'preact'

/** Stands in for `react-film`: what would be a carousel is a row that scrolls. */
const Film = ({ children }: { readonly children?: preact.ComponentChildren }) =>
  h('div', { className: 'declic-row' }, children)

export const Composer = Film
export const Flipper = () => null
export const createBasicStyleSet = () => ({})
export const useItemContainerCallbackRef = () => () => {}
export const useScrollableCallbackRef = () => () => {}
export const useScrollBarWidth = () => [0]
export const useScrolling = () => [false]
export const useStyleSetClassNames = () => [{}]

export default Film
