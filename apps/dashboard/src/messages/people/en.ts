const catalogue = {
  title: "People",
  lead: "Who answers for what in coordination: for each Sector and the General Secretariat, on each topic, at the head of each group; and the places that nobody holds.",
  persons: "Persons named",
  noPersons: "No person is recorded.",
  noDuties: "No responsibility recorded",
  closed: "The names of persons are open to the staff of the secretariat alone.",
  duty: {
    focalPoint: "Focal point",
    alternate: "Alternate focal point",
    coordinator: "Coordinator of the topic",
    chair: "Chair",
    action: "Action to carry out",
  },
  staff: "Who speaks for the Sectors and the General Secretariat",
  members: "Coordinators named by the advisory groups",
  vacant: "{count, plural, one {# vacant place} other {# vacant places}}",
  noVacant: "Every place is held",
  unnamed: "no name given",
  responsible: "Responsibilities",
};

export default catalogue;
