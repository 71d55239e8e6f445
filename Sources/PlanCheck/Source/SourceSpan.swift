/// A place in a source file, counted from line 1, column 1.
///
/// Columns count Unicode scalars, because libyaml does.
public struct SourcePosition: Hashable, Comparable, Sendable {
  // Narrow, because every fact of the model holds two positions.
  private let storedLine: UInt32
  private let storedColumn: UInt32

  public var line: Int { Int(storedLine) }
  public var column: Int { Int(storedColumn) }

  public init(line: Int, column: Int) {
    storedLine = UInt32(truncatingIfNeeded: line)
    storedColumn = UInt32(truncatingIfNeeded: column)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
  }
}

/// Which of the files that a site was made from.
public struct SourceID: Hashable, Sendable {
  private let number: UInt16

  public init(_ number: UInt16) { self.number = number }

  /// The site file itself.
  public static let siteFile = SourceID(0)
}

/// The stretch of a source file that a value was read from.
public struct SourceSpan: Hashable, Sendable {
  public let start: SourcePosition
  public let end: SourcePosition
  public let source: SourceID

  public init(start: SourcePosition, end: SourcePosition, in source: SourceID = .siteFile) {
    self.start = start
    self.end = end
    self.source = source
  }

  /// Where a file begins: what a problem of the whole file points at.
  public static func start(of source: SourceID) -> SourceSpan {
    let first = SourcePosition(line: 1, column: 1)
    return SourceSpan(start: first, end: first, in: source)
  }
}
