extension StringProtocol {
  /// Whether the text stands in this one, byte for byte.
  ///
  /// The library's own `contains` needs tables for characters that embedded programs lack.
  func holds(_ text: String) -> Bool {
    let sought = Array(text.utf8)
    var rest = self.utf8[...]
    while rest.count >= sought.count {
      if rest.starts(with: sought) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
