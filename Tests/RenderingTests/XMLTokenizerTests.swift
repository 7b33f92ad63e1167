import Testing

@testable import Rendering

@Suite struct XMLTokenizerTests {
  private func tokens(_ text: String) throws(RenderError) -> Int {
    var tokenizer = try XMLTokenizer(Array(text.utf8))
    var count = 0
    while try tokenizer.next() != nil { count += 1 }
    return count
  }

  @Test(arguments: [
    ("<svg/>", 1), ("<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"a\" \"b\">\n<!-- c --><svg></svg>\n", 2),
    ("<svg a=\"1\" b=\"&amp;&#45;&#x2D;\"><g>x &lt; y</g></svg>", 5), ("<svg>\n</svg>", 3),
  ])
  func wellFormedTextIsCut(text: String, count: Int) throws {
    #expect(try tokens(text) == count)
  }

  @Test(arguments: [
    "", "x", "<svg>", "</svg>", "<svg></g>", "<svg/><svg/>", "<svg/>x", "x<svg/>", "<svg a=1/>", "<svg a='1'/>",
    "<svg a=\"1\" a=\"2\"/>", "<svg a=\"1\"b=\"2\"/>", "<svg a=\"<\"/>", "<svg>&nosuch;</svg>", "<svg>&</svg>",
    "<svg>&#0;</svg>", "<svg>&#xFFFE;</svg>", "<svg>\u{1}</svg>", "<svg", "<svg a=\"", "<svg><!-- x</svg>",
    "<!DOCTYPE svg [<!ENTITY e \"x\">]><svg/>", "<svg/><!DOCTYPE svg>", "<svg><?php x ?></svg>",
    "<svg><![CDATA[x]]></svg>", "< svg/>", "<svg>&amp</svg>",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(throws: RenderError.self) { try tokens(text) }
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    #expect(throws: RenderError.malformedSVG(offset: 0)) { _ = try XMLTokenizer([0x3C, 0xFF, 0x3E]) }
  }
}
