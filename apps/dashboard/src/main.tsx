import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAppRouter } from "./app/router.tsx";
import { startLetters } from "./lib/start-letters.ts";
import { startTheme } from "./lib/theme.ts";
import "./styles/main.css";

startTheme();
startLetters(document.documentElement.lang);
// Where the browser has no `Temporal` yet, the register's dates need it before the first page.
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

const router = createAppRouter();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={router.options.context.queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
