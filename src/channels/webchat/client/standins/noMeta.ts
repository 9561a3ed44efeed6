/** Stands in for a `<meta>` written into the page of whoever shows us. */
export default () => {}
