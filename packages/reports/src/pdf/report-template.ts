/**
 * The page of a report in Typst. Its content comes as data, never as markup, so no text of a record can be read as a
 * command.
 */
export const reportTemplate = `
#let report = json(bytes(sys.inputs.report))
#let to-dir(name) = if name == "rtl" { rtl } else { ltr }
#let accent = rgb("#1f4e79")
#let faint = rgb("#595959")

#set document(
  title: report.title,
  date: datetime(year: report.date.at(0), month: report.date.at(1), day: report.date.at(2)),
)
#set text(
  font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans SC", "Noto Emoji"),
  size: 10pt,
  lang: report.language,
  dir: to-dir(report.direction),
)
#set par(leading: 0.72em, spacing: 1.1em, justify: false)
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 2.4cm, bottom: 2.2cm),
  header: if report.symbol == none { none } else { align(center, text(size: 8.5pt, fill: faint, report.symbol)) },
  footer: context align(center, text(size: 8.5pt, fill: faint, [#report.page.at(0)#counter(page).get().first()#report.page.at(1)#counter(page).final().first()#report.page.at(2)])),
)
#show heading: set text(fill: accent)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 12pt)
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)

#let run-of(run) = {
  let body = text(run.text)
  let body = if run.bold { strong(body) } else { body }
  let body = if run.italic { emph(body) } else { body }
  let body = if run.mark { text(fill: faint, body) } else { body }
  let body = if "href" in run { link(run.href, body) } else { body }
  if run.foreign { text(lang: run.language, dir: to-dir(run.direction), body) } else { body }
}
#let runs-of(runs) = runs.map(run-of).join()
#let caption-of(it) = block(sticky: true, text(size: 9pt, fill: faint, [#it.label#report.separator#runs-of(it.caption)]))

#if report.cover != none {
  let cover = report.cover
  for line in cover.session { block(below: 0.5em, text(size: 11pt, fill: faint, runs-of(line))) }
  if cover.particulars.len() > 0 {
    line(length: 100%, stroke: 0.5pt + faint)
    for it in cover.particulars { block(below: 0.5em, [*#it.label* #h(0.4em) #runs-of(it.value)]) }
    line(length: 100%, stroke: 0.5pt + faint)
  }
  v(1em)
  block(text(size: 12pt, fill: faint, runs-of(cover.documentType)))
  heading(level: 1, runs-of(cover.title))
  if cover.sections.len() > 0 {
    block(width: 100%, inset: 12pt, stroke: 0.6pt + faint, radius: 2pt, {
      for it in cover.sections {
        block(above: 0.9em, below: 0.5em, sticky: true, strong(it.label))
        for line in it.content { block(below: 0.5em, runs-of(line)) }
      }
    })
  }
} else {
  heading(level: 1, runs-of(report.titleRuns))
}

#for it in report.blocks {
  if it.type == "heading" {
    heading(level: it.level + 1, runs-of(it.runs))
  } else if it.type == "paragraph" {
    par({
      if "number" in it { [#it.number#h(0.9em)] }
      runs-of(it.runs)
    })
  } else if it.type == "list" {
    list(..it.items.map(item => runs-of(item.runs)))
  } else if it.type == "note" {
    block(width: 100%, inset: 9pt, fill: rgb("#f2f2f2"), radius: 2pt, [*#it.label* #runs-of(it.runs)])
  } else if it.type == "table" {
    caption-of(it)
    set text(size: 9pt)
    table(
      columns: it.columns.map(column => column.share * 1fr),
      align: it.columns.map(column => if column.numeric { end } else { start }),
      stroke: 0.4pt + rgb("#bfbfbf"),
      fill: (x, y) => if y == 0 { rgb("#deeaf6") },
      table.header(..it.columns.map(column => strong(runs-of(column.runs)))),
      ..it.rows.map(row => row.cells.map(runs-of)).flatten(),
    )
  } else if it.type == "figure" {
    figure(
      alt: it.description,
      kind: "bars",
      supplement: none,
      block(width: 100%, breakable: false, grid(
        columns: (3fr, 5fr, 2fr),
        column-gutter: 8pt,
        row-gutter: 6pt,
        align: (end + horizon, start + horizon, start + horizon),
        ..it.points.map(point => (
          text(size: 9pt, runs-of(point.label)),
          rect(width: calc.max(0.01, point.to - point.from) * 100%, height: 9pt, fill: accent),
          text(size: 9pt, strong(point.shown)),
        )).flatten(),
      )),
    )
    caption-of(it)
  }
}
`;
