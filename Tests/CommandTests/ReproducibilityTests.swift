import Foundation
import Testing

@Suite struct ReproducibilityTests {
  @Test(arguments: formatNames)
  func `writes the same bytes whoever runs it, and when`(_ format: String) async throws {
    let desk = try Desk()
    try desk.makeFolder("home")
    try desk.write(violatingPlan, to: "plan.yaml")
    let command = ["check", "plan.yaml", "--format", format]
    let report = try await desk.run(command).output
    #expect(report.contains("S1"))
    for environment in [
      [:], ["TZ": "Pacific/Kiritimati"], ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
      ["HOME": desk.folder.appending(path: "home").path],
      ["COLUMNS": "20", "TERM": "xterm", "USER": "ander"],
    ] {
      #expect(try await desk.run(command, environment: environment).output == report, "\(environment)")
    }
    #expect(try await desk.run(command + ["--output", "reports"]).status == 1)
    #expect(try desk.read("reports/" + desk.names(in: "reports")[0]) == report, "printed or in a file")
  }

  @Test(arguments: formatNames)
  func `writes the same bytes wherever the plan is read from`(_ format: String) async throws {
    let (desk, other) = (try Desk(), try Desk())
    try desk.write(violatingPlan, to: "plan.yaml")
    let report = try await desk.run(["check", "plan.yaml", "--format", format]).output
    let absolute = desk.folder.appending(path: "plan.yaml").path
    for (place, path) in [(desk, "./plan.yaml"), (desk, absolute), (other, absolute)] {
      #expect(try await place.run(["check", path, "--format", format]).output == report, "\(path)")
    }
  }
}
