extension String {
  /// The word of which this one, that is not very short, has a slip of the keyboard or two in it. Another number
  /// is no slip, nor is another word of several: A2 is not B2, and a CT meter is no P1 meter.
  func slip(of candidates: [String]) -> String? {
    guard let guess = nearest(among: candidates), guess.count >= 4, count >= 3 else { return nil }
    return isSlip(of: guess) ? guess : nil
  }

  /// Whether it may be that word with a slip in it.
  func isSlip(of other: String) -> Bool {
    guard utf8.filter({ $0.isDigit }) == other.utf8.filter({ $0.isDigit }) else { return false }
    let (mine, others) = (words, other.words)
    guard mine.count == others.count else { return editDistance(to: other) <= 1 }
    return mine.indices.allSatisfy { index in
      if others[index].utf8.contains(where: { $0.isDigit }) { return mine[index] == others[index] }
      let distance = mine[index].editDistance(to: others[index])
      return distance <= 2 && distance * 2 <= Swift.max(2, others[index].count)
        && distance < mine[index].count
    }
  }

  private var words: [String] {
    utf8.split { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }.map { String($0) ?? "" }
  }

  /// The word, in either language, of a key that a misspelt one most likely meant.
  func nearest(among keys: [Key]) -> String? {
    let words = keys.flatMap { Text($0).all }
    return nearest(among: words).flatMap { isSlip(of: $0) ? $0 : nil }
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
