/** What happens meanwhile: changes by others, work under way, a server that does not answer. */
export default {
  changed: {
    by: "{name} has changed this record.",
    somebody: "Somebody has changed this record.",
    show: "Show the new version",
  },
  server: {
    gone: "The server does not answer. What you have typed is kept; this notice goes away when the server is back.",
    back: "The server answers again.",
  },
  jobs: {
    title: "Work under way",
    button:
      "{count, plural, =0 {Work done} one {# piece of work under way} other {# pieces of work under way}}",
    import: "Import: {file}",
    analysis: "Comparison of the activities",
    cancel: "Cancel",
    see: "See the result",
    state: {
      queued: "waiting",
      atWork: "under way",
      checked: "checked: it waits for you to apply it",
      done: "done",
      failed: "failed",
      cancelled: "cancelled",
    },
    news: "{name}: {state}.",
  },
};
