/** Stands in for `swiper`, which draws the carousels of Adaptive Cards. */
export const A11y = undefined
export const Autoplay = undefined
export const History = undefined
export const Keyboard = undefined
export const Navigation = undefined
export const Pagination = undefined
export const Scrollbar = undefined
export const Virtual = undefined

export default undefined
