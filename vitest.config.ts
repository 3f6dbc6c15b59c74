import { defineConfig } from 'vitest/config';

// Patience for slow machines: the tests say what is right, the bench says how fast.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } });
