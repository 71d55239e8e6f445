import PlanCheck
import Report
import Rules

// What a page asks of the engine: a line of words and the bytes of a site file go in, bytes come out. There is one
// request at a time, and no state in between: what a page remembers, it remembers itself.

/// The request, which the page writes into.
nonisolated(unsafe) private var request: [UInt8] = []

/// The answer to the last request, which the page reads.
nonisolated(unsafe) private var answer: [UInt8] = []

/// Makes room for a request of so many bytes, and tells where.
@_cdecl("plancheck_request")
public func makeRoom(_ count: Int32) -> UnsafeMutableRawPointer? {
  unsafe request = [UInt8](repeating: 0, count: Int(count))
  return unsafe request.withUnsafeMutableBytes { $0.baseAddress }
}

/// Answers the request. What comes out is the exit code that the command has for it.
@_cdecl("plancheck_answer")
public func answerRequest() -> Int32 {
  let all = unsafe request
  let end = all.firstIndex(of: UInt8(ascii: "\n")) ?? all.endIndex
  let words = all[..<end].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  let (status, bytes) = answered(words, Array(all[end...].dropFirst()))
  unsafe answer = bytes
  return status
}

/// Where the answer is.
@_cdecl("plancheck_answer_bytes")
public func answerBytes() -> UnsafeRawPointer? {
  unsafe answer.withUnsafeBytes { $0.baseAddress }
}

/// How many bytes it has.
@_cdecl("plancheck_answer_count")
public func answerCount() -> Int32 { unsafe Int32(answer.count) }

/// The request by its first word; the others are the language, the name of the file, and what more it takes.
private func answered(_ words: [String], _ bytes: [UInt8]) -> (status: Int32, bytes: [UInt8]) {
  guard words.count >= 3, let language = Language(rawValue: words[1]) else { return (2, []) }
  let inquiry = Inquiry(bytes: bytes, name: words[2], language: language, words: Array(words.dropFirst(3)))
  return switch words[0] {
  case "report": inquiry.report
  case "live": inquiry.live
  case "drawings": inquiry.drawings
  case "walls": inquiry.walls
  case "visit": inquiry.visit
  case "suggest": inquiry.suggestions
  case "layouts": inquiry.layouts
  case "change": inquiry.change
  case "new": (0, Array(inquiry.new.utf8))
  case "form": (0, siteForm(in: language).bytes)
  case "house": (0, houseQuestions(in: language).bytes)
  case "examples": (0, Array(inquiry.examples.utf8))
  case "example": (0, Array((exampleFiles.first { $0.name == words[2] }?.text ?? "").utf8))
  default: (2, [])
  }
}

/// What is asked of a site file.
struct Inquiry {
  let bytes: [UInt8]

  /// That of the file, as reports have it.
  let name: String
  let language: Language

  /// What else was said.
  let words: [String]

  func content() throws(Problems) -> ReportContent {
    ReportContent(of: try Judge(Edition.all).judge(bytes, path: name))
  }

  /// A report in a form, as the command makes it.
  var report: (Int32, [UInt8]) {
    guard let form = words.first, let format = Format(rawValue: form) else { return (2, []) }
    do throws(Problems) {
      let content = try content()
      let document = format.document(
        content, in: language, for: words.contains("customer") ? .customer : .installer,
        isComplete: words.contains("full"))
      return (content.inspection.conclusion.exitCode, document.bytes)
    } catch {
      return (2, Array(format.render(error, in: language).utf8))
    }
  }

  /// What stands beside the file while it is filled in.
  var live: (Int32, [UInt8]) {
    do throws(Problems) {
      let content = try content()
      let live = LiveSite(content.inspection.plan.site, in: language)
      return (content.inspection.conclusion.exitCode, live.verdict(content).bytes)
    } catch {
      // What can be read is shown, though its names lead nowhere yet.
      let site = try? Revision(of: bytes, path: name).site
      return (2, LiveSite(site, in: language).problems(error).bytes)
    }
  }

  var drawings: (Int32, [UInt8]) {
    do throws(Problems) {
      return (0, liveDrawings(try content(), in: language).bytes)
    } catch {
      return (2, [])
    }
  }

  /// The drawing of the wall of each room that has Sessys, by the place of the room.
  var walls: (Int32, [UInt8]) {
    do throws(Problems) {
      let content = try content()
      let site = content.inspection.plan.site
      let rooms = site.rooms.elements.indices.filter { room in
        site.sessys.elements.contains { $0.room.index == room }
      }
      // Last comes what is in no room that is stated.
      let walls = zip(rooms, DrawingKind.placement.render(content, in: language))
      return (
        0,
        JSON.object(walls.map { (Place[.rooms][$0].description, .text($1.content)) }).document.bytes
      )
    } catch {
      return (2, [])
    }
  }

  /// What is still to be found out, with what each answer decides and opens.
  var visit: (Int32, [UInt8]) {
    do throws(Problems) {
      return (0, Array(VisitFormat.json.render(try content(), in: language).utf8))
    } catch {
      return (2, [])
    }
  }

  /// The file with changes made, each a word for what is done and a place, as `plancheck set` takes it; what is
  /// wrong with one, where it cannot be made.
  var change: (Int32, [UInt8]) {
    do throws(Problems) {
      var revision = try Revision(of: bytes, path: name)
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        do throws(Problem) {
          try apply(words[index], words[index + 1], to: &revision)
        } catch {
          throw Problems(file: revision.file, all: [error])
        }
      }
      return (0, revision.file.contents)
    } catch {
      return (2, LiveSite(nil, in: language).problems(error).bytes)
    }
  }

  private func apply(_ deed: String, _ typed: String, to revision: inout Revision) throws(Problem) {
    switch deed {
    case "set":
      for patch in revision.site.following(try Patch(setting: typed, in: revision.site)) {
        try revision.apply(patch)
      }
    case "add":
      try revision.apply(revision.site.addition(to: revision.site.place(typed: typed), in: revision.language))
    case "remove": try revision.apply(.remove(revision.site.place(typed: typed)))
    case "copy":
      if let copy = revision.site.copy(of: try revision.site.place(typed: typed)) { try revision.apply(copy) }
    default:
      // It changes places with the one before it.
      let place = try revision.site.place(typed: typed)
      guard let list = place.parent, case .element(let index)? = place.last, index > 0 else { return }
      let here = revision.site.stated(at: place) ?? .record([])
      let before = revision.site.stated(at: list[index - 1]) ?? .record([])
      try revision.raise(place, by: [.set(list[index - 1], to: here), .set(place, to: before)])
    }
  }

  /// A file that fits the house that the words tell of, each as question=answer.
  var new: String {
    newSite(
      HouseOutline(
        answers: words.compactMap { word in
          let bytes = Array(word.utf8)
          guard let end = bytes.firstIndex(of: UInt8(ascii: "=")),
            let question = HouseQuestion(rawValue: String(decoding: bytes[..<end], as: UTF8.self))
          else { return nil }
          return (question, String(decoding: bytes[(end + 1)...], as: UTF8.self))
        }), in: language)
  }

  /// A line for each: its name, and what it shows.
  var examples: String {
    exampleFiles.map { "\($0.name)\t\(exampleTitles[$0.name].map { $0(language) } ?? "")" }.joined(
      separator: "\n")
  }
}

extension Conclusion {
  /// The exit code of `plancheck check`.
  fileprivate var exitCode: Int32 {
    switch self {
    case .conforms: 0
    case .violates: 1
    case .undecided: 3
    }
  }
}
