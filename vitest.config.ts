import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["src/**/*.test.{ts,tsx}", "geodata/build/**/*.test.ts", "test/pictures/**/*.test.ts"] },
      },
      /** Arrows, sizes, documents, fonts: what is true of the source tree. */
      { extends: true, test: { name: "static", include: ["test/static/**/*.test.ts"], testTimeout: 60_000 } },
      /** Budgets and promises of what `npm run build` has written. */
      { extends: true, test: { name: "built", include: ["test/built/**/*.test.ts"] } },
    ],
  },
});
