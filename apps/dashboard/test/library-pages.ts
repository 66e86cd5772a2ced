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
  { name: "initiatives", path: "/initiatives" },
  { name: "initiative", path: "/initiatives/initiative-cybersecurity" },
  { name: "indicators", path: "/indicators" },
  { name: "indicator", path: "/indicators/indicator-a1" },
  { name: "plans", path: "/plans" },
  { name: "plans-visitor", path: "/plans?plan=operational", person: "" },
  { name: "plan-node", path: "/plans/goal-2" },
  { name: "practices", path: "/practices" },
  { name: "practice", path: "/practices/practice-paperless-council" },
];
