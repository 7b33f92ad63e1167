import RelationGraph

/// Names and texts that break careless writers: quotes and escapes in every position, markup of every format, bytes that
/// no format allows, marks that pile up, text that runs backwards.
public struct HostileNames {
  /// More than 120 of them, none repeated.
  public static var all: [String] {
    var names = [
      "AT&T", "&amp;", "&lt;b&gt;", "&#x41;", "&#0;", "&nosuch;", "&", "&&&", "a & b", "&#1114112;",
      "<b>bold</b>", "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
      "<IMG SRC=\"/etc/passwd\"/>", "<svg onload=alert(1)>", "</text></svg>", "]]>", "<![CDATA[x]]>", "<!-- x -->",
      "-->",
      "<?php x ?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;",
      "<TABLE><TR><TD>x</TD></TR></TABLE>",
      "<<B>x</B>>", "<", ">", "a<b", "a>b", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
      "\"", "\"\"", "\"; DROP", "a\"b", "\"a", "a\"", "a\\\"b", "\\\"", "'", "''", "a'b", "it's", "`", "a`b", "```",
      "\\", "\\\\", "a\\", "\\a", "a\\b", "\\\\\\", "\\N", "\\G", "\\E", "\\T", "\\H", "\\L", "\\n", "\\l", "\\r",
      "\\u0027",
      "\\u0022", "\\\\u0027", "\\x41", "%0", "%s%n", "%%", "${x}", "$(reboot)", "{{x}}", "{x}", "{", "}", "[x]", "]",
      "(", ")",
      "n1", "n1 -> n2", "n1;", "graph", "node", "subgraph", "digraph {", "}; digraph { a -> b", "//", "/* x */", "# x",
      "=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "＝1", ";", ",",
      "a,b",
      "a;b", "a|b", "|", "||", "a\nb", "\n", "a\r\nb", "a\tb", " ", "", "  a  ", "a  b", ".", "..", "../../etc/passwd",
      "'}) DETACH DELETE n //", "x'; MATCH (n) DETACH DELETE n; //", "\\'", "\\\\'", "*/ x", "`:Actor", "null", "true",
      "NaN",
      "end", "end\n  n9[x]", "click n1 \"javascript:alert(1)\"", "%%{init: {}}%%", "|\"| n1", "\"]", "n1:::x", "#quot;",
      "#35;",
      "#lt;script#gt;", "Ænëïd", "e\u{301}", "Z\u{335}\u{336}\u{337}", "مرحبا", "שלום", "中文名字", "日本", "ไทย", "हिन्दी", "👩‍👩‍👧‍👦",
      "🇮🇩",
      "evil\u{202E}txt.exe", "\u{202A}a\u{202C}", "\u{2066}a\u{2069}", "a\u{200B}b", "a\u{200F}b", "\u{FEFF}a",
      "a\u{2028}b",
      "a\u{2029}b", "a\u{85}b", "\u{FFF9}a\u{FFFB}", "\u{E0041}", "\u{E000}", "a\u{AD}b", "\u{0}", "a\u{0}b",
      "\u{10FFFD}",
      String(decoding: [0xEF, 0xBF, 0xBE], as: UTF8.self), String(decoding: [0xEF, 0xBF, 0xBF], as: UTF8.self),
      String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self), String(decoding: [0x61, 0xFF, 0xFE, 0x62], as: UTF8.self),
      "Z" + String(repeating: "\u{335}", count: 500), String(repeating: "a", count: 5000),
      String(repeating: "word ", count: 2000), String(repeating: "\"", count: 300), String(repeating: "\\", count: 301),
      String(repeating: "&", count: 250), String(repeating: "<", count: 250), String(repeating: "中", count: 1000),
    ]
    // Every control byte, C0 and C1, between letters; and alone those that one format or another means something by.
    for range in [UInt32(1)...31, 0x7F...0x9F] {
      names.append(String(range.compactMap(Unicode.Scalar.init).flatMap { "c\(Character($0))" }))
    }
    names += ["\u{1B}[31mred", "a\u{8}b", "a\u{B}b", "a\u{C}b", "a\u{1F}b", "a\u{7F}b", "a\u{9B}31m"]
    return names
  }

  /// A small graph whose every text is the same hostile one; the first actor's name.
  public static func graph(_ text: String) -> RelationshipGraph {
    let article = ArticleReference(
      id: "a", title: text, language: "en", published: "2024-10-25", source: text, sha256: "")
    let actors = [
      Actor(id: "one", name: text, kind: .country, aliases: [text]), Actor(id: "two", name: "Two", kind: .person),
      Actor(id: "three", name: text, kind: .armedGroup),
    ]
    func relation(_ id: String, _ type: String, _ from: String, _ to: String, _ status: Status) -> Relation? {
      RelationType(type).map { type in
        Relation(
          id: id, type: type, actor: from, recipient: to, status: status,
          attribution: status == .alleged ? ["three"] : [], mode: text, title: text,
          time: [TimeSpan(text: text, start: "2023-07-01", end: "2023-07-28")], confidence: 0.5,
          evidence: [Evidence(article: "a", start: 0, end: 1, text: text, predicate: text)])
      }
    }
    let relations = [
      relation("r1", "AID", "one", "two", .alleged), relation("r2", "position held", "two", "one", .asserted),
      relation("r3", "CONSULT", "three", "two", .planned), relation("r4", "ASSAULT", "three", "one", .negated),
    ]
    return RelationshipGraph(
      generator: text, articles: [article], actors: actors, relations: relations.compactMap { $0 })
  }
}
