const catalogue = {
  kinds: "Kind of record",
  all: "All",
  more: "More",
  toAll: "All results for “{words}”",
  recent: "Recent",
  commands: "What can be done from here",
  goTo: "Go to: {place}",
  begin: "New record: {kind}",
  report: "Download the report of {year} (docx)",
  matchedIn: "in {language}",
  pageTitle: "Search results",
  nothing: "Nothing matches “{words}”",
  firstOnly: "The first {count, number} of {total, number} are shown; add words to narrow the search.",
};

export default catalogue;
