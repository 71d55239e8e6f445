import Dispatch
import Glibc
import Synchronization

/// How many sites are in hand at once: enough to keep every processor busy, and few enough to hold.
let sitesInHand = 16 * max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

/// Does work of several parts on as many processors as there are. What each part comes to stands
/// in the order of the parts.
func sideBySide<Part: Sendable, Result: Sendable>(
  _ parts: [Part], _ work: @Sendable (Part) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: parts.count))
  DispatchQueue.concurrentPerform(iterations: parts.count) { index in
    let result = work(parts[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
