import chart from "./chart/en.ts";
import editing from "./editing/en.ts";
import groups from "./groups/en.ts";
import history from "./history/en.ts";
import imports from "./imports/en.ts";
import library from "./library/en.ts";
import lists from "./lists/en.ts";
import live from "./live/en.ts";
import overlaps from "./overlaps/en.ts";
import palette from "./palette/en.ts";
import people from "./people/en.ts";
import reports from "./reports/en.ts";
import visits from "./visits/en.ts";
import waiting from "./waiting/en.ts";

/** The sentences of the dashboard in English, whose keys every other catalogue has. */
export default {
  app: {
    name: "Intersector",
  },
  error: {
    reference: "Quote {id} when you ask for help.",
    retry: "Try again",
    unreachable: "The register does not answer.",
    unreachableAdvice:
      "Check that Intersector is still running and that your connection works, then try again.",
  },
  home: {
    title: "State of coordination",
    lead: "Who coordinates what among the three Sectors and the General Secretariat, what is missing, and what is due.",
    topics: "Topics",
    topicsNote:
      "Where a side's letter is filled in, it has named a focal point for the topic; where it is dashed, it has named nobody.",
    deadlines: "Coming deadlines",
    noDeadlines: "No deadline is recorded for the coming weeks.",
    daysLeft: "{count, plural, =0 {today} one {in # day} other {in # days}}",
    activitiesBySide: "Activities by Sector and General Secretariat",
    overlapsByClass: "Overlap cases by class",
    overlapsByState: "Overlap cases by state",
    initiatives: "Initiatives and their figures",
    initiativesNote: "As the records hold them; each leads to its source.",
    topicsByState: "Topics by state",
    glance: "At a glance",
    qualified: {
      exact: "{value}",
      moreThan: "more than {value}",
      atLeast: "at least {value}",
      about: "about {value}",
    },
    figures: {
      topics: "{count, plural, one {topic under way} other {topics under way}}",
      toTopics: "See the topics",
      missing: "{count, plural, one {place not filled} other {places not filled}} out of {expected, number}",
      toMissing: "See who is missing",
      cases: "open overlap {count, plural, one {case} other {cases}}",
      toOverlaps: "See the cases",
      deadline:
        "{count, plural, =0 {next deadline: today} one {next deadline, in # day} other {next deadline, in # days}}",
      toDeadlines: "See what is due",
      late: "overdue {count, plural, one {action or answer} other {actions and answers}}",
      areas: "{count, plural, one {area} other {areas}} of mutual interest",
      toAreas: "See the areas",
    },
    noSide: "No Sector known",
    madeUp: "{count, number} of {total, number}; made up to show the product at work.",
    lateActions: "{count, plural, one {# action is overdue} other {# actions are overdue}}",
    lateAnswers:
      "{count, plural, one {# answer to a liaison statement is overdue} other {# answers to liaison statements are overdue}}",
  },
  language: {
    close: "Close this notice",
    unspoken: "There are no pages in {asked}; you are reading {shown}.",
    choose: "Language of the page",
    machine: "machine translation",
    notStated: "language not stated",
    notTranslated: "Not yet translated; shown in the original ({language})",
  },
  nav: {
    parts: { coordination: "Coordination", work: "Work", register: "Reports and register" },
    home: "Home",
    topics: "Topics",
    activities: "Activities",
    overlaps: "Overlaps",
    imports: "Import",
    reports: "Reports",
    register: "Register",
  },
  notFound: {
    title: "There is nothing at this address",
    advice: "The record may have been withdrawn, or the address mistyped. Start again from the home page.",
    home: "Go to the home page",
  },
  provenance: {
    label: "Source",
    illustrative: "illustrative",
    unverified: "unverified",
    status: {
      official: "Published ITU document.",
      found: "Public page or file.",
      entered: "Entered in the register.",
      background: "General knowledge that nobody has verified.",
      illustrative: "Made up to show the product at work; not a fact.",
    },
  },
  search: {
    open: "Search the register",
    words: "Words, in any of the six languages",
    close: "Close",
    nothing: "Nothing holds these words. Try fewer words, or the beginning of one.",
    clear: "Clear the words",
    count: "{count, plural, =0 {Nothing found} one {# record found} other {# records found}}",
    hint: "Type at least two letters. Arrow keys choose, Enter opens.",
    results: "Records found",
  },
  session: {
    changed: "You are now signed in.",
    sampleNote: "The people of the sample register: choose one to see what that role sees.",
    signIn: "Sign in",
    signOut: "Sign out",
    signedInAs: "Signed in as {name}",
    signedOut: "You are signed out.",
  },
  shell: {
    footer:
      "Intersector: intersectoral coordination at the International Telecommunication Union. What is illustrative or unverified is marked so.",
    navigation: "Main navigation",
    skip: "Skip to the content",
  },
  sides: {
    allNamed: "All sides have named somebody.",
    missing: "Missing: {sides}",
  },
  state: {
    loading: "Loading…",
    nothingYet: "Nothing is recorded yet.",
  },
  theme: {
    choose: "Light or dark",
    dark: "Dark",
    light: "Light",
    system: "As the system",
  },
  topics: {
    lead: "The topics that call for coordination among the Sectors, with those who speak for each side and every place that is still empty.",
    none: "No topic is recorded.",
    noneAdvice: "Import the group's list of topics, or load the sample register.",
    count: "{count, plural, one {# topic} other {# topics}}",
    focalPoints: "Focal points of the secretariat",
    coordinators: "Coordinators named by the advisory groups",
    latestDocuments: "Latest documents",
    namedButClosed: "Somebody is named; the name is not published here",
    alternate: "alternate",
    vacancy: {
      none: "Nobody named",
      ended: "Term ended",
      notStarted: "Term not begun",
      alternateOnly: "Only an alternate named",
    },
    runBy: "Run by",
    focalPointsNote:
      "Staff of the three Bureaux and the General Secretariat, by theme, in the Inter-Sectoral Coordination Task Force.",
    coordinatorsNote: "Members, named topic by topic by RAG, TSAG and TDAG.",
    progress: "What was done, year by year",
    documents: "Documents",
    decisions: "Decisions",
    notDue: "Not called for yet",
    activities: "Activities on its theme",
    allActivities: "{count, plural, one {See the activity} other {See all # activities}}",
  },
  value: {
    yes: "yes",
    no: "no",
  },
  records: {
    registerLead: "Everything that the register keeps, by kind, with the number of records that you may see.",
    count: "{count, plural, one {# record} other {# records}}",
    titleColumn: "Title",
    updated: "Last change",
    filter: "Words in these records",
    more: "Show more",
    none: "No record matches",
    noneAdvice:
      "Take away words or choices, or sign in: some kinds of records are open to the secretariat alone.",
    any: "All",
    facts: "What the record says",
    referrers: "Who refers to it",
    history: "History",
    version: "Version {version}",
    noDifference: "No field changed.",
    noReferrers: "No other record refers to it.",
    closed: "open to the secretariat",
    families: {
      people: "Who is who",
      topics: "Topics, meetings and documents",
      mandates: "Mandates and decisions",
      work: "Activities and overlaps",
      plans: "Plans, measurement and reports",
    },
    closedTitle: "These records are not open to everybody",
    closedNote:
      "The staff of the secretariat see them and, for most kinds, the members too. Sign in as one of them to go on.",
    export: "Download this list",
    clear: "Clear words and filters",
  },
  activities: {
    lead: "What the units of the four sides do: for whom, when and with what money.",
    search: "Words in the activities",
    filters: "{count, plural, =0 {Filters} one {Filters (# chosen)} other {Filters (# chosen)}}",
    clear: "Clear the filters",
    allValues: "Show all {count, number}",
    count: "{count, plural, one {# activity} other {# activities}}",
    none: "No activity matches",
    noneAdvice: "Take away words or filters.",
    purpose: "Purpose:",
    overlaps: "Overlaps that it takes part in",
    noOverlaps: "No overlap case mentions this activity.",
  },
  editing,
  lists,
  waiting,
  visits,
  chart,
  palette,
  people,
  groups,
  history,
  imports,
  library,
  live,
  overlaps,
  reports,
  files: {
    xlsx: "Excel workbook (xlsx)",
    csv: "Text with separators (csv)",
    jsonl: "For programs (jsonl)",
  },
} as const;
