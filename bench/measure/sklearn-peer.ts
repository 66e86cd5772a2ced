import { spawnSync } from "node:child_process";

const script = new URL("./sklearn-peer.py", import.meta.url).pathname;

/** Seconds of scikit-learn's TF-IDF and sparse product over texts; undefined where Python has no scikit-learn. */
export function askSklearn(
  texts: readonly string[],
  threshold: number,
): { index: number; search: number; pairs: number } | undefined {
  const python = process.env.PYTHON ?? "python3";
  if (spawnSync(python, ["-c", "import sklearn"]).status !== 0) return undefined;
  const input = texts.map((text) => text.replaceAll(/\s+/g, " ")).join("\n");
  const { status, stdout, stderr } = spawnSync(python, [script, String(threshold)], {
    ...{ input, encoding: "utf8" },
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`scikit-learn failed: ${stderr}`);
  return JSON.parse(stdout) as { index: number; search: number; pairs: number };
}
