export * from "./annual/build-annual-report.ts";
export * from "./html/render-html.ts";
export * from "./json/render-json.ts";
export * from "./markdown/render-markdown.ts";
export * from "./plain-text.ts";
export * from "./tree.ts";
