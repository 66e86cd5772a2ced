/** The sentences of the pages of reports. */
export default {
  lead: "The yearly report to the Council, built from the records: the same paragraphs in six languages, each traced to what it rests on.",
  language: "Language of the report",
  download: "Download as {format}",
  preview: "Preview of the report",
  none: "No report edition is recorded",
  noneAdvice: "An edition says for which year and meeting the report is; the rest comes from the records.",
  noSymbol: "no symbol yet",
  tellsOf: "On the period {period}, to",
  closed: "This report is still in preparation",
  closedNote:
    "Until it is published, it is for staff, who may read all the records that it rests on. Sign in as one of them to go on.",
  size: "{paragraphs, plural, one {# numbered paragraph} other {# numbered paragraphs}}, {tables, plural, =0 {no table} one {# table} other {# tables}}, {figures, plural, =0 {no figure} one {# figure} other {# figures}}.",
  builtFrom: "Built from the records as they were on {when}.",
  ownTab: "Read in a tab of its own",
  shown: "The report is shown: {language}",
  sourcesNote:
    "The small numbers after a paragraph lead to the records that it rests on. They are not in the files.",
  takeHome: "Take it home",
  format: {
    docx: "Word",
    pdf: "PDF",
    html: "web page",
    md: "Markdown",
    json: "data (JSON)",
  },
  goodFor: {
    docx: "To revise, sign and send",
    pdf: "To print and keep; tagged for screen readers",
    html: "To publish; one file, no script",
    md: "Plain text for other tools",
    json: "Every block with its sources, for programs",
  },
  illustrative: {
    label: "What is made up to show the product",
    with: "Left in, and marked",
    withNote: "Replace it by your own records before the report is signed.",
    without: "Left out",
  },
  check: {
    title: "Before it is signed",
    note: "What this language of the report still lacks.",
    incomplete:
      "{count, plural, one {# place of the cover page is empty} other {# places of the cover page are empty}}",
    missing: "{count, plural, one {# text is not translated} other {# texts are not translated}}",
    unverified:
      "{count, plural, one {# record has not been verified} other {# records have not been verified}}",
    illustrative: "{count, plural, one {# record is illustrative} other {# records are illustrative}}",
  },
  checkNote: {
    incomplete: "The report leaves these places open until the edition's record fills them.",
    missing: "They stand in the report in their original language, marked. Translate them in their records.",
    unverified: "General knowledge that nobody has checked against a source.",
    illustrative: "Made up to show the product at work; not facts.",
  },
  complete: "Nothing is missing: every text is translated, and every record has its source.",
  paragraph: "paragraph {number}",
  inPlaces: "{count, plural, one {in # place of the report} other {in # places of the report}}",
} as const;
