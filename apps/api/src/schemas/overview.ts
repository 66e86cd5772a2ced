import { z } from "@hono/zod-openapi";
import { kindNames, LocalizedText, Money, ProvenanceStatus, RecordId, vocabulary } from "@intersector/domain";
import { IncludedRecord } from "./records.ts";

const Counted = z.object({ value: z.string(), count: z.number().int() });

const Places = z
  .object({
    expected: z.number().int(),
    /** Places that nobody holds today. */
    missing: z.number().int(),
  })
  .meta({ id: "Places" });

/** The figures of the first page: of what the reader may see, and of nothing else. */
export const Overview = z
  .object({
    counts: z.array(
      z.object({
        kind: z.enum(kindNames),
        published: z.number().int(),
        draft: z.number().int(),
        withdrawn: z.number().int(),
      }),
    ),
    /** Themes that the Plenipotentiary calls coordination on, or that it shares with a Sector. */
    areasOfMutualInterest: z.number().int(),
    focalPoints: Places,
    coordinators: Places,
    topics: z.object({ byState: z.array(Counted) }),
    /** For who may see activities. `unknown`: neither the unit nor what it is part of has a side. */
    activities: z.object({ bySide: z.array(Counted), byState: z.array(Counted) }).optional(),
    /** For who may see overlap cases. */
    overlaps: z
      .object({
        byClass: z.array(Counted),
        byState: z.array(Counted),
        /** Cases under review that not every unit has answered. */
        awaitingUnits: z.number().int(),
        savingsVerified: z.array(Money),
      })
      .optional(),
    /** For who may see actions. */
    actions: z.object({ open: z.number().int(), overdue: z.number().int() }).optional(),
    /** Liaison statements whose answer is late. */
    overdueCalls: z.number().int(),
    /** What is due next, the soonest first. */
    deadlines: z.array(
      z.object({
        on: z.iso.date(),
        /** 0 is today. */
        daysLeft: z.number().int(),
        reason: z.enum(["meetingDeadline", "meetingStarts", "actionDue", "answerDue"]),
        what: LocalizedText,
        record: IncludedRecord,
      }),
    ),
  })
  .meta({ id: "Overview" });
export type Overview = z.infer<typeof Overview>;

/** Why nobody speaks for a place: nobody ever did, a term ended or has not begun, or only an alternate is named. */
const Vacancy = z.enum(["none", "ended", "notStarted", "alternateOnly"]).meta({ id: "Vacancy" });

/** Somebody who holds a place, as far as the reader may know who. */
const Holder = z.object({
  record: RecordId,
  /** Where it comes from that somebody holds it: an illustration must not be taken for a fact. */
  status: ProvenanceStatus,
  unit: IncludedRecord.optional(),
  person: IncludedRecord.optional(),
  alternate: z.boolean(),
});

/** A topic of the ISCG with who speaks for it: staff per side, and members per advisory group. */
export const TopicRow = z
  .object({
    topic: IncludedRecord,
    topicState: vocabulary("topicState"),
    position: z.number().int().optional(),
    url: z.url().optional(),
    group: IncludedRecord.optional(),
    rapporteurGroup: IncludedRecord.optional(),
    theme: IncludedRecord.optional(),
    focalPoints: z.array(
      z.object({ side: vocabulary("side"), holders: z.array(Holder), vacancy: Vacancy.optional() }),
    ),
    coordinators: z.array(
      z.object({
        advisoryGroup: vocabulary("advisoryGroup"),
        holders: z.array(Holder),
        vacancy: Vacancy.optional(),
      }),
    ),
    /** Documents of the topic, the latest first. */
    documents: z.array(IncludedRecord.extend({ symbol: z.string().optional() })),
  })
  .meta({ id: "TopicRow" });
export type TopicRow = z.infer<typeof TopicRow>;

export const TopicList = z.object({ topics: z.array(TopicRow) }).meta({ id: "TopicList" });
export type TopicList = z.infer<typeof TopicList>;
