/** Stands in for two GIFs in `blob:` addresses, which would move even where motion is refused. */
export default () => ({})
