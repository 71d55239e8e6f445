/// Between what a current lies, whatever the facts that are left out turn out to be: what comes out
/// the same at both ends is decided without them.
public struct Bounds: Sendable {
  /// The least that it can be: nothing at all, if no fact says more.
  public let least: Answer<Ampere>

  /// The most that it can be; not known, if nothing that is stated bounds it.
  public let most: Answer<Ampere>

  /// The facts that would bring both together: none, if they are the same.
  let missing: FactList

  init(least: Answer<Ampere>, most: Answer<Ampere>, missing: FactList) {
    (self.least, self.most, self.missing) = (least, most, missing)
  }

  /// One amount, as far as it is known.
  public init(_ answer: Answer<Ampere>) {
    let isKnown = answer.value != nil
    self.init(
      least: isKnown ? answer : .known(.zero), most: answer, missing: isKnown ? FactList() : answer.facts)
  }

  static let none = Bounds(.known(.zero))

  /// This at most, and how much less is open for as long as these facts are left out.
  func orLess(lacking facts: FactList) -> Self {
    Bounds(least: .known(.zero), most: most, missing: missing + facts)
  }

  /// The amount, if the site leaves nothing of it open.
  public var exactly: Answer<Ampere> { missing.isEmpty ? most : Answer(nil, missing) }
}

extension Bounds {
  static func + (left: Self, right: Self) -> Self {
    Bounds(
      least: left.least + right.least, most: left.most + right.most, missing: left.missing + right.missing)
  }

  /// What is left of it without a part of it.
  static func - (whole: Self, part: Self) -> Self {
    Bounds(
      least: whole.least.combined(with: part.least, -), most: whole.most.combined(with: part.most, -),
      missing: whole.missing + part.missing)
  }

  /// The smaller of both: one that is known bounds it.
  func limited(to limit: Self) -> Self {
    let most: Answer<Ampere> =
      switch (self.most.value, limit.most.value) {
      case (nil, _): limit.most
      case (_, nil): self.most
      case (let mine?, let its?): mine <= its ? self.most : limit.most
      }
    let least = self.least.combined(with: limit.least, min)
    return Bounds.between(least, most, missing: missing + limit.missing)
  }

  /// The larger of both.
  static func larger(_ left: Self, _ right: Self) -> Self {
    let least = (left.least.value ?? .zero) >= (right.least.value ?? .zero) ? left.least : right.least
    return Bounds.between(
      least, left.most.combined(with: right.most, max), missing: left.missing + right.missing)
  }

  /// Nothing is missing where both ends are the same.
  private static func between(
    _ least: Answer<Ampere>, _ most: Answer<Ampere>, missing: FactList
  ) -> Bounds {
    Bounds(least: least, most: most, missing: least.value == most.value ? FactList() : missing)
  }

  /// Whether a part carries it of which the site may leave open what it can carry.
  public func isCarried(by rating: Bounds) -> Answer<Bool> {
    let safe = rating.least >= most
    if safe.value == true { return safe }
    let broken = rating.most >= least
    if broken.value == false { return broken }
    return Answer(nil, rating.missing + missing)
  }

  /// Whether a part that can carry this carries a current; of what it cannot, the current is to blame.
  func carry(_ current: Answer<Ampere>) -> Answer<Bool> {
    let safe = current <= least
    if safe.value == true { return safe }
    let broken = current <= most
    if broken.value == false { return broken }
    return Answer(nil, current.value == nil ? current.facts + missing : missing)
  }

  /// The ends of both that decide it: of what a part can carry, and of this; as far as they are known, if
  /// none do.
  func ends(against rating: Bounds) -> (rating: Answer<Ampere>, current: Answer<Ampere>) {
    switch isCarried(by: rating).value {
    case true?: (rating.least, most)
    case false?: (rating.most, least)
    case nil: (rating.exactly, exactly)
    }
  }

  /// Whether a part of this rated current carries it.
  public func isCarried(by rating: some Answering<Ampere>) -> Answer<Bool> {
    let rating = rating.answer
    let safe = rating >= most
    if safe.value == true { return safe }
    let broken = rating >= least
    if broken.value == false { return broken }
    return Answer(nil, rating.value == nil ? rating.facts + missing : missing)
  }

  /// The end that decides against a rated current; not known, if neither does.
  func decisive(against rating: Answer<Ampere>) -> Answer<Ampere> {
    guard let rating = rating.value, !missing.isEmpty else { return exactly }
    if let most = most.value, rating >= most { return self.most }
    if let least = least.value, rating < least { return least > .zero ? self.least : exactly }
    return exactly
  }
}

extension Provenance {
  /// A current as far as it is known: what an estimate stands for may be more, and nothing bounds that.
  func bounds(_ current: Answer<Ampere>) -> Bounds {
    guard hasEstimates, current.value != nil else { return Bounds(current) }
    let estimates = estimates(behind: current.facts)
    return estimates.isEmpty
      ? Bounds(current) : Bounds(least: current, most: Answer(nil, estimates), missing: estimates)
  }
}

extension PerPhase<Bounds> {
  /// That of the phase where it is most.
  public var largest: Bounds { .larger(.larger(l1, l2), l3) }
}

/// Adds up what many groups come to, in time and facts that grow with their number alone.
struct BoundsSum {
  private var least = Ampere.zero
  private var most: Ampere? = .zero
  private var basis: (least: ContiguousArray<FactID>, most: ContiguousArray<FactID>) = ([], [])
  private var missing: ContiguousArray<FactID> = []

  mutating func add(_ bounds: Bounds) {
    if let value = bounds.least.value, value > .zero {
      least = least + value
      bounds.least.facts.append(to: &basis.least)
    }
    if let sum = most, let value = bounds.most.value {
      most = sum + value
      bounds.most.facts.append(to: &basis.most)
    } else {
      most = nil
    }
    bounds.missing.append(to: &missing)
  }

  /// What is not known of: there may be more.
  mutating func leaveOpen(_ facts: FactList) {
    most = nil
    facts.append(to: &missing)
  }

  /// What it comes to, each end as a fact of its own.
  func close(_ provenance: inout Provenance, besides list: FactID) -> Bounds {
    func derive(_ value: Ampere?, _ facts: ContiguousArray<FactID>) -> Answer<Ampere> {
      provenance.derive(value, from: facts.isEmpty ? [list] : facts).answer
    }
    let isOpen = !missing.isEmpty
    let lacking: FactList = isOpen ? derive(nil, missing).facts : FactList()
    return Bounds(
      least: derive(least, basis.least), most: most == nil ? Answer(nil, lacking) : derive(most, basis.most),
      missing: lacking)
  }
}
