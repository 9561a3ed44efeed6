/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  testTimeout: 30_000,
  // The whole run reads these folders through `test/together`, where each process learns once; a file asked for by its name runs alone.
  testPathIgnorePatterns: [
    '/node_modules/',
    process.env.DECLIC_TOGETHER === 'yes'
      ? '/test/(?:understanding|answers|conversations|conversations/guide)/[^/]+$'
      : '/test/together/',
  ],
}
