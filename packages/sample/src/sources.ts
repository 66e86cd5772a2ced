import type { Provenance } from "@intersector/domain";

/** The report whose facts the register carries. */
export const annualReport: Provenance = {
  status: "official",
  source:
    "Report by the Secretary-General on the implementation of Resolution 191 (Rev. Bucharest, 2022), 2026",
};

/** The Union's page on coordination between its Sectors. */
export const coordinationPage: Provenance = {
  status: "found",
  source: "ITU, Intersectoral coordination (web page)",
  url: "https://www.itu.int/en/general-secretariat/Pages/intersectoral-coordination.aspx",
};

/** The page of the Inter-Sector Coordination Group. */
export const iscgPage: Provenance = {
  status: "found",
  source: "ITU, Inter-Sector Coordination Group (web page)",
  url: "https://www.itu.int/en/general-secretariat/Pages/ISCG/default.aspx",
};

/** The page of the Council's session of 2026. */
export const councilPage: Provenance = {
  status: "found",
  source: "ITU Council 2026 (web page)",
  url: "https://council.itu.int/2026/",
};

/** General knowledge of the Union that nobody has verified. */
export const background: Provenance = { status: "background", confidence: "high" };

/** General knowledge that may well be out of date or imprecise. */
export const uncertain: Provenance = { status: "background", confidence: "medium" };

/** Made up to show the product at work. */
export const illustrative: Provenance = {
  status: "illustrative",
  source: "Illustration made for this sample; no unit has reported it",
};
