extension String {
  /// The word, in either language, of a key that a misspelt one most likely meant.
  func nearest(among keys: [Key]) -> String? {
    nearest(among: keys.flatMap { Text($0).all })
  }

  /// The candidate that a misspelt word most likely meant; nil if none is close, or if
  /// several are as close, or if it would take another letter in every place.
  package func nearest(among candidates: [String]) -> String? {
    let ranked = candidates.map { (word: $0, distance: editDistance(to: $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    let isAlone = ranked.count { $0.distance == best.distance } == 1
    return isAlone && best.distance <= max(1, count / 3) && best.distance < count ? best.word : nil
  }

  /// Restricted Damerau-Levenshtein distance: swapping two neighbours is one edit, so
  /// that `cabel` is as close to `cable` as `cabl` is.
  private func editDistance(to other: String) -> Int {
    let (left, right) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard !left.isEmpty, !right.isEmpty else { return left.count + right.count }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i]
      for j in 1...right.count {
        let substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var distance = Swift.min(substitution, previous[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          distance = Swift.min(distance, beforePrevious[j - 2] + 1)
        }
        current.append(distance)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
