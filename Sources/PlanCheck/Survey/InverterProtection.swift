// The residual current devices in the way of an inverter: those that its current goes through.

extension Survey {
  /// Whether any residual current device is in the way of an inverter.
  public func isProtected(_ inverter: PlacedInverter) -> Answer<Bool> { isProtected(inverter.facts.group) }

  /// Whether any is in the way of the group that something is on.
  public func isProtected(_ reference: Reference<Group>) -> Answer<Bool> {
    on(reference) { isProtected($0) }
  }

  /// Whether each device in the way of an inverter is of a type, or of one that sees more.
  public func eachDevice(before inverter: PlacedInverter, sees type: Fact<ResidualCurrentType>) -> Answer<
    Bool
  > {
    eachDevice(before: inverter.facts.group) { $0.combined(with: type) { $0.sees($1) } }
  }

  /// Whether each device in the way of the group that something is on is of a type, or of one that sees more.
  public func eachDevice(
    before reference: Reference<Group>, isAtLeast type: ResidualCurrentType
  ) -> Answer<Bool> {
    eachDevice(before: reference) { $0.answer.map { $0.sees(type) } }
  }

  /// Whether a device in the way of the group that something is on protects a Sessy too.
  public func sharesDeviceWithSessy(_ reference: Reference<Group>) -> Answer<Bool> {
    on(reference) { group in
      let (path, missing) = path(of: group)
      var any = Answer<Bool>.known(false)
      for group in path {
        any = any || (group.isRCBO && group.leadsToSessy)
        for (device, isAhead) in devicesAhead.devices(before: group.index) {
          any = any || (isAhead && protections[device].hasSessy)
        }
      }
      return missing.isEmpty ? any : any || Answer(nil, missing)
    }
  }

  private func eachDevice(
    before reference: Reference<Group>, _ sees: (Fact<ResidualCurrentType>) -> Answer<Bool>
  ) -> Answer<Bool> {
    on(reference) { group in
      let (path, missing) = path(of: group)
      var all = Answer<Bool>.known(true)
      for group in path {
        all = all && (sees(group.facts.breaker.type) || !group.isRCBO)
        for (device, isAhead) in devicesAhead.devices(before: group.index) {
          all = all && (sees(site.meterBox.residualCurrentDevices.elements[device].type) || !isAhead)
        }
      }
      return missing.isEmpty ? all : all && Answer(nil, missing)
    }
  }

  /// The lowest rated residual current in the way of an inverter: the device that trips first. Where it is not
  /// known of all, one that is below the limit settles it.
  public func leastResidualCurrent(
    before inverter: PlacedInverter, against limit: Fact<Milliampere>
  ) -> Answer<Milliampere> {
    on(inverter.facts.group) { group in
      var (path, missing) = path(of: group)
      var least: Answer<Milliampere>?
      func take(_ rated: Fact<Milliampere>, where isAhead: Answer<Bool>) {
        guard isAhead.value != false else { return }
        let one = rated.combined(with: isAhead) { rated, _ in rated }
        if one.value == nil { missing = missing + one.facts }
        guard let value = one.value, least?.value.map({ compare(value, .less, $0) }) ?? true else { return }
        least = one
      }
      for group in path {
        take(group.facts.breaker.ratedResidualCurrent, where: group.isRCBO.answer)
        for (device, isAhead) in devicesAhead.devices(before: group.index) {
          take(devicesAhead.ratedResidualCurrent(of: device), where: isAhead)
        }
      }
      guard let least, missing.isEmpty || (least < limit).value == true else { return Answer(nil, missing) }
      return least
    }
  }

  /// A group and the feeds of the sub-boards that it is in, with what leaves open what else is in the way.
  private func path(of group: LoadedGroup) -> ([LoadedGroup], missing: FactList) {
    let path = [group] + boards.feeds(of: group.index).map { groups[$0] }
    var missing = devicesAhead.unlisted.value == nil ? devicesAhead.unlisted.facts : FactList()
    for group in path where boards.knownFeed(of: group.index).value == nil { missing = missing + boards.open }
    return (path, missing)
  }

  /// Whether an inverter has a device that no other group is behind, and that no other inverter shares.
  public func hasOwnDevice(_ inverter: PlacedInverter) -> Answer<Bool> {
    on(inverter.facts.group) { group in
      var any: Answer<Bool>?
      // The residual current devices are the first of the protections.
      for (device, isAhead) in devicesAhead.devices(before: group.index) {
        let isOwn = isAhead && protections[device].groupCount == 1
        any = any.map { $0 || isOwn } ?? isOwn
      }
      let isRCBO = group.isRCBO || devicesAhead.unlisted
      return group.inverterCount == 1 && (any.map { $0 || isRCBO } ?? isRCBO)
    }
  }

  /// What a group answers, which rests on the reference to it too.
  private func on<Value>(
    _ reference: Reference<Group>, _ answer: (LoadedGroup) -> Answer<Value>
  ) -> Answer<Value> {
    let place = reference.target
    guard let index = place.value else { return Answer(nil, place.facts) }
    let answer = answer(groups[index])
    return answer.value == nil ? answer : Answer(answer.value, answer.facts + place.facts)
  }
}

extension ResidualCurrentType {
  /// Whether it sees every current that another type does.
  func sees(_ other: Self) -> Bool { compare(rank, .atLeast, other.rank) }

  private var rank: Int {
    switch self {
    case .ac: 0
    case .a: 1
    case .f: 2
    case .b: 3
    }
  }
}
