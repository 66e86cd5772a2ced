import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  dts: true,
  clean: true,
  sourcemap: true,
  // It is a file of JSON, which Node takes only with an attribute that the build would drop.
  noExternal: ["stopwords-iso"],
});
