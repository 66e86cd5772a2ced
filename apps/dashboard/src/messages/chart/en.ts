const catalogue = {
  named: "named",
  asTable: "As a table",
  category: "Category",
  number: "Number",
  year: "Year",
  most: "{total, number} in all; the largest group: {largest} ({count, number}).",
  course: "From {first} in {firstYear} to {last} in {lastYear}.",
  complete:
    "{full, number} of {total, number} have a focal point from all three Sectors and the General Secretariat.",
};

export default catalogue;
