import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone. */
export const repositoryRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** Where the embedded database keeps its data unless told otherwise. */
export const dataFolder = join(repositoryRoot, "data");
