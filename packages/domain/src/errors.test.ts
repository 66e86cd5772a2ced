import { expect, test } from "vitest";
import {
  describeError,
  IntersectorError,
  InvalidInput,
  NotPermitted,
  RecordNotFound,
  VersionConflict,
} from "./errors.ts";
import { languages } from "./languages.ts";
import { type ErrorCode, errorTerms } from "./terms/error-terms.ts";

test("an error says what is missing by the kind's name, in the reader's language", () => {
  const error = new RecordNotFound({ kind: "overlapCase", id: "x" });
  expect(error.message).toBe("The register has no overlap case with the id “x”.");
  expect(describeError(error, "fr")).toBe(
    "Le registre ne contient aucune fiche de type «\u00a0cas de chevauchement\u00a0» portant l'identifiant «\u00a0x\u00a0».",
  );
  expect(describeError(error, "zh")).toBe("登记册中没有标识为“x”的重叠事项。");
});

test("a kind that the register does not know is said as it was given", () => {
  expect(describeError(new IntersectorError("unknownKind", { kind: "spaceship" }), "es")).toContain(
    "spaceship",
  );
});

test("what somebody may not do is said in words", () => {
  expect(describeError(new NotPermitted("publish"), "fr")).toContain("publication d'une fiche");
  expect(describeError(new NotPermitted("fly"), "fr")).toContain("fly");
});

test("plurals follow the reader's language", () => {
  const finding = { code: "required" as const, path: [], values: {} };
  const count = (number: number) => new InvalidInput(Array.from({ length: number }, () => finding));
  expect(describeError(count(1), "ru")).toBe("Неверно 1 значение.");
  expect(describeError(count(3), "ru")).toBe("Неверны 3 значения.");
  expect(describeError(count(5), "ru")).toBe("Неверны 5 значений.");
  expect(describeError(count(2), "ar")).toBe("توجد قيمتان غير صحيحتين.");
  expect(count(2).findings).toHaveLength(2);
});

test("a conflict keeps both versions, and every error its code, name and cause", () => {
  const cause = new Error("below");
  const conflict = new VersionConflict({ kind: "topic", id: "t" }, 7, 8);
  expect(conflict).toMatchObject({ code: "versionConflict", expectedVersion: 7, actualVersion: 8 });
  expect(conflict.name).toBe("VersionConflict");
  expect(new IntersectorError("internal", { requestId: "r" }, { cause }).cause).toBe(cause);
  expect("cause" in new NotPermitted("read")).toBe(false);
});

test("every error is a sentence in every language", () => {
  for (const [code, term] of Object.entries(errorTerms)) {
    for (const language of languages) {
      const names = [...term[language].matchAll(/\{(\w+)/g)].map(([, name = ""]) => [name, 3] as const);
      const error = new IntersectorError(code as ErrorCode, Object.fromEntries(names));
      expect(describeError(error, language)).not.toMatch(/[{}]/);
    }
  }
});
