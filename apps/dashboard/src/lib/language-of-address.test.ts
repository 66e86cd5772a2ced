import { expect, test } from "vitest";
import { languageOfAddress } from "./language-of-address.ts";

test.each([
  ["/fr/topics", "fr", "/fr/topics", undefined],
  ["/FR/topics", "fr", "/fr/topics", undefined],
  ["/fr-CH/topics", "fr", "/fr/topics", undefined],
  ["/zh-Hant", "zh", "/zh", undefined],
  ["/topics", "ru", "/ru/topics", undefined],
  ["/records/topic/a", "ru", "/ru/records/topic/a", undefined],
  ["/log", "ru", "/ru/log", undefined],
  ["/de/topics", "ru", "/ru/topics", "de"],
  ["/pt-BR", "ru", "/ru", "pt-BR"],
  ["/english/topics", "ru", "/ru/english/topics", undefined],
  ["/fr-<b>/topics", "ru", "/ru/fr-<b>/topics", undefined],
  ["/", "ru", "/ru/", undefined],
])("a Russian reader of %s is shown %s", (path, language, shown, unspoken) => {
  expect(languageOfAddress(path, ["ru-RU"])).toEqual({
    language,
    path: shown,
    ...(unspoken === undefined ? {} : { unspoken }),
  });
});
