/// Something of each phase of the house.
public struct PerPhase<Value: Sendable>: Sendable {
  public let l1: Value
  public let l2: Value
  public let l3: Value

  public init(_ value: (Phase) -> Value) {
    let loop = Loop()
    l1 = value(.l1)
    loop.turn()
    l2 = value(.l2)
    loop.turn()
    l3 = value(.l3)
  }

  public subscript(phase: Phase) -> Value {
    switch phase {
    case .l1: l1
    case .l2: l2
    case .l3: l3
    }
  }
}

extension PerPhase where Value: Answering, Value.Value: Comparable {
  /// That of the phase where it is most; not known, if that of some phase is not.
  public var largest: Answer<Value.Value> { l1.combined(with: l2, max).combined(with: l3, max) }
}

/// Some of the phases of a house.
public struct PhaseSet: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public init(_ phase: Phase) {
    switch phase {
    case .l1: rawValue = 1
    case .l2: rawValue = 2
    case .l3: rawValue = 4
    }
  }

  public func contains(_ phase: Phase) -> Bool { contains(PhaseSet(phase)) }

  public var count: Int { rawValue.nonzeroBitCount }

  public var phases: [Phase] { Phase.allCases.filter(contains) }
}

extension PhaseSet: Spoken {
  public func spoken(in language: Language) -> String {
    phases.map { $0.rawValue }.joined(separator: "+")
  }
}
