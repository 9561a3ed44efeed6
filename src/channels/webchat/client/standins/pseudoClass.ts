/** Stands in for a trial `<style>` in the page of whoever shows us. */
export default (pseudoClass: string) => CSS.supports(`selector(${pseudoClass})`)
