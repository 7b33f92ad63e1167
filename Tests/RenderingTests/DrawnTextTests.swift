import Testing

@testable import Rendering

@Suite struct DrawnTextTests {
  @Test(arguments: [
    ("Korea Utara", "Korea Utara"),
    ("  two\t\nwords ", "two words"),
    ("a\u{0}b\u{1B}c\u{9B}d", "abcd"),
    ("evil\u{202E}txt.exe", "eviltxt.exe"),
    ("e\u{301}", "é"),
    (String(decoding: [0x78, 0xEF, 0xBF, 0xBE, 0x79, 0xEF, 0xB7, 0x90, 0x7A], as: UTF8.self), "xyz"),
    ("Z" + String(repeating: "\u{335}", count: 60), "Z\u{335}\u{335}\u{335}\u{335}"),
    ("\u{FEFF}name", "name"), ("", ""), (" \u{2028} ", ""),
    (#"C:\N "q" <b>&amp;"#, #"C:\N "q" <b>&amp;"#),
  ])
  func isCleaned(raw: String, drawn: String) {
    #expect(DrawnText(raw).text == drawn)
  }

  @Test func longNamesAreCut() {
    let text = DrawnText(String(repeating: "name ", count: 200_000)).text
    #expect(text.count <= DrawnText.longest)
    #expect(text.hasSuffix("…"))
  }

  @Test func linesBreakAtBlanks() {
    #expect(DrawnText("Dewan Keamanan PBB").lines(width: 14) == ["Dewan Keamanan", "PBB"])
    #expect(DrawnText("a b c d e f").lines(width: 3, most: 2) == ["a b", "c d…"])
  }
}
