import Foundation
import PlanCheck
import Rules
import Testing

/// Fingerprints of site files and of the rules.
@Suite struct FingerprintTests {
  /// The examples of FIPS 180-4 with their digests, by NIST.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `are those that the standard gives`(_ text: String, _ times: Int, _ digest: String) {
    let whole = String(repeating: text, count: times)
    #expect(SHA256(of: whole).description == digest)
    let (head, tail) = (whole.utf8.prefix(times / 2), whole.utf8.dropFirst(times / 2))
    #expect(SHA256(of: Array(head), Array(tail)).description == digest)
  }

  /// Someone with `sha256sum` and the file finds the same.
  @Test func `of a file are those of all its bytes`() throws {
    let bytes = Array("plancheck: 1\n".utf8)
    let plain = try SourceFile(path: "a.yaml", bytes: bytes)
    #expect(
      plain.fingerprint.description == "ac2a8cee8911894e988a9de5d920040de59a8b719b3af226abbca65d53eb51cf")
    let marked = try SourceFile(path: "b.yaml", bytes: [0xEF, 0xBB, 0xBF] + bytes)
    #expect(marked.fingerprint == SHA256(of: [0xEF, 0xBB, 0xBF] + bytes))
    #expect(marked.fingerprint != plain.fingerprint && marked.text == plain.text)
    #expect(SourceFile(path: "c.yaml", text: "plancheck: 1\n").fingerprint == plain.fingerprint)
  }

  /// A report tells by which rules it judged: rules that change get a new version. Raise it in
  /// Sources/Rules/Edition0625, and put the fingerprint that this test finds here.
  @Test func `of the rules belong to their version`() {
    let pinned = (version: 6, fingerprint: "0dae8b1c21b86e9a87bf5a80376585e3016a1699d2b37358eef61031efec7470")
    let found = SHA256(of: Edition.current.rules.map(\.contents).joined(separator: "\n")).description
    #expect(Edition.current.version == pinned.version && found == pinned.fingerprint, "\(found)")
    #expect(Edition.current.alone.version == Edition.current.version)
  }

  @Test func `of the rules change with each thing that a rule asks`() throws {
    let rule = try #require(Edition.current.rule("free-space"))
    let contents = rule.contents
    let examples = rule.passing + rule.failing + rule.inapplicable
    for part in [rule.id, rule.severity.rawValue, rule.demand.nl, rule.demand.en, "4.3.1"]
      + examples.map(\.marked)
    {
      #expect(contents.contains(part))
    }
  }
}

extension Rule {
  /// What it asks of whom, how grave that is and who says so: what a version stands for.
  fileprivate var contents: String {
    let entry = Edition.current.entry(for: citation)
    let source = [entry?.number, (entry?.page).map { String($0) }, citation.address].compactMap(\.self)
    let words = [id, severity.rawValue] + source + [demand.nl, demand.en]
    return (words + (passing + failing + inapplicable).map(\.marked)).joined(separator: "\n")
  }
}
