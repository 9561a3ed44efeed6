/** Stands in for the thumbnails of uploads, made in a worker. */
export default () => Promise.resolve(undefined)
