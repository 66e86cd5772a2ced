import { type KindName, kindNames, languageNames, languages, may } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { addressOfReport } from "../features/reports/reports-api.ts";
import type { Command } from "../features/search/command.ts";
import { sessionQuery, useSignIn, useSignOut } from "../features/session/session-api.ts";
import { announce } from "../lib/announce.ts";
import { chooseTheme, themes } from "../lib/theme.ts";
import { useAllRecords } from "../lib/use-all-records.ts";
import { useLanguage } from "../lib/use-language.ts";
import { useKindName } from "../lib/use-term.ts";
import { navigationParts } from "./navigation.tsx";
import { useChangeLanguage } from "./use-change-language.ts";

/** What the reader can do from anywhere: go to a page, begin a record, take the report home, sign in and out, change how it looks. */
export function useCommands(): Command[] {
  const t = useTranslations();
  return [
    ...useGoing(),
    ...useBeginning(),
    ...useReport(),
    ...useSession(),
    ...useLanguages(),
    ...themes.map(toTheme),
  ];

  function toTheme(theme: (typeof themes)[number]): Command {
    return {
      id: `theme ${theme}`,
      label: `${t("theme.choose")} – ${t(`theme.${theme}`)}`,
      run: () => chooseTheme(theme),
    };
  }
}

function useGoing(): Command[] {
  const t = useTranslations();
  const language = useLanguage();
  const router = useRouter();
  return navigationParts
    .flatMap(({ entries }) => [...entries])
    .map(({ to, label }) => ({
      id: `go ${to}`,
      label: t("palette.goTo", { place: t(label) }),
      run: () => void router.navigate({ to, params: { language } }),
    }));
}

/** What is written most often, before the other kinds. */
const oftenWritten: readonly KindName[] = [
  "topic",
  "activity",
  "meeting",
  "document",
  "actionItem",
  "liaisonStatement",
];
const writtenKinds = [...new Set([...oftenWritten, ...kindNames])];

/** The form of a new record of each kind that the reader may write. */
function useBeginning(): Command[] {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  const router = useRouter();
  const reader = useQuery(sessionQuery).data?.reader;
  return writtenKinds
    .filter((kind) => reader && may(reader, { action: "create", kind }))
    .map((kind) => ({
      id: `new ${kind}`,
      label: t("palette.begin", { kind: kindName(kind) }),
      run: () => void router.navigate({ to: "/$language/records/$kind/new", params: { language, kind } }),
    }));
}

/** The latest edition that the reader may have as a file: one in preparation is for who may read all of it. */
function useReport(): Command[] {
  const t = useTranslations();
  const language = useLanguage();
  const reader = useQuery(sessionQuery).data?.reader;
  const readsAll = reader && may(reader, { action: "read", kind: "person", state: "withdrawn" });
  const [latest] = useAllRecords("reportEdition")
    .filter(({ body }) => readsAll || body.state === "published")
    .toSorted((a, b) => b.body.year - a.body.year);
  if (!latest) return [];
  const address = addressOfReport({ edition: latest.id, language, includeIllustrative: false }, "docx");
  return [
    {
      id: "report",
      label: t("palette.report", { year: String(latest.body.year) }),
      run: () => window.location.assign(address),
    },
  ];
}

function useSession(): Command[] {
  const t = useTranslations();
  const session = useQuery(sessionQuery).data;
  const signIn = useSignIn();
  const signOut = useSignOut();
  if (!session) return [];
  const others = session.choices.filter(({ id }) => id !== session.reader.id);
  return [
    ...(session.signedIn
      ? [
          {
            id: "sign-out",
            label: t("session.signOut"),
            run: () => signOut.mutate(undefined, { onSuccess: () => announce(t("session.signedOut")) }),
          },
        ]
      : []),
    ...others.map(({ id, name }) => ({
      id: `sign-in ${id}`,
      label: `${t("session.signIn")} – ${name}`,
      run: () => signIn.mutate(id, { onSuccess: () => announce(t("session.changed")) }),
    })),
  ];
}

function useLanguages(): Command[] {
  const t = useTranslations();
  const current = useLanguage();
  const changeLanguage = useChangeLanguage();
  return languages
    .filter((language) => language !== current)
    .map((language) => ({
      id: `language ${language}`,
      label: `${t("language.choose")} – ${languageNames[language]}`,
      run: () => changeLanguage(language),
    }));
}
