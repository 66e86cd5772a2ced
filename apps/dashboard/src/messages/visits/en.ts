const catalogue = {
  title: "Changed since your last visit",
  first: "This is your first visit in this browser; here is what was written last.",
  since: "{count, plural, one {# change since {moment}.} other {# changes since {moment}.}}",
  sinceMore:
    "{count, plural, one {More than # change since {moment}; these are the latest.} other {More than # changes since {moment}; these are the latest.}}",
  nothing: "Nothing has changed since {moment}.",
  mark: "Mark all as seen",
  marked: "Everything is marked as seen.",
  kept: "This is kept in this browser alone.",
  times: "{count, plural, one {# change} other {# changes}}",
};

export default catalogue;
