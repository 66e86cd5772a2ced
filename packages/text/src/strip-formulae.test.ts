import fc from "fast-check";
import { expect, test } from "vitest";
import { stripFormulae } from "./strip-formulae.ts";

test.each([
  ["en", "Report of the Secretary-General on digital skills", "digital skills"],
  [
    "en",
    "Draft annual report by the Director of the Telecommunication Development Bureau on the digital divide",
    "digital divide",
  ],
  ["en", "1.1.49 Strengthening rural connectivity", "Strengthening rural connectivity"],
  ["en", "Output 3.2: Report by the Secretary-General: climate change", "climate change"],
  ["fr", "Rapport du Secrétaire général sur l’accessibilité", "accessibilité"],
  ["fr", "Rapport annuel de la Secrétaire générale concernant les femmes", "femmes"],
  ["fr", "Note du secrétariat : le site web de l’UIT", "site web de l’UIT"],
  ["es", "Informe de la Secretaria General sobre la ciberseguridad", "ciberseguridad"],
  ["es", "Informe anual del Director de la Oficina de Radiocomunicaciones acerca del espectro", "espectro"],
  ["ru", "Отчет Генерального секретаря о цифровых навыках", "цифровых навыках"],
  ["ru", "Доклад Директора Бюро развития электросвязи по цифровому разрыву", "цифровому разрыву"],
  ["zh", "秘书长关于数字技能的报告", "数字技能"],
  ["zh", "秘书长的报告：无障碍获取", "无障碍获取"],
  ["ar", "تقرير الأمينة العامة عن المهارات الرقمية", "المهارات الرقمية"],
  ["ar", "تقرير من الأمين العام: المهارات الرقمية", "المهارات الرقمية"],
])("in %s, %s is about %s", (language, text, expected) => {
  const stripped = stripFormulae(text, language);
  expect(stripped.text).toBe(expected);
  expect(text.slice(stripped.from, stripped.to)).toBe(expected);
});

test.each([
  ["en", "Report of the Secretary-General"],
  ["en", "5G networks"],
  ["en", "3D models on demand"],
  ["en", "Reports on the Secretary-General election"],
  ["fr", "Rapport sur la connectivité"],
  ["zh", "报告"],
  ["und", "Report of the Secretary-General on digital skills"],
])("in %s, %s is kept whole", (language, text) => {
  expect(stripFormulae(text, language).text).toBe(text);
});

test("what is left is a part of the text and never empty where the text is not", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.constantFrom("en", "fr", "es", "ru", "zh", "ar"),
      (text, language) => {
        const { text: rest, from, to } = stripFormulae(text, language);
        expect(text.slice(from, to)).toBe(rest);
        expect(rest.trim() === "").toBe(text.trim() === "");
      },
    ),
  );
});
