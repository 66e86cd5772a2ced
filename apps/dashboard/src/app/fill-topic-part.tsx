import type { Topic } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { TopicPart } from "../features/topics/use-empty-parts.ts";
import { useLanguage } from "../lib/use-language.ts";
import { BeginLink, type BeginLinkProps } from "./begin-link.tsx";

export interface FillTopicPartProps {
  part: TopicPart;
  id: string;
  body: Topic;
  /** The reader may change the topic. */
  mayChange: boolean;
}

/** Leads to where an empty part of a topic is filled, for who may. */
export function FillTopicPart({ part, id, body, mayChange }: FillTopicPartProps) {
  const t = useTranslations();
  const language = useLanguage();
  const words = t(`library.topics.fill.${part}`);
  const begun = beginOf(part, id, body);
  if (begun) return <BeginLink {...begun}>{words}</BeginLink>;
  if (part === "overlapCase") {
    return (
      <Link to="/$language/overlaps" params={{ language }} className={linkClass}>
        {words}
      </Link>
    );
  }
  if (!mayChange) return null;
  return (
    <Link
      to="/$language/records/$kind/$id/edit"
      params={{ language, kind: "topic", id }}
      className={linkClass}
    >
      {words}
    </Link>
  );
}

const linkClass = "min-h-6 font-semibold text-accent hover:underline underline-offset-3";

/** The record that fills a part; none where the topic itself does, or where an analysis is what leads to one. */
function beginOf(part: TopicPart, id: string, body: Topic): Omit<BeginLinkProps, "children"> | undefined {
  switch (part) {
    case "actionItem":
      return { kind: part, begin: { about: `topic/${id}` } };
    case "meeting":
      return { kind: part, begin: { topics: id, group: body.rapporteurGroup ?? body.group } };
    case "contribution":
      return { kind: "document", begin: { topics: id, type: "contribution" } };
    case "document":
    case "initiative":
      return { kind: part, begin: { topics: id } };
    case "liaisonStatement":
      return { kind: part, begin: { topics: id, from: body.group } };
    case "activity":
      return body.theme === undefined ? undefined : { kind: part, begin: { themes: body.theme } };
    default:
      return undefined;
  }
}
