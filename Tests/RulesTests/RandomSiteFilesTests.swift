import Foundation
import PlanCheck
import Testing

/// Random sites as files, for what judges them a second time: the page, held against the command.
@Suite struct RandomSiteFilesTests {
  private static let folder = ProcessInfo.processInfo.environment["RANDOM_SITES_FOLDER"]

  @Test(.enabled(if: folder != nil))
  func `are written where they are asked for`() throws {
    let folder = URL(filePath: Self.folder ?? "")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for seed in 0..<1000 as Range<UInt64> {
      var dice = Dice(seed: seed)
      let layout = try RandomLayout(of: Patch.Value(of: RandomSite(seed: seed).plan.site), using: &dice)
      try Data(layout.bytes).write(to: folder.appending(path: "\(seed).yaml"))
    }
  }
}
