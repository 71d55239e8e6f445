public import PlanCheck

/// Something to print that is no report on a site: an exercise, its key, a page to learn from. Its blocks are written
/// as a page or as plain text.
public struct Paper: Sendable {
  public enum Block: Sendable {
    case heading(Text)
    case paragraph(Text)
    case list([Text])
    case table(heads: [Text], rows: [[Text]])

    /// Lines of a site file, as they stand.
    case code(String)

    /// A picture to join cores in; plain text has none, and tells the same in a table.
    case strip(TerminalStripFigure)
    case newPage
  }

  public let title: Text
  public private(set) var blocks: [Block]

  /// Whether it is printed small and in two columns, but for what is written on, which comes last: of long tables of
  /// short words.
  public var isDense = false

  public init(_ title: Text, _ blocks: [Block] = []) { (self.title, self.blocks) = (title, blocks) }

  public mutating func add(_ block: Block) { blocks.append(block) }

  public mutating func add(_ other: Paper) {
    if !blocks.isEmpty { blocks.append(.newPage) }
    blocks.append(.heading(other.title))
    blocks += other.blocks
  }

  public func text(in language: Language) -> String {
    var parts = [title(language).printable]
    for block in blocks {
      switch block {
      case .heading(let text):
        let words = text(language).printable
        parts.append("\(words)\n\(String(repeating: "-", count: words.count))")
      case .paragraph(let text): parts.append(text(language).printable)
      case .list(let items): parts.append(items.map { "- \($0(language).printable)" }.joined(separator: "\n"))
      case .table(let heads, let rows):
        parts.append(
          ([heads] + rows).map { row in row.map { $0(language).printable }.joined(separator: " | ") }
            .joined(separator: "\n"))
      case .code(let code):
        parts.append(
          code.split(omittingEmptySubsequences: false) { $0 == "\n" }.map { line in
            line.isEmpty ? "" : "    \(String(line).printable)"
          }.joined(separator: "\n"))
      case .strip, .newPage: break
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  public func html(in language: Language) -> Document {
    let style = paperStyle
    let policy = "default-src 'none'; style-src \(style.source); base-uri 'none'; form-action 'none'"
    var html = MarkupWriter(.html)
    html.element("html", ["lang": language.rawValue]) { html in
      html.element("head") { html in
        html.element("meta", ["charset": "utf-8"])
        html.element("meta", ["name": "generator", "content": "plancheck"])
        html.element("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        html.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.element("title", title(language))
        html.element("style") { $0.raw(style) }
      }
      html.element("body") { html in
        html.element("main", ["class": isDense ? "dense" : nil]) { html in
          html.element("h1", title(language))
          var heading = title
          for (place, block) in blocks.enumerated() {
            if case .heading(let text) = block { heading = text }
            block.write(to: &html, under: heading, place, in: language)
          }
        }
      }
    }
    return html.finish()
  }
}

extension Paper.Block {
  fileprivate func write(
    to html: inout MarkupWriter, under heading: Text, _ place: Int, in language: Language
  ) {
    switch self {
    case .heading(let text): html.element("h2", text(language))
    case .paragraph(let text): html.element("p", text(language))
    case .list(let items):
      html.element("ul") { html in
        for item in items { html.element("li", item(language)) }
      }
    case .table(let heads, let rows):
      // A wide table scrolls by itself on a phone, by the keys too.
      html.element(
        "div", ["class": "table", "role": "group", "aria-label": heading(language), "tabindex": "0"]
      ) { html in
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for head in heads { html.element("th", ["scope": "col"], head(language)) }
            }
          }
          html.element("tbody") { html in
            for row in rows {
              html.element("tr") { html in
                for cell in row { html.element("td", cell(language)) }
              }
            }
          }
        }
      }
    case .code(let code): html.element("pre", code)
    case .strip(let figure):
      html.element("figure", ["tabindex": "0"]) {
        $0.drawing(figure.drawing(in: language), id: "strip\(place)", language)
      }
    case .newPage: html.element("div", ["class": "page"])
    }
  }
}

private let paperStyle = InlineCode(
  """

  body { font: 11pt/1.4 system-ui, sans-serif; max-width: 50em; margin: 1em auto; padding: 0 1em; }
  h1 { font-size: 16pt; } h2 { font-size: 13pt; break-after: avoid; }
  pre { font: 9pt/1.3 monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  .table, figure { overflow-x: auto; }
  figure { margin: 1em 0; break-inside: avoid; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid #666; padding: .15em .4em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th:not(:first-child) { min-width: 7em; }
  td:empty { height: 2.2em; }
  tr { break-inside: avoid; }
  @media print {
    body { max-width: none; margin: 0; padding: 0; font-size: 9pt; line-height: 1.25; }
    .table { overflow: visible; }
    .dense { columns: 2; column-gap: 6mm; font-size: 7.5pt; line-height: 1.15; }
    .dense h2 { font-size: 10pt; margin: .6em 0 .3em; }
    .dense th { min-width: 0; }
    .dense th, .dense td:not(:last-child) { overflow-wrap: break-word; }
    .dense svg { width: 100%; height: auto; }
    .dense .table:last-child { font-size: 9pt; }
    pre { columns: 2; font-size: 7.5pt; }
    .page { break-before: page; }
  }

  """)
