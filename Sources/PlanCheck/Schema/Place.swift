/// Where something stands in a site: the way to it, by keys and by places in lists.
///
/// `Place[.sessys][0][.freeSpace][.left]` is spelt `sessys[0].free_space.left`. It is spelt only
/// when it is printed, and parsed only when someone types it: code holds places against each other.
public struct Place: Hashable, Sendable {
  /// Up to eight steps of 16 bits each, the first one lowest; no step is zero.
  private var packed: UInt128

  /// The most steps that there can be. The file format has six.
  static let maximumDepth = 8

  /// The most elements that a list can have.
  static let maximumElements = Int(Step.everyElement.code - Step.firstElement)

  private init(packed: UInt128) { self.packed = packed }

  /// The site as a whole.
  public static let site = Place(packed: 0)

  /// A field of the site itself.
  public static subscript(key: Key) -> Place { site[key] }

  /// A field of what stands here.
  public subscript(key: Key) -> Place { appending(.field(key)) }

  /// An element of the list that stands here, counted from 0.
  public subscript(index: Int) -> Place { appending(.element(index)) }
}

extension Place {
  /// One step of the way.
  public enum Step: Hashable, Sendable {
    case field(Key)
    case element(Int)
    /// Whichever element of a list: a place with such a step stands for many.
    case everyElement
  }

  /// The way to it, from the site on.
  public var steps: [Step] {
    var steps: [Step] = []
    var rest = packed
    while rest != 0 {
      steps.append(Step(code: UInt16(truncatingIfNeeded: rest)))
      rest >>= 16
    }
    return steps
  }

  var depth: Int { (128 - packed.leadingZeroBitCount + 15) / 16 }

  /// What it is a field or an element of; nil of the site itself.
  public var parent: Place? {
    guard packed != 0 else { return nil }
    return Place(packed: packed & ~(0xFFFF << (16 * UInt128(depth - 1))))
  }

  /// The last step to it; nil of the site itself.
  public var last: Step? {
    packed == 0 ? nil : Step(code: UInt16(truncatingIfNeeded: packed >> (16 * UInt128(depth - 1))))
  }

  /// The key of the field that it is, or is an element of, or lies in: the nearest one.
  public var key: Key? {
    var place = self
    while let last = place.last {
      if case .field(let key) = last { return key }
      place = place.parent ?? .site
    }
    return nil
  }

  public func appending(_ step: Step) -> Place {
    precondition(depth < Self.maximumDepth, "no site is this deep")
    return Place(packed: packed | UInt128(step.code) << (16 * UInt128(depth)))
  }

  /// Whether that place is this one, or lies within it.
  public func contains(_ other: Place) -> Bool {
    let mask = depth == Self.maximumDepth ? UInt128.max : (1 << (16 * UInt128(depth))) - 1
    return other.packed & mask == packed
  }

  /// This place and all that it lies within, the site last.
  public var around: [Place] {
    var places = [self]
    while let parent = places[places.count - 1].parent { places.append(parent) }
    return places
  }

  /// The place in the list of this key, of what lies in that list of the site: 2 of
  /// `sessys[2].room` in `sessys`.
  public func index(in list: Key) -> Int? {
    guard case .field(list)? = step(0), case .element(let index)? = step(1) else { return nil }
    return index
  }

  /// The step at a place on the way; nil past the last.
  public func step(_ index: Int) -> Step? {
    let code = UInt16(truncatingIfNeeded: packed >> (16 * UInt128(index)))
    return code == 0 ? nil : Step(code: code)
  }

  /// The field as such, whichever elements of lists it is in: `sessys[].free_space.left`.
  public var field: Place {
    steps.reduce(.site) { place, step in
      if case .element = step { place.appending(.everyElement) } else { place.appending(step) }
    }
  }
}

extension Place.Step {
  fileprivate static let firstElement: UInt16 = 1 << 15

  /// Keys count from 1, elements from the middle on; the last code is for any of them.
  fileprivate var code: UInt16 {
    switch self {
    case .field(let key): key.rawValue + 1
    case .element(let index): Self.firstElement + UInt16(index)
    case .everyElement: .max
    }
  }

  fileprivate init(code: UInt16) {
    if code == .max {
      self = .everyElement
    } else if code >= Self.firstElement {
      self = .element(Int(code - Self.firstElement))
    } else if let key = Key(rawValue: code - 1) {
      self = .field(key)
    } else {
      preconditionFailure("a place is made of keys")
    }
  }
}

/// In English, for programs.
extension Place: CustomStringConvertible {
  public var description: String { spoken(in: .en) }
}

extension Place: Spoken {
  /// "sessys[0].free_space.left", or "sessys[0].vrije_ruimte.links"; nothing of the site itself.
  public func spoken(in language: Language) -> String {
    // Reports for programs spell thousands of them: in bytes that is several times as fast.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    var rest = packed
    while rest != 0 {
      switch Step(code: UInt16(truncatingIfNeeded: rest)) {
      case .field(let key):
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ".")) }
        key.words[language].withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
      case .element(let index):
        bytes.append(UInt8(ascii: "["))
        bytes.append(contentsOf: String(index).utf8)
        bytes.append(UInt8(ascii: "]"))
      case .everyElement: bytes += [UInt8(ascii: "["), UInt8(ascii: "]")]
      }
      rest >>= 16
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A place with what the site calls what stands there, if it does: what a report speaks of.
public struct NamedPlace: Hashable, Sendable {
  public let place: Place
  public let name: Name?

  public init(_ place: Place, _ name: Name? = nil) { (self.place, self.name) = (place, name) }

  /// Its name; without one, where it stands. In reports and waivers the site as a whole is "site".
  public var label: String { label(in: .en) }

  /// The same, with where it stands in the words of a language.
  public func label(in language: Language) -> String {
    name?.description ?? (place == .site ? Key.site : nil)?.spoken(in: language)
      ?? place.spoken(in: language)
  }

  /// The same in a sentence, where the site as a whole has no name of its own.
  public var words: Text {
    place == .site
      ? Text(nl: "hele locatie", en: "whole site") : Text(nl: "\(label(in: .nl))", en: "\(label(in: .en))")
  }
}

extension Place {
  /// The place that someone typed in words of either language, such as `sessys[0].free_space.left`; nil if it
  /// is not spelt like one.
  /// Whether a site has it is another question.
  public init?(_ spelling: String) {
    var place = Place.site
    let bytes = Array(spelling.utf8)
    var index = 0
    while index < bytes.count {
      guard place.depth < Self.maximumDepth else { return nil }
      if bytes[index] == UInt8(ascii: "[") {
        guard place != .site, let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")),
          let number = Int(plan: Array(bytes[(index + 1)..<end]).span), number < Self.maximumElements
        else { return nil }
        place = place[number]
        index = end + 1
      } else {
        if place != .site {
          guard bytes[index] == UInt8(ascii: ".") else { return nil }
          index += 1
        }
        let end =
          bytes[index...].firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") } ?? bytes.count
        guard let key = Key(plan: Array(bytes[index..<end]).span) else { return nil }
        place = place[key]
        index = end
      }
    }
    self = place
  }
}
