// A jest reporter that leaves the counts of a run in a file, for runTests.mjs.
const { writeFileSync } = require('node:fs')

module.exports = class TestCounts {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A file that does not even load holds tests that nobody counted: it is one failure.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    }
    writeFileSync(process.env.DECLIC_TEST_COUNTS, JSON.stringify(counts))
  }
}
