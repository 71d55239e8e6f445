import PlanCheck
import Report
import Rules
import Testing

/// The form for a house: whatever is known of it, what is written can be read, and answers nothing by itself.
@Suite struct NewSiteTests {
  @Test(arguments: Language.allCases)
  func `every house has a file that reads clean and is undecided`(_ language: Language) throws {
    var count = 0
    for house in HouseOutline.all {
      let file = SourceFile(path: "site.yaml", text: newSite(house, in: language))
      let inspection: Inspection
      do {
        inspection = try Inspection(of: Plan(reading: file), against: .current)
      } catch {
        Issue.record("\(house): \(error.all.map { $0.text(language) })\n\(file.text)")
        continue
      }
      #expect(inspection.conclusion == (house.asksTooMuch ? .violates : .undecided), "\(house)")
      #expect(inspection.contradictionReport(in: language, isColoured: false) == nil, "\(house)")
      count += 1
    }
    #expect(count > 200)
  }

  /// Names lead to one another: of every Sessy and inverter it is stated where it is, and that is there.
  @Test func `what it names is there, in the number asked for`() throws {
    for house in HouseOutline.all {
      let site = try read(house).site
      #expect(site.sessys.elements.count == house.sessys)
      #expect(site.rooms.elements.count == house.rooms)
      #expect(site.pvInverters(stated: house.statedInverters))
      #expect(
        site.inverters.elements.compactMap { $0.units.counts }
          == house.microInverters.map { house.counts($0) })
      #expect(site.batteries.elements.count == house.batteries ?? 0)
      #expect(site.loads.elements.compactMap { $0.kind.value } == house.loads ?? [])
      let otherGroups =
        site.batteries.elements.map { $0.group.index } + site.loads.elements.map { $0.group.index }
      #expect(Set(otherGroups).count == otherGroups.count && !otherGroups.contains(nil), "\(house)")
      let boards = site.groups.elements.indices.filter { site.groups[$0].board.isStated }
      #expect(boards.count == (house.hasSubBoard ? 1 : 0))
      let sessyGroups = Set(site.sessys.elements.compactMap { $0.group.index })
      let inverterGroups = Set(site.inverters.elements.compactMap { $0.group.index })
      #expect(
        sessyGroups.union(inverterGroups).union(otherGroups.compactMap(\.self)).union(boards)
          == Set(site.groups.elements.indices), "\(house)")
      for board in boards {
        #expect(Set(site.groups[board].board.groups.elements.compactMap { $0.index }) == sessyGroups)
        #expect(
          !sessyGroups.contains(board) && !otherGroups.contains(board) && !inverterGroups.contains(board))
      }
      #expect(sessyGroups.isDisjoint(with: inverterGroups) == !house.isOnInverterGroup, "\(house)")
      #expect(Set(site.sessys.elements.compactMap { $0.room.index }) == Set(site.rooms.elements.indices))
      #expect(site.sessys.elements.allSatisfy { $0.group.index != nil && $0.fedFrom.isStated })
    }
  }

  @Test func `only fields that apply are there`() {
    func form(_ change: (inout HouseOutline) -> Void) -> String {
      var house = HouseOutline()
      change(&house)
      return newSite(house, in: .en)
    }
    func has(_ key: String, _ form: String) -> Bool {
      form.split(separator: "\n").contains { line in
        line.drop { $0 == " " || $0 == "-" }.hasPrefix("\(key):")
      }
    }
    let cases: [(key: String, with: String, without: String)] = [
      ("next_sessy", form { $0.sessys = 2 }, form { $0.sessys = 1 }),
      ("wall", form { $0.mounting = .wall }, form { $0.mounting = .floor }),
      ("below", form { $0.mounting = .wall }, form { $0.mounting = .floor }),
      ("feet", form { $0.mounting = .floor }, form { $0.mounting = .wall }),
      ("ct_meter", form { $0.hasCTMeter = true }, form { _ in }),
      ("p1_meter", form { _ in }, form { $0.hasCTMeter = true }),
      ("pv_hostname", form { $0.inverters = 1 }, form { $0.inverters = 0 }),
      ("units", form { $0.microInverters = [[5, 5, 4]] }, form { $0.inverters = 1 }),
      ("batteries", form { $0.batteries = 1 }, form { _ in }),
      ("board", form { $0.hasSubBoard = true }, form { _ in }),
      ("dc_detection", form { $0.loads = [.charger] }, form { $0.loads = [.heatPump] }),
      (
        "at_sessy",
        form {
          $0.inverters = 1
          $0.isOnInverterGroup = true
        }, form { $0.inverters = 1 }
      ),
    ]
    for (key, with, without) in cases {
      #expect(has(key, with), "\(key)")
      #expect(!has(key, without), "\(key)")
    }
  }

  /// The comments are those of the file format itself.
  @Test(arguments: Language.allCases)
  func `every field has its own comment`(_ language: Language) {
    let lines = newSite(HouseOutline(), in: language).split(separator: "\n")
    let words = newSite(HouseOutline(), in: language).split { " #\n".contains($0) }.joined(separator: " ")
    #expect(lines.allSatisfy { $0.contains("#") && $0.count <= 130 })
    guard case .record(_, let fields) = Site.shape else { return }
    for field in fields where lines.contains(where: { $0.hasPrefix("\(field.key.spoken(in: language)):") }) {
      #expect(words.contains(field.summary(language)), "\(field.key)")
    }
  }

  private func read(_ house: HouseOutline) throws -> Plan {
    try Plan(reading: SourceFile(path: "site.yaml", text: newSite(house, in: .nl)))
  }
}

extension Site {
  fileprivate func pvInverters(stated count: Int?) -> Bool {
    count.map { inverters.isStated && inverters.elements.count == $0 } ?? !inverters.isStated
  }
}

extension HouseOutline {
  /// How many there are in the list, if there is one.
  fileprivate var statedInverters: Int? {
    inverters == nil && microInverters.isEmpty ? nil : (inverters ?? 0) + microInverters.count
  }

  fileprivate func counts(_ micro: [Int]) -> String {
    (micro.map(String.init) + Array(repeating: "?", count: 3 - micro.count)).joined(separator: "/")
  }

  /// What breaks a demand whatever is still measured: six Sessys on one phase, and six besides an inverter on one
  /// group.
  fileprivate var asksTooMuch: Bool {
    sessys == 6 && (phases == .one || (phases == .three && isOnInverterGroup && model != .large))
  }

  /// The whole range of what can be asked for, with every pair of choices that bear on one another.
  fileprivate static var all: [HouseOutline] {
    var all: [HouseOutline] = []
    for phases in [nil] + SupplyPhases.allCases.map(Optional.init) {
      for sessys in [1, 2, 3, 6] {
        for model in [nil] + SessyModel.allCases.map(Optional.init) {
          for inverters in [nil, 0, 1, 3] {
            for isOn in (inverters ?? 0) > 0 ? [false, true] : [false] {
              var house = HouseOutline()
              (house.phases, house.sessys, house.model) = (phases, sessys, model)
              (house.inverters, house.isOnInverterGroup) = (inverters, isOn)
              house.mounting = [nil, .wall, .floor][all.count % 3]
              house.rooms = min(sessys, all.count % 4 + 1)
              house.connection = all.count % 2 == 0 ? .wifi : .ethernet
              house.hasCTMeter = all.count % 5 == 0
              house.hasSubBoard = all.count % 3 == 1
              house.batteries = [nil, 0, 1, 2][all.count % 4]
              house.loads = [nil, [.charger], [.heatPump, .charger]][all.count % 3]
              let micro = phases == .one ? [8] : [5, 5, 4]
              house.microInverters = all.count % 7 == 3 ? [micro] : all.count % 7 == 5 ? [micro, micro] : []
              all.append(house)
            }
          }
        }
      }
    }
    return all
  }
}
