// Elements of a list that change places.

extension Revision {
  /// Puts an element of a list before the one that stands before it, with what is noted in it and above it.
  ///
  /// - Parameter patches: the same as changes by place, for a text in which the two cannot just change places.
  public mutating func raise(_ element: Place, by patches: [Patch]) throws(Problem) {
    var raised = site
    for patch in patches { try raised.apply(patch) }
    var read = Site()
    if let text = try? file.raising(element), Reader.read(text, into: &read).isEmpty, read.isSame(as: raised)
    {
      return take(text, read)
    }
    for patch in patches { try apply(patch) }
  }
}

extension SourceFile {
  /// Throws if there are no two such elements.
  fileprivate func raising(_ element: Place) throws(Problem) -> SourceFile {
    guard let list = element.parent, case .element(let index)? = element.last, index > 0,
      let node = try Layout(of: self).root.node(at: list.steps[...]), index < node.children.count
    else { throw Problem(.cannotBeChanged, at: nil, place: element) }
    let (before, here) = (node.children[index - 1], node.children[index])
    guard node.bracketing == .none else {
      // What stands between brackets changes places, and what stands between the two stays.
      return try withText(
        Array(bytes[..<before.start] + bytes[here.start..<here.end])
          + Array(bytes[before.end..<here.start] + bytes[before.start..<before.end] + bytes[here.end...]))
    }
    let (first, second) = (bytes.beginning(of: before), bytes.beginning(of: here))
    let end =
      index + 1 < node.children.count
      ? bytes.beginning(of: node.children[index + 1]) : bytes.end(of: here)
    var (upper, lower) = (Array(bytes[second..<end]), Array(bytes[first..<second]))
    if let last = upper.last, !last.isLineBreak {
      // The file ends without one.
      let lineBreak = Array(bytes.lineBreak(at: bytes.lineEnd(of: before.start)))
      upper += lineBreak
      lower.removeLast(lineBreak.count)
    }
    return try withText(Array(bytes[..<first]) + upper + lower + Array(bytes[end...]))
  }
}

extension [UInt8] {
  /// Where the lines of an element begin: with the comments right above it.
  fileprivate func beginning(of element: Layout.Child) -> Int {
    var start = lineStart(of: element.start)
    while start > 0 {
      let isPair = start > 1 && lineBreak(at: start - 2).count == 2
      let above = lineStart(of: start - (isPair ? 2 : 1))
      guard self[above..<start].first(where: { !$0.isSpace }) == UInt8(ascii: "#") else { break }
      start = above
    }
    return start
  }

  /// Where the lines of the last element of a list end: with the comments that are set in as far as it is.
  fileprivate func end(of element: Layout.Child) -> Int {
    let margin = column(of: element.start)
    var end = lineBreak(at: lineEnd(of: element.end)).endIndex
    while end < count {
      let line = self[end..<lineEnd(of: end)]
      let words = line.drop { $0.isSpace }
      guard words.first == UInt8(ascii: "#"), words.startIndex - end > margin else { break }
      end = lineBreak(at: line.endIndex).endIndex
    }
    return end
  }
}
