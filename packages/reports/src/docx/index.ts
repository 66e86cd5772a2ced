export * from "./render-docx.ts";
