import Testing

@testable import Training

@Suite struct Unpacking {
  @Test(arguments: [
    ("1f8b08000000000002ff4b4c4a4e44450004c026dc12000000", "abcabcabcabcabcabc"),
    (
      "1f8b08000000000002ff0b482c2ecd4ecc53c82c2955c84dcdab4c2d4acc4b57c8ce2f49b45608184472068646c626a666e6"
        + "16960a8949c929a969e9199959d939b979f9058545c525a565e51595550a41a5c599890aa1d945899979890adef945a98900"
        + "54c91e97e1000000"
        + "",
      String(repeating: "Pasukan itu menyerang kota; ", count: 6)
        + "0123456789 abcdefghijklmnopqrstuvwxyz Rusia Ukraina Korea"
    ),
  ])
  func gzipIsUnpacked(hex: String, text: String) {
    #expect(Inflate.gunzip(bytes(hex)).map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test(arguments: ["", "00", "1f8b08", "1f8b080000000000020307ffffffffffffffffffffffff"])
  func damageIsFound(hex: String) {
    #expect(Inflate.gunzip(bytes(hex)) == nil)
  }

  private func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
  }
}
