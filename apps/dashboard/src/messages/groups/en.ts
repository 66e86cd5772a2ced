const catalogue = {
  title: "Groups",
  lead: "The bodies that meet and decide, and where each has its mandate from. A group stands under the one that it works for.",
  chain: "Chain of delegation",
  none: "No group is recorded.",
  reportsTo: "reports to {groups}",
  chair: "chair: {name}",
  above: "Works under",
  below: "Groups under it",
  topics: "Its topics",
  meetings: "Its meetings",
  mandate: "Mandate and facts",
};

export default catalogue;
