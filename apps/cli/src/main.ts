#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "./repository.ts";

// Types are taken off and the code is compiled once, not at every start: that is half of the time to the first line.
enableCompileCache(join(repositoryRoot, "node_modules", ".cache", "intersector"));
await import("./run.ts");
