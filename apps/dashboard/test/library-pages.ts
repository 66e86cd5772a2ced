import type { ShownPage } from "./pages.ts";

/** The pages of texts, meetings, plans and what is measured. */
export const libraryPages: readonly ShownPage[] = [
  { name: "resolutions-library", path: "/resolutions" },
  { name: "resolutions-found", path: "/resolutions?body=PP&q=overlap" },
  { name: "resolution-191", path: "/resolutions/pp-191-rev-bucharest-2022" },
  { name: "meetings", path: "/meetings" },
  { name: "meeting", path: "/meetings/council-2026" },
  { name: "documents-library", path: "/documents" },
  { name: "document", path: "/documents/iscg-26-1-7" },
];
