import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compileMessages } from "./build/compile-messages.ts";
import { compressFiles } from "./build/compress-files.ts";
import { dropUnusedConstants } from "./build/drop-unused-constants.ts";
import { writeFirstPages } from "./build/write-first-pages.ts";

/** Where `vite` alone (development) finds the API; the built dashboard is served by the API itself. */
const apiOrigin = process.env.INTERSECTOR_API ?? "http://127.0.0.1:3000";

/** Runs before the rest, so it is a file by itself. */
const early = "/src/early.ts";

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // React Aria brings its own sentences in some thirty languages; a reader here has one of six.
    optimizeLocales.vite({ locales: ["ar-AE", "zh-CN", "en-US", "fr-FR", "ru-RU", "es-ES"] }),
    dropUnusedConstants(),
    compileMessages(),
    compressFiles(),
    writeFirstPages(),
  ],
  server: { host: "127.0.0.1", proxy: { "/api": apiOrigin } },
  build: {
    target: "baseline-widely-available",
    sourcemap: true,
    manifest: true,
    reportCompressedSize: true,
    // The content security policy takes fonts from files alone.
    assetsInlineLimit: (file) => (file.endsWith(".woff2") ? false : undefined),
    rolldownOptions: {
      input: ["index.html", `.${early}`],
      output: {
        codeSplitting: {
          groups: [
            // What every page begins with comes as one file, what the first page needs beyond it as another, and what the
            // same pages share as one each. Merging the small ones further would bring a page what only its neighbours need.
            { name: "shell", tags: ["$initial"], test: (module) => !module.endsWith(early), priority: 2 },
            { name: "first", test: /\/home-page\.tsx$/, priority: 1 },
            { name: "shared", entriesAware: true, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
