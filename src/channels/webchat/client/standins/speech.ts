import { Fragment, h } from 'preact'

/** Stands in for `react-say` and `react-dictate-button`: this page neither speaks nor listens. */
export const Composer = ({ children }: { readonly children?: preact.ComponentChildren }) => h(Fragment, null, children)
export const SayUtterance = () => null

export default () => null
