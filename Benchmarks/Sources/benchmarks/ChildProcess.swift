import Foundation

extension Process {
  /// The median of a command's time from start to exit, and of its peak memory.
  static func measured(_ command: [String], times: Int) throws -> (milliseconds: Double, megabytes: Double) {
    var runs: [(milliseconds: Double, megabytes: Double)] = []
    // The first run fills the caches, and does not count.
    for _ in 0...times {
      let start = ContinuousClock.now
      var usage = rusage()
      try run(command, &usage)
      let elapsed = (ContinuousClock.now - start) / .milliseconds(1)
      runs.append((elapsed, Double(usage.ru_maxrss) * 1024 / 1_000_000))
    }
    runs.removeFirst()
    return (median(runs.map(\.milliseconds)), median(runs.map(\.megabytes)))
  }

  private static func run(_ command: [String], _ usage: inout rusage) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, command[0], &actions, nil, arguments, environ) == 0 else {
      throw CocoaError(.executableNotLoadable)
    }
    var status: Int32 = 0
    wait4(process, &status, 0, &usage)
  }
}
