/// Names that are safe as classes in pages and pictures.
enum ClassNames {
  /// Lower case, with every run of other characters than letters and digits turned into one hyphen.
  static func slug(_ name: String) -> String {
    var slug = ""
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A: slug.unicodeScalars.append(Unicode.Scalar(byte + 0x20))
      case 0x61...0x7A, 0x30...0x39: slug.unicodeScalars.append(Unicode.Scalar(byte))
      default: if slug.last != "-" { slug += "-" }
      }
    }
    return slug
  }
}
