import Benchmark
import CBareYAML
import Foundation
import PlanCheck
import Report
import Rules

// Times each step of checking the example with six Sessys, beside libyaml's bare event loop over
// the same bytes.

let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
let example = root.appending(path: "plans/examples/sheet-7-six-without-solar.yaml")
let bytes = [UInt8](try Data(contentsOf: example))
let plan = try Plan(reading: SourceFile(path: example.lastPathComponent, bytes: bytes))
let inspection = try Inspection(of: plan, against: .current)

var site = plan.site
var isClose = false

@MainActor func changeOneFact() {
  isClose.toggle()
  site.sessys[0].freeSpace.left.set(Centimetre(isClose ? 8 : 20))
}

// Named on the command line, only some of them.
let wanted = CommandLine.arguments.dropFirst()
let allSteps: [(name: String, run: () throws -> Void)] =
  [
    ("libyaml alone", { _ = bytes.withUnsafeBufferPointer { bare_yaml_events($0.baseAddress, $0.count) } }),
    ("reading", { _ = try Plan(reading: SourceFile(path: "site.yaml", bytes: bytes)) }),
    (
      "reading + judging",
      {
        let plan = try Plan(reading: SourceFile(path: "site.yaml", bytes: bytes))
        _ = try Inspection(of: plan, against: .current).conclusion
      }
    ),
  ]
  + [
    // A page does this at every touch: the site stands in memory, and one fact is another.
    (
      "judging again, one fact changed",
      {
        changeOneFact()
        _ = try Inspection(of: Plan(of: site), against: .current).conclusion
      }
    ),
    ("judging + spelling outcomes", { _ = try Inspection(of: plan, against: .current).outcomes }),
  ]
  + Report.Format.allCases.map { format in
    ("report: \(format)", { _ = format.render(inspection, in: .nl) })
  }

let steps = allSteps.filter { step in wanted.isEmpty || wanted.contains { step.name.contains($0) } }

// In rounds, each with every step, so that a machine that slows down slows all of them.
let rounds = 30
let suites = (0..<rounds).map { _ in
  BenchmarkSuite(name: "") { suite in
    for step in steps { suite.benchmark(step.name) { try step.run() } }
  }
}
var runner = BenchmarkRunner(
  suites: suites, settings: [Iterations(50), WarmupIterations(5), Quiet(true), Benchmark.Format(.none)])
try runner.run()

print(
  "\(example.lastPathComponent): \(bytes.count) bytes, \(inspection.outcomes.count) outcomes, "
    + "\(Edition.current.rules.count) rules; median of \(rounds) rounds\n")
let times = Dictionary(grouping: runner.results, by: \.benchmarkName)
  .mapValues { median($0.map { median($0.measurements) }) / 1000 }
let bare = times["libyaml alone"] ?? 1
for step in steps {
  let time = times[step.name] ?? 0
  print(
    pad(step.name, 32), pad(String(format: "%9.1f µs", time), 14),
    String(format: "%6.2f × libyaml", time / bare))
}

func pad(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
