/**
 * The page of a report in Typst. Its content comes as data, never as markup, so no text of a record can be read as a
 * command.
 */
export const reportTemplate = `
#let report = json(bytes(sys.inputs.report))
#let to-dir(name) = if name == "rtl" { rtl } else { ltr }
#let accent = rgb("#1f4e79")
#let faint = rgb("#595959")
#let marked = rgb("#7a4100")
#let hairline = 0.5pt + rgb("#bfbfbf")

#set document(
  title: report.title,
  date: datetime(year: report.date.at(0), month: report.date.at(1), day: report.date.at(2)),
)
#let others = ("Noto Sans", "Noto Sans SC", "Noto Emoji")
#set text(
  font: if report.language == "ar" { ("Vazirmatn",) + others } else { others + ("Vazirmatn",) },
  size: 10pt,
  lang: report.language,
  dir: to-dir(report.direction),
)
// A joined form that depends on its neighbours is one sign of two letters, which readers of a PDF turn round.
#set text(features: (calt: 0)) if report.language == "ar"
#set par(leading: 0.74em, spacing: 1.1em, justify: false)
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 2.4cm, bottom: 2.2cm),
  // As on every page of a Council document but the first.
  header: context if report.cover == none or here().page() > 1 {
    align(center, text(size: 8.5pt, fill: faint, if report.symbol == none { report.title } else { report.symbol }))
  },
  footer: context align(center, text(size: 8.5pt, fill: faint, [#report.page.at(0)#counter(page).get().first()#report.page.at(1)#counter(page).final().first()#report.page.at(2)])),
)
#show heading: set text(fill: accent)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
#show link: it => underline(text(fill: rgb("#00538c"), it))

#let run-of(run) = {
  let body = text(run.text)
  let body = if run.bold { strong(body) } else { body }
  let body = if run.italic { emph(body) } else { body }
  let body = if run.mark { text(fill: marked, hyphenate: false, body) } else { body }
  let body = if "href" in run { link(run.href, body) } else { body }
  if run.foreign { text(lang: run.language, dir: to-dir(run.direction), body) } else { body }
}
#let runs-of(runs) = runs.map(run-of).join()
// A word of a table breaks only where it is wider than its column.
#let cell-of(runs) = layout(size => {
  let words = runs.map(run => run.text.split(regex("[\\s-]"))).flatten()
  set text(hyphenate: words.any(word => measure(word).width > size.width))
  runs-of(runs)
})
#let caption-of(it, sticky: false) = block(sticky: sticky, text(size: 9pt, fill: faint, [#it.label#report.separator#runs-of(it.caption)]))

#if report.cover != none {
  let cover = report.cover
  for (index, line) in cover.session.enumerate() {
    block(below: 0.6em, if index == 0 { text(size: 13pt, strong(runs-of(line))) } else { runs-of(line) })
  }
  if cover.particulars.len() > 0 {
    let said(it) = block(below: 0.6em, [#strong(it.lead)#runs-of(it.value)])
    v(0.4em)
    line(length: 100%, stroke: hairline)
    grid(
      columns: (1fr, 1fr),
      column-gutter: 1em,
      said(cover.particulars.first()),
      cover.particulars.slice(1).map(said).join(),
    )
    line(length: 100%, stroke: hairline)
  }
  v(1.6em)
  align(center, block(text(size: 11pt, fill: faint, runs-of(cover.documentType))))
  align(center, block(width: 82%, heading(level: 1, runs-of(cover.title))))
  v(1em)
  if cover.sections.len() > 0 {
    block(width: 100%, inset: (x: 14pt, y: 6pt), stroke: 0.8pt + rgb("#404040"), {
      for it in cover.sections {
        if it.ruled { block(above: 1.6em, below: 0em, line(length: 20%, stroke: 0.6pt + faint)) }
        block(above: if it.ruled { 0.9em } else { 1.2em }, below: 0.6em, sticky: true, strong(it.label))
        for line in it.content { block(below: 0.6em, runs-of(line)) }
      }
      v(0.6em)
    })
  }
  pagebreak(weak: true)
} else {
  heading(level: 1, runs-of(report.titleRuns))
}

#for (index, it) in report.blocks.enumerate() {
  let leads-to-table = report.blocks.at(index + 1, default: (type: "")).type == "table"
  if it.type == "heading" {
    heading(level: it.level + 1, runs-of(it.runs))
  } else if it.type == "paragraph" {
    block(sticky: leads-to-table and "number" not in it, par({
      if "number" in it { [#it.number#h(0.9em)] }
      runs-of(it.runs)
    }))
  } else if it.type == "list" {
    list(..it.items.map(item => runs-of(item.runs)))
  } else if it.type == "note" {
    block(width: 100%, inset: 9pt, fill: rgb("#f2f2f2"), radius: 2pt, [#strong(it.label)#runs-of(it.runs)])
  } else if it.type == "table" {
    caption-of(it, sticky: true)
    set text(size: 9pt)
    set par(leading: 0.6em)
    table(
      columns: it.columns.map(column => column.share * 1fr),
      align: it.columns.map(column => if column.numeric { end } else { start }),
      stroke: hairline,
      inset: (x: 4.5pt, y: 5pt),
      fill: (x, y) => if y == 0 { rgb("#deeaf6") },
      table.header(..it.columns.map(column => strong(runs-of(column.runs)))),
      ..it.rows.map(row => row.cells.map(cell => table.cell(breakable: false, cell-of(cell)))).flatten(),
    )
  } else if it.type == "figure" {
    block(breakable: false, width: 100%, {
      figure(
        alt: it.description,
        kind: "bars",
        supplement: none,
        block(width: 100%, breakable: false, grid(
          columns: (3fr, 6fr, 1.5fr),
          column-gutter: 8pt,
          row-gutter: 6pt,
          align: (end + horizon, start + horizon, start + horizon),
          ..it.points.map(point => (
            text(size: 9pt, runs-of(point.label)),
            grid(
              columns: (point.from * 1fr, calc.max(0.01, point.to - point.from) * 1fr, (1 - point.to) * 1fr),
              [], rect(width: 100%, height: 9pt, fill: accent), [],
            ),
            text(size: 9pt, strong(point.shown)),
          )).flatten(),
        )),
      )
      caption-of(it)
    })
  }
}
`;
