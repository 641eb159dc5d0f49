import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../public',
    // What the server keeps for a year: see src/front/built-front.ts.
    assetsDir: 'front',
    emptyOutDir: true,
    // Browsers since the middle of 2024.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
