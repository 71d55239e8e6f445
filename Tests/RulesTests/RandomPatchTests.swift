import PlanCheck
import Testing

/// Whatever a site states, however its file is laid out, whatever is changed.
@Suite struct RandomPatchTests {
  @Test(arguments: 0..<30)
  func `the changed file says what the changed site says, and nothing else has changed`(_ batch: Int) throws {
    for number in 0..<25 {
      let seed = UInt64(batch * 1000 + number)
      var maker = ValueMaker(dice: Dice(seed: seed))
      let site = maker.site()
      let layout = RandomLayout(of: site, using: &maker.dice)
      let file = try SourceFile(path: "site.yaml", bytes: layout.bytes)
      let patch = maker.patch(of: site)
      let note = Comment(rawValue: "seed \(seed): \(patch)\n\(layout.text)")

      var revision = try readable(file, note)
      #expect(inventory(of: revision.site) == (try inventory(of: site)), note)
      var inMemory = revision.site
      do throws(Problem) {
        try revision.apply(patch)
      } catch {
        Issue.record("seed \(seed): \(patch): \(error.text.en)\n\(layout.text)")
        continue
      }
      let expected = try inventory(of: site.applying(patch))
      #expect(inventory(of: revision.site) == expected, note)
      try inMemory.apply(patch)
      #expect(inventory(of: inMemory) == expected, note)
      let read = try Revision(of: try SourceFile(path: "site.yaml", bytes: revision.file.contents)).site
      #expect(inventory(of: read) == expected, note)
      checkConfinement(of: patch, on: site, from: layout, to: revision.file, note)
    }
  }

  /// What one change leaves behind is in the way of none.
  @Test(arguments: 0..<25)
  func `many changes, one after the other`(_ batch: Int) throws {
    for number in 0..<8 {
      let seed = UInt64(1_000_000 + batch * 1000 + number)
      var maker = ValueMaker(dice: Dice(seed: seed))
      var site = maker.site()
      let layout = RandomLayout(of: site, using: &maker.dice)
      var revision = try readable(SourceFile(path: "site.yaml", bytes: layout.bytes), "seed \(seed)")
      for _ in 0..<12 {
        let patch = maker.patch(of: site)
        let before = revision.file.text
        do throws(Problem) {
          try revision.apply(patch)
        } catch {
          Issue.record("seed \(seed): \(patch): \(error.text.en)\n\(before)")
          break
        }
        site = site.applying(patch)
        #expect(
          inventory(of: revision.site) == (try inventory(of: site)), "seed \(seed): \(patch)\n\(before)")
      }
    }
  }

  private func readable(_ file: SourceFile, _ note: Comment) throws -> Revision {
    do throws(Problems) { return try Revision(of: file) } catch {
      let told = error.all.map { "\($0.place): \($0.text.en)" }.joined(separator: "\n")
      throw Unreadable(description: "\(told)\n\(note)")
    }
  }

  private struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// A file is its byte order mark, its lines, and their breaks.
  private func checkConfinement(
    of patch: Patch, on site: Patch.Value, from layout: RandomLayout, to file: SourceFile, _ note: Comment
  ) {
    let (before, after) = (layout.text, String(decoding: file.contents, as: UTF8.self))
    let comment = Comment(rawValue: note.rawValue + "\n-----\n" + after)
    #expect(before.hasByteOrderMark == after.hasByteOrderMark, comment)
    let (old, new) = (before.unbrokenLines, after.unbrokenLines)
    #expect(old.breaks.union(new.breaks).count <= 1, comment)
    let first = zip(old.lines, new.lines).prefix { $0 == $1 }.count
    let rest = min(old.lines.count, new.lines.count) - first
    let last = zip(old.lines.reversed(), new.lines.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let changed = first..<(old.lines.count - last)
    let allowed = lines(concernedBy: patch, in: layout)
    #expect(
      changed.isEmpty
        || (changed.lowerBound >= allowed.lowerBound && changed.upperBound <= allowed.upperBound),
      "\(changed) is not within \(allowed): \(comment)")
    if let holder = holder(growingBy: patch, on: site, in: layout) {
      #expect(changed.isEmpty && new.lines.count > old.lines.count, comment)
      let lines = layout.lines(of: holder) ?? 0..<layout.lines.count
      // A new line that is like its neighbour may be either.
      let earliest =
        old.lines.count - zip(old.lines.reversed(), new.lines.reversed()).prefix { $0 == $1 }.count
      #expect(lines.lowerBound < first && earliest <= lines.upperBound, comment)
    }
  }

  /// The record or list on lines of its own that gets a new part by a patch: no line of it changes.
  private func holder(growingBy patch: Patch, on site: Patch.Value, in layout: RandomLayout) -> Place? {
    var place = patch.place
    switch patch {
    case .remove: return nil
    case .add: break
    case .set:
      guard site.part(at: place) == nil, !layout.blank.contains(place) else { return nil }
      while let parent = place.parent, site.part(at: place) == nil {
        if layout.blank.contains(place) { return nil }
        place = parent
      }
    }
    guard let holder = site.part(at: place), !holder.isEmpty else { return nil }
    let isInBrackets = layout.bracketed.contains { $0 == place || $0.parent == place }
    return isInBrackets ? nil : place
  }

  /// The lines that a change may touch: those of its place; where the place has brackets around it, those of
  /// what the brackets are around; where the file does not have it, those of what it becomes a part of.
  private func lines(concernedBy patch: Patch, in layout: RandomLayout) -> Range<Int> {
    var place = patch.place
    if case .add = patch, layout.lines(of: place) != nil { return layout.lines(of: place) ?? 0..<0 }
    // The nearest that the file has.
    while layout.lines(of: place) == nil, let parent = place.parent { place = parent }
    if case .remove = patch, let parent = place.parent, let step = place.last {
      // A list that loses its last element says so behind its key; the field behind a dash makes room for the next.
      if case .element = step { return layout.lines(of: parent) ?? 0..<0 }
      if case .element? = parent.last { return layout.lines(of: parent) ?? 0..<0 }
    }
    while layout.bracketed.contains(place), let parent = place.parent { place = parent }
    return place == .site ? 0..<layout.lines.count : layout.lines(of: place) ?? 0..<0
  }
}

/// What a site says, place by place.
private struct Inventory: PlaceVisitor {
  private(set) var items: [String] = []
  var place = Place.site

  mutating func visit(_ statement: inout some Statement) {
    if let stated = statement.stated { items.append("\(place) = \(stated)") }
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    let inside = place[index]
    items.append("\(inside)")
    visit(&element, at: inside)
  }
}

private func inventory(of site: Site) -> [String] {
  var (site, inventory) = (site, Inventory())
  site.accept(&inventory)
  return inventory.items
}

/// Of what a file without layout would say.
private func inventory(of value: Patch.Value) throws -> [String] {
  inventory(of: try Revision(of: SourceFile(path: "", text: value.bare)).site)
}

extension String {
  fileprivate var hasByteOrderMark: Bool { unicodeScalars.first == "\u{FEFF}" }

  /// The lines, and which breaks stand between them: a file that ends its last line ends with an empty one.
  fileprivate var unbrokenLines: (lines: [String], breaks: Set<String>) {
    var (lines, breaks): ([String], Set<String>) = ([], [])
    var line = ""
    for character in hasByteOrderMark ? String(unicodeScalars.dropFirst()) : self {
      if ["\n", "\r", "\r\n"].contains(character) {
        lines.append(line)
        breaks.insert(String(character))
        line = ""
      } else {
        line.append(character)
      }
    }
    return (lines + [line], breaks)
  }
}
