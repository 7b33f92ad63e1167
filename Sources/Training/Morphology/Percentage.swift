/// A share in per cent with two digits, rounded by integer arithmetic so that it prints alike everywhere.
struct Percentage: CustomStringConvertible, Comparable {
  let hundredths: Int

  init(_ part: Int, of whole: Int) { hundredths = whole == 0 ? 0 : (part * 20_000 + whole) / (2 * whole) }

  static func < (a: Percentage, b: Percentage) -> Bool { a.hundredths < b.hundredths }

  var description: String {
    let cents = hundredths % 100
    return "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}
