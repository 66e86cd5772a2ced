import type { z } from "zod";
import type { KindName } from "./kind-names.ts";
import { actionItemKind } from "./kinds/action-item.ts";
import { activityKind } from "./kinds/activity.ts";
import { decisionKind } from "./kinds/decision.ts";
import { documentKind } from "./kinds/document.ts";
import { focalPointKind } from "./kinds/focal-point.ts";
import { frameworkItemKind, frameworkKind } from "./kinds/framework.ts";
import { groupKind } from "./kinds/group.ts";
import { indicatorKind } from "./kinds/indicator.ts";
import { initiativeKind } from "./kinds/initiative.ts";
import { liaisonStatementKind } from "./kinds/liaison-statement.ts";
import { meetingKind } from "./kinds/meeting.ts";
import { overlapCaseKind } from "./kinds/overlap-case.ts";
import { personKind } from "./kinds/person.ts";
import { planNodeKind } from "./kinds/plan-node.ts";
import { practiceKind } from "./kinds/practice.ts";
import { provisionKind } from "./kinds/provision.ts";
import { reportEditionKind } from "./kinds/report-edition.ts";
import { resolutionKind } from "./kinds/resolution.ts";
import { resolutionLinkKind } from "./kinds/resolution-link.ts";
import { themeKind } from "./kinds/theme.ts";
import { topicKind } from "./kinds/topic.ts";
import { topicCoordinatorKind } from "./kinds/topic-coordinator.ts";
import { unitKind } from "./kinds/unit.ts";

/** Every kind of record, by name. Adding a kind is adding its file, its name and its line here. */
export const kinds = {
  unit: unitKind,
  person: personKind,
  group: groupKind,
  focalPoint: focalPointKind,
  topicCoordinator: topicCoordinatorKind,
  topic: topicKind,
  theme: themeKind,
  meeting: meetingKind,
  document: documentKind,
  resolution: resolutionKind,
  provision: provisionKind,
  resolutionLink: resolutionLinkKind,
  activity: activityKind,
  overlapCase: overlapCaseKind,
  decision: decisionKind,
  actionItem: actionItemKind,
  liaisonStatement: liaisonStatementKind,
  initiative: initiativeKind,
  framework: frameworkKind,
  frameworkItem: frameworkItemKind,
  indicator: indicatorKind,
  planNode: planNodeKind,
  practice: practiceKind,
  reportEdition: reportEditionKind,
} as const satisfies { [Name in KindName]: { name: Name } };

/** The body of a record of one kind, as the register keeps it. */
export type BodyOf<Name extends KindName> = z.output<(typeof kinds)[Name]["body"]>;
/** The body of a record of one kind, as a writer may give it: what has a default may be left out. */
export type BodyInput<Name extends KindName> = z.input<(typeof kinds)[Name]["body"]>;
