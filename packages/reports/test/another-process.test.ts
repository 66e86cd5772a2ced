import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hashesOf } from "./print-hashes.ts";

test.each(["fr", "ar"] as const)(
  "another process makes the same bytes of the report in %s",
  async (language) => {
    const script = fileURLToPath(new URL("print-hashes.ts", import.meta.url));
    const printed = execFileSync(process.execPath, [script, language], {
      encoding: "utf8",
      env: { ...process.env, TZ: "Pacific/Auckland", LANG: "ru_RU.UTF-8" },
    });
    expect(JSON.parse(printed)).toEqual(await hashesOf(language));
  },
);
