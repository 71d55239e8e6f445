/// A change to a site: the same in memory and in the text of its file.
public enum Patch: Hashable, Sendable {
  /// States a value, in the place of the one that stands there if there is one. The element after the
  /// last of a list is a place too: the list grows by it.
  case set(Place, to: Value)

  /// Adds an element to the list that stands at a place; one that is left out then has it only.
  case add(to: Place, Value)

  /// Makes the site leave out what stands at a place, or takes an element out of its list; a list that
  /// loses its last element states that there are none.
  case remove(Place)

  /// What a site file can write at a place.
  public indirect enum Value: Hashable, Sendable {
    /// A value without the quotes that a file may write around it, such as `16 A`.
    case word(String)
    case list([Value])
    case record([Field])

    /// A field of which something is stated.
    public struct Field: Hashable, Sendable {
      public let key: Key
      public let value: Value

      public init(_ key: Key, _ value: Value) { (self.key, self.value) = (key, value) }
    }
  }

  /// Where it changes something.
  public var place: Place {
    switch self {
    case .set(let place, _), .add(let place, _), .remove(let place): place
    }
  }
}

extension Patch.Value {
  /// The same in brackets and quotes, which can be read at any place.
  var source: String {
    switch self {
    case .word(let word): word.inDoubleQuotes
    case .list(let values): "[\(values.map { $0.source }.joined(separator: ", "))]"
    case .record(let fields): "{\(fields.map { "\($0.key): \($0.value.source)" }.joined(separator: ", "))}"
    }
  }

  /// What states this value at the end of a way that does not exist yet.
  func wrapped(in steps: ArraySlice<Place.Step>) -> Patch.Value {
    steps.reversed().reduce(self) { value, step in
      if case .field(let key) = step { .record([Field(key, value)]) } else { .list([value]) }
    }
  }

  var isWord: Bool { if case .word = self { true } else { false } }
}
